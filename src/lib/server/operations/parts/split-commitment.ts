import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { PartWords } from '../../../domain/events/follow-event.ts';
import type { Issue } from '../../../domain/issue.ts';
import { yearOf } from '../../../domain/plain-date.ts';
import {
	changeCommitment,
	checkNotBefore,
	checkNotBeforeDecision,
	checkWhole,
} from '../change-commitment.ts';
import { checkDay, checkLength, checkNames, checkRequired, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';
import { insertPart, type NewPart } from './insert-part.ts';

export interface SplitCommitmentInput {
	readonly commitmentId: string;
	readonly version: number;
	/** What each part is, in a person's words, and who is to do it; [] leaves it without an owner. */
	readonly parts: readonly NewPart[];
	readonly date?: string | null;
}

export const MOST_PARTS = 20;

/**
 * Divides a commitment into parts with numbers and owners of their own, from the day `date` (default today). Each part
 * has the whole's words, deadline and what is not met that it rests on. The whole is settled while its parts are
 * followed in its place; `mergeParts` puts them together again.
 */
export function splitCommitment(
	context: Context,
	input: SplitCommitmentInput,
): Promise<Result<{ version: number; numbers: readonly string[] }, CommitmentDetail>> {
	const date = input.date || context.today;
	const parts = input.parts.map(({ text, responsible }) => ({ text: tidy(text) ?? '', responsible }));
	const issues = [...checkParts(parts), ...issuesOf(checkDay('date', date, context.today))];
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment<{ numbers: readonly string[] }>(context, input, async (changing) => {
		const { state, commitment } = changing;
		const wrong = issuesOf(
			(await checkNotBeforeDecision(changing, date)) ?? checkNotBefore(state.status_since, date),
			checkWhole(state.status),
			state.open === 1 ? null : issue('commitmentId', 'not-open'),
		);
		if (wrong.length) return wrong;
		const words: PartWords[] = [];
		const year = yearOf(commitment.decided ?? date);
		for (const part of parts) words.push(await insertPart(context, changing, part, date, year));
		await changing.change(date, () => ({ status: 'split', status_since: date }));
		await changing.record(date, { kind: 'split-into-parts', parts: words });
		return { numbers: words.map(({ number }) => number) };
	});
}

function checkParts(parts: readonly NewPart[]): Issue[] {
	if (parts.length < 2) return [issue('parts', 'too-few-parts')];
	if (parts.length > MOST_PARTS) return [issue('parts', 'too-many', { max: MOST_PARTS })];
	const wrong = parts.flatMap(({ text, responsible }) =>
		issuesOf(
			checkRequired('parts', text) ?? checkLength('parts', text, MAX_NAME),
			checkNames('parts', responsible),
		),
	);
	return wrong.slice(0, 1);
}
