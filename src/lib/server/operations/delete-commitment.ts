import type { Trx } from '../database/transact.ts';
import { followBlocking } from '../repositories/states/blocking.ts';

/** Takes a commitment away that nothing has happened to but its confirmation; its events stay. */
export async function deleteCommitment(trx: Trx, id: string): Promise<void> {
	const dependencies = trx.selectFrom('dependencies').select('id').where('commitment_id', '=', id);
	await trx.deleteFrom('dependency_states').where('dependency_id', 'in', dependencies).execute();
	for (const table of [
		'dependencies',
		'deadlines',
		'occurrences',
		'commitment_units',
		'commitment_states',
	] as const) {
		await trx.deleteFrom(table).where('commitment_id', '=', id).execute();
	}
	await trx.deleteFrom('commitments').where('id', '=', id).execute();
	// What rests on it rests on something that is not decided any more.
	await followBlocking(trx, id);
}
