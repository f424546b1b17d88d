import type { CommitmentDetail } from '../../domain/commitment.ts';
import { newId } from '../database/ids.ts';
import { FOREVER } from '../database/tables.ts';
import { keyOf } from '../repositories/numbers.ts';
import { changeCommitment, firstDay, raiseVersion, takeCommitment } from './change-commitment.ts';
import { checkRequired, issuesOf, tidy } from './checks.ts';
import { issue, refused, type Context, type Result } from './context.ts';

export interface AmendCommitmentInput {
	/** The later decision. */
	readonly commitmentId: string;
	readonly version: number;
	/** Number of the earlier one, whose staffing or amount it changes: 'Å-2023-0042' or '2023-0042'. */
	readonly number: string;
}

/**
 * A later decision changes the numbers of an earlier one, from the day on which it was made: the ledger counts the later
 * one, and the earlier stays readable with what took its place. Both histories tell of it.
 */
export function amendCommitment(
	context: Context,
	input: AmendCommitmentInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const written = tidy(input.number);
	const issues = issuesOf(checkRequired('number', written));
	if (issues.length || written === null) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const { trx, commitment: later } = changing;
		const key = keyOf(written);
		const found =
			key === null
				? undefined
				: await trx.selectFrom('commitments').select('id').where('number_key', '=', key).executeTakeFirst();
		const earlier = found && (await takeCommitment(trx, context, found.id));
		if (!earlier) return [issue('number', 'no-such-number')];
		const { id, number, decided } = earlier.commitment;
		if (id === later.id) return [issue('number', 'itself')];
		if ([later, earlier.commitment].some(({ staffing, amount }) => staffing === null && amount === null)) {
			return [issue('number', 'no-staffing')];
		}
		if (decided === null || later.decided === null || decided > later.decided) {
			return [issue('number', 'not-later', { decided: decided ?? '' })];
		}
		const known = await trx
			.selectFrom('amendments')
			.select('id')
			.where((eb) =>
				eb.or([
					eb.and([eb('commitment_id', '=', later.id), eb('amended_id', '=', id)]),
					eb.and([eb('commitment_id', '=', id), eb('amended_id', '=', later.id)]),
				]),
			)
			.where('to_date', '=', FOREVER)
			.executeTakeFirst();
		if (known) return [issue('number', 'already-there')];

		const from = await firstDay(changing);
		await trx
			.insertInto('amendments')
			.values({
				...{ id: newId(), commitment_id: later.id, amended_id: id, from_date: from, to_date: FOREVER },
				...{ actor: context.actor.name, recorded_at: context.now },
			})
			.execute();
		await changing.record(from, { kind: 'amends', number });
		await earlier.record(from, { kind: 'amended-by', number: later.number });
		await raiseVersion(trx, earlier.commitment);
		return {};
	});
}

/** Takes an amendment back from today on: the earlier decision's numbers count again. `version` is the later one's. */
export async function undoAmendment(
	context: Context,
	input: { readonly amendmentId: string; readonly version: number },
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const row = await context.db
		.selectFrom('amendments')
		.selectAll()
		.where('id', '=', input.amendmentId)
		.where('to_date', '=', FOREVER)
		.executeTakeFirst();
	if (!row) return refused(issue('amendmentId', 'not-found'));
	const target = { commitmentId: row.commitment_id, version: input.version };
	return changeCommitment(context, target, async (changing) => {
		const { trx, commitment } = changing;
		const earlier = await takeCommitment(trx, context, row.amended_id);
		if (!earlier) return [issue('amendmentId', 'not-found')];
		const one = trx.updateTable('amendments').where('id', '=', row.id);
		if (row.from_date < context.today) await one.set({ to_date: context.today }).execute();
		else await trx.deleteFrom('amendments').where('id', '=', row.id).execute();
		await changing.record(context.today, { kind: 'amendment-undone', number: earlier.commitment.number });
		await earlier.record(context.today, { kind: 'amendment-undone', number: commitment.number });
		await raiseVersion(trx, earlier.commitment);
		return {};
	});
}
