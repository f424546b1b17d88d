import type { Context, Result } from './context.ts';
export interface DecideClosingInput {
	readonly closingId: string;
	readonly accept: boolean | null;
	/** Needed when `accept` is true. */
	readonly commitmentId?: string | null;
}

/**
 * Says whether a closing sentence is about a commitment: true notes the report-back with the document's § and day,
 * false declines, null undoes either.
 */
export function decideClosing(
	_context: Context,
	_input: DecideClosingInput,
): Promise<Result<{ number: string | null }, never>> {
	throw new Error('not written');
}
