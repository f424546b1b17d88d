import type { Context, Result } from './context.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import type { Kind } from '../../domain/words.ts';

export interface AddSuggestionInput {
	readonly documentId: string;
	readonly span: SourceSpan;
	readonly kind: Kind;
}

/** A person marks text that the rules did not see; blanks at the edges are trimmed. It still has to be confirmed. */
export function addSuggestion(
	_context: Context,
	_input: AddSuggestionInput,
): Promise<Result<{ suggestionId: string }, never>> {
	throw new Error('not written');
}
