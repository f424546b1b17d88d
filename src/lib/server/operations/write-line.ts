import type { Context, Result } from './context.ts';
import type { CommitmentDetail } from '../../domain/commitment.ts';

export interface WriteLineInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly line: string;
	readonly date?: string | null;
}

/** Adds one line of text about where a commitment stands; the status stays. */
export function writeLine(
	_context: Context,
	_input: WriteLineInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	throw new Error('not written');
}
