import type { Context, Result } from './context.ts';
import type { CommitmentDetail } from '../../domain/commitment.ts';
import type { DependencyState } from '../../domain/words.ts';

export interface SettleDependencyInput {
	readonly dependencyId: string;
	readonly version: number;
	readonly state: DependencyState;
	/** What settled it: 'KF § 12, 2023-11-29'. */
	readonly settledBy?: string | null;
	readonly date?: string | null;
}

/** Notes what became of something that a commitment rests on: met, not met, or unknown again. `version` is the commitment's. */
export function settleDependency(
	_context: Context,
	_input: SettleDependencyInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	throw new Error('not written');
}
