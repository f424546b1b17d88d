import type { Context, Result } from './context.ts';
import type { CommitmentDetail } from '../../domain/commitment.ts';

export interface MoveDeadlineInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly to: string | null;
	readonly reason: string;
	/** From which day it counts; default today. */
	readonly date?: string | null;
}

/** Moves a deadline, sets the first one, or (to: null) takes it away; always with a reason. */
export function moveDeadline(
	_context: Context,
	_input: MoveDeadlineInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	throw new Error('not written');
}
