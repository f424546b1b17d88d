import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { newId } from '../../database/ids.ts';
import { FOREVER } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import { keyOf } from '../../repositories/numbers.ts';
import { changeCommitment, raiseVersion, takeCommitment, type Changing } from '../change-commitment.ts';
import { checkRequired, issuesOf, tidy } from '../checks.ts';
import { issue, type Context, type Result } from '../context.ts';

/** What a person has said of a later decision and an earlier one: that it changes the numbers, or that it does not. */
export type PairTable = 'amendments' | 'amendment_declines';

export interface PairInput {
	/** The later decision. */
	readonly commitmentId: string;
	readonly version: number;
	/** Number of the earlier one, whose staffing or amount it is about: 'Å-2023-0042' or '2023-0042'. */
	readonly number: string;
}

interface Pair {
	readonly later: string;
	readonly earlier: string;
}

/** The earlier decision of a number ('Å-2023-0042' or '2023-0042'), if the later one can change its numbers at all. */
async function takeEarlier(
	context: Context,
	{ trx, commitment: later }: Changing,
	number: string,
): Promise<Changing | readonly Issue[]> {
	const written = tidy(number);
	const missing = checkRequired('number', written);
	if (missing || written === null) return issuesOf(missing);
	const key = keyOf(written);
	const found =
		key === null
			? undefined
			: await trx.selectFrom('commitments').select('id').where('number_key', '=', key).executeTakeFirst();
	const earlier = found && (await takeCommitment(trx, context, found.id));
	if (!earlier) return [issue('number', 'no-such-number')];
	const { id, decided } = earlier.commitment;
	if (id === later.id) return [issue('number', 'itself')];
	if ([later, earlier.commitment].some(({ staffing, amount }) => staffing === null && amount === null)) {
		return [issue('number', 'no-staffing')];
	}
	if (decided === null || later.decided === null || decided > later.decided) {
		return [issue('number', 'not-later', { decided: decided ?? '' })];
	}
	return earlier;
}

/**
 * Changes what is said of a later decision and the earlier one of a number: both are taken and checked, `work` says
 * what there is to say against it or records it, and the earlier one's version is raised with the later one's.
 */
export const changePair = (
	context: Context,
	input: PairInput,
	work: (changing: Changing, earlier: Changing, pair: Pair) => Promise<readonly Issue[]>,
): Promise<Result<{ version: number }, CommitmentDetail>> =>
	changeCommitment(context, input, async (changing) => {
		const earlier = await takeEarlier(context, changing, input.number);
		if ('length' in earlier) return earlier;
		const pair = { later: changing.commitment.id, earlier: earlier.commitment.id };
		const issues = await work(changing, earlier, pair);
		if (issues.length > 0) return issues;
		// It has been spoken of: its confirmation is not taken back as if nothing had happened to it.
		await raiseVersion(changing.trx, earlier.commitment);
		return {};
	});

/** What stands now of a pair. */
export const standingPair = (trx: Trx, table: PairTable, { later, earlier }: Pair) =>
	trx
		.selectFrom(table)
		.selectAll()
		.where('commitment_id', '=', later)
		.where('amended_id', '=', earlier)
		.where('to_date', '=', FOREVER)
		.executeTakeFirst();

/** From the day `from` on, until somebody takes it back. */
export async function insertPair(
	trx: Trx,
	{ actor, now }: Context,
	table: PairTable,
	{ later, earlier }: Pair,
	from: PlainDate,
): Promise<void> {
	await trx
		.insertInto(table)
		.values({
			...{ id: newId(), commitment_id: later, amended_id: earlier, from_date: from, to_date: FOREVER },
			...{ actor: actor.name, recorded_at: now },
		})
		.execute();
}

/** Ends it today; what was said today was never there. */
export async function endPair(
	trx: Trx,
	{ today }: Context,
	table: PairTable,
	row: { readonly id: string; readonly from_date: PlainDate },
): Promise<void> {
	if (row.from_date < today) {
		await trx.updateTable(table).set({ to_date: today }).where('id', '=', row.id).execute();
	} else await trx.deleteFrom(table).where('id', '=', row.id).execute();
}
