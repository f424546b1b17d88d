import type { CommitmentDetail } from '../../../domain/commitment.ts';
import {
	changeCommitment,
	checkNotBefore,
	checkNotBeforeDecision,
	lineChange,
} from '../change-commitment.ts';
import { checkDay, checkLength, checkRequired, checkWord, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';
import { itemNumber } from '../item-number.ts';

export interface AnswerProposalInput {
	readonly commitmentId: string;
	readonly version: number;
	/** `accepted`: it is not to be carried out. `declined`: it is, all the same. */
	readonly outcome: 'accepted' | 'declined';
	/** Day of the meeting. */
	readonly date: string;
	readonly item: string;
	readonly line?: string | null;
}

/**
 * What the deciding body said, at the meeting on `date` under § `item`, of a commitment that could not be carried out.
 * Accepted, it is settled as such; declined, it goes on, and so does its deadline until somebody moves that.
 */
export function answerProposal(
	context: Context,
	input: AnswerProposalInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const { outcome, date } = input;
	const item = itemNumber(input.item);
	const line = tidy(input.line);
	const issues = issuesOf(
		checkWord('outcome', outcome, ['accepted', 'declined']),
		checkRequired('item', item) ?? checkLength('item', item, MAX_NAME),
		checkRequired('date', date) ?? checkDay('date', date, context.today),
		checkLength('line', line),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const { status, status_since: since, reported_on: answered } = changing.state;
		const wrong = issuesOf(
			status !== 'not-feasible' || answered !== null ? issue('commitmentId', 'nothing-proposed') : null,
			(await checkNotBeforeDecision(changing, date)) ?? checkNotBefore(since, date),
		);
		if (wrong.length) return wrong;
		await changing.change(date, (each) => ({
			...(outcome === 'accepted'
				? { reported_on: date, reported_item: item }
				: { status: 'in-progress', status_since: date }),
			...lineChange(context, each, line, date),
		}));
		await changing.record(date, { kind: 'proposal-answered', outcome, item, line });
		return {};
	});
}
