import type { StoredSuggestion } from '../../../domain/document.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { checkLength, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';
import { reviewSuggestion, setReview, type Reviewing } from './review-suggestion.ts';

export interface DismissSuggestionInput {
	readonly suggestionId: string;
	readonly version: number;
	readonly reason?: string | null;
}

/** A person says no, with a reason (free text; may be empty). */
export function dismissSuggestion(
	context: Context,
	input: DismissSuggestionInput,
): Promise<Result<{ version: number }, StoredSuggestion>> {
	const reason = tidy(input.reason);
	const issues = issuesOf(checkLength('reason', reason));
	if (issues.length) return Promise.resolve(refused(...issues));

	return reviewSuggestion<{ version: number }>(context, input, async (reviewing) => {
		if (reviewing.row.review !== 'suggested') return [issue('suggestionId', 'already-reviewed')];
		return dismiss(context, reviewing, reason);
	});
}

/** The no itself, and its event; the caller has checked. */
export async function dismiss(
	context: Context,
	reviewing: Pick<Reviewing, 'trx' | 'row'>,
	reason: string | null,
): Promise<{ version: number }> {
	const { trx, row } = reviewing;
	const answer = await setReview(reviewing, { review: 'dismissed', reason });
	await appendEvent(
		trx,
		context,
		{ documentId: row.document_id, date: context.today },
		{ kind: 'suggestion-dismissed', suggestionId: row.id, reason },
	);
	return answer;
}
