import type { Context, Result } from './context.ts';
import type { CommitmentDetail } from '../../domain/commitment.ts';

export interface AssignUnitsInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly names: readonly string[];
	/** From which day it counts; default today. */
	readonly date?: string | null;
}

/** Makes these units, by name, responsible; [] makes nobody responsible. Unknown names become new units. */
export function assignUnits(
	_context: Context,
	_input: AssignUnitsInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	throw new Error('not written');
}
