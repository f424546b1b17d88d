import type { StoredSuggestion } from '../../../domain/document.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';
import { newId } from '../../database/ids.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { trimSpan } from './add-suggestion.ts';
import { issue, type Context, type Result } from '../context.ts';
import { reviewSuggestion, setReview, type Reviewing } from './review-suggestion.ts';

export interface SplitSuggestionInput {
	readonly suggestionId: string;
	readonly version: number;
	readonly at: number;
}

/** Makes two suggestions of one, cut at the offset `at` of the document's text. */
export function splitSuggestion(
	context: Context,
	input: SplitSuggestionInput,
): Promise<Result<{ suggestionIds: readonly [string, string] }, StoredSuggestion>> {
	return reviewSuggestion<{ suggestionIds: readonly [string, string] }>(context, input, async (reviewing) => {
		const { trx, row, text } = reviewing;
		if (row.review !== 'suggested') return [issue('suggestionId', 'already-reviewed')];
		const { at } = input;
		const inside = Number.isInteger(at) && row.span_start < at && at < row.span_end;
		const first = inside ? trimSpan(text.text, [row.span_start, at]) : null;
		const second = inside ? trimSpan(text.text, [at, row.span_end]) : null;
		if (!first || !second) return [issue('at', 'splits-nothing')];

		const suggestionIds = [await insertPart(reviewing, first), await insertPart(reviewing, second)] as const;
		await setReview(reviewing, { review: 'split' });
		await appendEvent(
			trx,
			context,
			{ documentId: row.document_id, date: context.today },
			{ kind: 'suggestion-split', suggestionId: row.id, at, parts: suggestionIds },
		);
		return { suggestionIds };
	});
}

/** Each part takes over all that was found; the person takes away what belongs to the other one. */
async function insertPart({ trx, row, found }: Reviewing, span: SourceSpan): Promise<string> {
	const id = newId();
	const part: Suggestion = { ...found, span };
	await trx
		.insertInto('suggestions')
		.values({
			...row,
			...{ id, found: JSON.stringify(part), span_start: span[0], span_end: span[1] },
			...{ split_from: row.id, commitment_id: null, number_key: null, version: 1 },
		})
		.execute();
	return id;
}
