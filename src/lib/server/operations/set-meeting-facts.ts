import type { Context, Result } from './context.ts';
import type { DocumentRow } from '../../domain/document.ts';

export interface SetMeetingFactsInput {
	readonly documentId: string;
	readonly version: number;
	/** Name as on screen; an unknown one becomes a new body. Null leaves it as it is. */
	readonly body: string | null;
	readonly date: string | null;
}

/** Says which body met and when, where the text does not. Commitments already confirmed follow. */
export function setMeetingFacts(
	_context: Context,
	_input: SetMeetingFactsInput,
): Promise<Result<{ version: number }, DocumentRow>> {
	throw new Error('not written');
}
