import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { FOREVER } from '../../database/tables.ts';
import { changePair, endPair, insertPair, standingPair, type PairInput } from './amendment-pair.ts';
import { changeCommitment } from '../change-commitment.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

/**
 * No to the question whether a later decision changes the numbers of an earlier one: both go on counting, and nobody is
 * asked about the two again. The later one's history tells of it.
 */
export const declineAmendment = (
	context: Context,
	input: PairInput,
): Promise<Result<{ version: number }, CommitmentDetail>> =>
	changePair(context, input, async ({ trx, record }, { commitment: { number } }, pair) => {
		for (const table of ['amendments', 'amendment_declines'] as const) {
			if (await standingPair(trx, table, pair)) return [issue('number', 'already-there')];
		}
		await insertPair(trx, context, 'amendment_declines', pair, context.today);
		await record(context.today, { kind: 'amendment-declined', number });
		return [];
	});

/** Takes the no back: the question is asked again. `version` is the later one's. */
export async function undoDecline(
	context: Context,
	input: { readonly declineId: string; readonly version: number },
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const row = await context.db
		.selectFrom('amendment_declines as d')
		.innerJoin('commitments as earlier', 'earlier.id', 'd.amended_id')
		.select(['d.id', 'd.commitment_id', 'd.from_date', 'earlier.number'])
		.where('d.id', '=', input.declineId)
		.where('d.to_date', '=', FOREVER)
		.executeTakeFirst();
	if (!row) return refused(issue('declineId', 'not-found'));
	const target = { commitmentId: row.commitment_id, version: input.version };
	return changeCommitment(context, target, async ({ trx, record }) => {
		await endPair(trx, context, 'amendment_declines', row);
		await record(context.today, { kind: 'amendment-decline-undone', number: row.number });
		return {};
	});
}
