import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { FOREVER } from '../../database/tables.ts';
import { changePair, endPair, insertPair, standingPair, type PairInput } from './amendment-pair.ts';
import { changeCommitment, firstDay, raiseVersion, takeCommitment } from '../change-commitment.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

/**
 * A later decision changes the numbers of an earlier one, from the day on which it was made: the ledger counts the later
 * one, and the earlier stays readable with what took its place. Both histories tell of it. That somebody has said that it
 * does not change them counts no more.
 */
export const amendCommitment = (
	context: Context,
	input: PairInput,
): Promise<Result<{ version: number }, CommitmentDetail>> =>
	changePair(context, input, async (changing, earlier, pair) => {
		const { trx, commitment: later } = changing;
		const known =
			(await standingPair(trx, 'amendments', pair)) ??
			(await standingPair(trx, 'amendments', { later: pair.earlier, earlier: pair.later }));
		if (known) return [issue('number', 'already-there')];

		const declined = await standingPair(trx, 'amendment_declines', pair);
		if (declined) await endPair(trx, context, 'amendment_declines', declined);
		const from = await firstDay(changing);
		await insertPair(trx, context, 'amendments', pair, from);
		await changing.record(from, { kind: 'amends', number: earlier.commitment.number });
		await earlier.record(from, { kind: 'amended-by', number: later.number });
		return [];
	});

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
		await endPair(trx, context, 'amendments', row);
		await changing.record(context.today, { kind: 'amendment-undone', number: earlier.commitment.number });
		await earlier.record(context.today, { kind: 'amendment-undone', number: commitment.number });
		await raiseVersion(trx, earlier.commitment);
		return {};
	});
}
