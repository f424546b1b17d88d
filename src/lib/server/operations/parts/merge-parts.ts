import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { isOpen } from '../../../domain/timing.ts';
import { stateBefore } from '../../recording/state-before.ts';
import {
	changeCommitment,
	checkNotBefore,
	raiseVersion,
	takeCommitment,
	type Changing,
} from '../change-commitment.ts';
import { checkDay, checkLength, checkRequired, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

export interface MergePartsInput {
	/** The whole. */
	readonly commitmentId: string;
	readonly version: number;
	readonly reason: string;
	readonly date?: string | null;
}

/**
 * Puts the parts of a commitment together again, from the day `date` (default today): the whole is followed as before it
 * was divided. Parts that have been closed or have lapsed stay as they ended; the others are followed in the whole.
 */
export function mergeParts(
	context: Context,
	input: MergePartsInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const reason = tidy(input.reason) ?? '';
	const issues = issuesOf(
		checkRequired('reason', reason),
		checkLength('reason', reason),
		checkDay('date', date, context.today),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const { state, commitment } = changing;
		if (state.status !== 'split') return [issue('commitmentId', 'no-parts')];
		const parts = await partsOf(context, changing);
		const wrong = issuesOf(
			parts.some((part) => part.state.status === 'split') ? issue('commitmentId', 'is-split') : null,
			checkNotBefore([state, ...parts.map((part) => part.state)].map(sinceOf).sort().at(-1) ?? '', date),
		);
		if (wrong.length) return wrong;
		const open = parts.filter((part) => isOpen(part.state.status) || part.state.status === 'done');
		for (const part of open) {
			await part.change(date, () => ({ status: 'merged', status_since: date }));
			await part.record(date, { kind: 'merged-into', number: commitment.number, reason });
			await raiseVersion(part.trx, part.commitment);
		}
		const before = await stateBefore(changing.trx, commitment.id, ({ kind }) => kind === 'split-into-parts');
		const status = before?.state.status ?? 'in-progress';
		await changing.change(date, () => ({ status, status_since: date }));
		const numbers = parts.map((part) => part.commitment.number);
		await changing.record(date, { kind: 'merged-from-parts', parts: numbers, reason });
		return {};
	});
}

async function partsOf(context: Context, { trx, commitment }: Changing): Promise<Changing[]> {
	const rows = await trx
		.selectFrom('commitments')
		.select('id')
		.where('parent_id', '=', commitment.id)
		.orderBy('number_key')
		.execute();
	const parts = [];
	for (const { id } of rows) {
		const part = await takeCommitment(trx, context, id);
		// What was put together before stays so.
		if (part && part.state.status !== 'merged') parts.push(part);
	}
	return parts;
}

const sinceOf = ({ status_since }: { readonly status_since: string }) => status_since;
