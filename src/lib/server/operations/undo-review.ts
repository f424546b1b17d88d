import type { Context, Result } from './context.ts';
import type { StoredSuggestion } from '../../domain/document.ts';

export interface UndoReviewInput {
	readonly suggestionId: string;
	readonly version: number;
}

/**
 * Takes back a yes or a no. A yes only while nothing else has happened to the commitment; its number is kept for the
 * next yes. On a part of a split that is not yet reviewed: joins the parts again.
 */
export function undoReview(
	_context: Context,
	_input: UndoReviewInput,
): Promise<Result<{ version: number }, StoredSuggestion>> {
	throw new Error('not written');
}
