import { transact } from '../database/transact.ts';
import type { Db } from '../database/open.ts';
import { appendEvent, type Recorder } from '../repositories/commitments/events.ts';

/**
 * Commitments from before events held whole states get an event that does: how each stands now. Done once, when the
 * program starts; what was before it is told by the chain, but cannot be rebuilt. Answers with how many there were.
 */
export async function noteOldStates(
	db: Db,
	recorder: Recorder & { readonly today: string },
): Promise<number> {
	if (await isNoted(db)) return 0;
	return transact(db, async (trx) => {
		const rows = await trx.selectFrom('commitments').select('id').orderBy('number_key').execute();
		let noted = 0;
		for (const { id } of rows) {
			const told = await trx
				.selectFrom('events')
				.select('seq')
				.where('commitment_id', '=', id)
				.where('data', 'like', '%"effect":%')
				.limit(1)
				.executeTakeFirst();
			if (told) continue;
			await appendEvent(trx, recorder, { commitmentId: id, date: recorder.today }, { kind: 'state-noted' });
			noted += 1;
		}
		await trx
			.insertInto('settings')
			.values({ key: NOTED, value: recorder.now })
			.onConflict((clash) => clash.column('key').doNothing())
			.execute();
		return noted;
	});
}

const NOTED = 'states-noted';

const isNoted = async (db: Db) =>
	(await db.selectFrom('settings').select('key').where('key', '=', NOTED).executeTakeFirst()) !== undefined;
