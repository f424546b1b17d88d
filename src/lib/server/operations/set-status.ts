import type { Context, Result } from './context.ts';
import type { CommitmentDetail } from '../../domain/commitment.ts';
import type { Status } from '../../domain/words.ts';

export interface SetStatusInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly status: Status;
	readonly line?: string | null;
	readonly date?: string | null;
}

/**
 * Sets where a commitment stands, from the day `date` (default today). `done` means that the doer says so.
 * `closed`, `not-feasible` and `lapsed` need a line: the reason, and for `lapsed` who decided. For a report at a
 * meeting use `reportBack`. From a settled status back to an open one it is a reopening.
 */
export function setStatus(
	_context: Context,
	_input: SetStatusInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	throw new Error('not written');
}
