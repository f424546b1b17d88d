import type { Context, Result } from './context.ts';
import type { StoredSuggestion } from '../../domain/document.ts';

export interface SplitSuggestionInput {
	readonly suggestionId: string;
	readonly version: number;
	readonly at: number;
}

/** Makes two suggestions of one, cut at the offset `at` of the document's text. */
export function splitSuggestion(
	_context: Context,
	_input: SplitSuggestionInput,
): Promise<Result<{ suggestionIds: readonly [string, string] }, StoredSuggestion>> {
	throw new Error('not written');
}
