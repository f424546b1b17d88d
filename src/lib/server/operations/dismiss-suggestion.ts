import type { Context, Result } from './context.ts';
import type { StoredSuggestion } from '../../domain/document.ts';

export interface DismissSuggestionInput {
	readonly suggestionId: string;
	readonly version: number;
	readonly reason?: string | null;
}

/** A person says no, with a reason (free text; may be empty). */
export function dismissSuggestion(
	_context: Context,
	_input: DismissSuggestionInput,
): Promise<Result<{ version: number }, StoredSuggestion>> {
	throw new Error('not written');
}
