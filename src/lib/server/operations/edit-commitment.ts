import type { Context, Result } from './context.ts';
import type { CommitmentDetail } from '../../domain/commitment.ts';
import type { Edits } from './edits.ts';

export interface EditCommitmentInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly edits: Edits;
	readonly date?: string | null;
}

/**
 * Corrects what was read wrong. Kind, stage, recipients, start and wording are corrected for all days;
 * responsible and deadline count from the day `date` (default: from the decision, as a correction).
 */
export function editCommitment(
	_context: Context,
	_input: EditCommitmentInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	throw new Error('not written');
}
