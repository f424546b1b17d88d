import type { Context, Result } from './context.ts';
import type { StoredSuggestion } from '../../domain/document.ts';
import type { Edits } from './edits.ts';

export interface ConfirmSuggestionInput {
	readonly suggestionId: string;
	readonly version: number;
	readonly edits?: Edits;
}

/** A person says yes: the suggestion becomes a commitment with a number, counting from the day of the decision. */
export function confirmSuggestion(
	_context: Context,
	_input: ConfirmSuggestionInput,
): Promise<Result<{ number: string; commitmentId: string }, StoredSuggestion>> {
	throw new Error('not written');
}
