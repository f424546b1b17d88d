import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { followBlocking } from '../../repositories/states/blocking.ts';
import { endDependency } from '../../repositories/commitments/dependencies.ts';
import { changeDependency } from './change-dependency.ts';
import { checkDay, issuesOf } from '../checks.ts';
import { refused, type Context, type Result } from '../context.ts';

export interface RemoveDependencyInput {
	readonly dependencyId: string;
	/** Of the commitment. */
	readonly version: number;
	readonly date?: string | null;
}

/** A commitment no longer rests on something, from `date` (default: today) on. What was noted until then stays. */
export function removeDependency(
	context: Context,
	input: RemoveDependencyInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const issues = issuesOf(checkDay('date', date, context.today));
	if (issues.length) return Promise.resolve(refused(...issues));
	return changeDependency(context, { ...input, date }, async ({ changing, dependency }) => {
		const { id: dependencyId, name } = dependency;
		await endDependency(changing.trx, dependencyId, date);
		await followBlocking(changing.trx, changing.commitment.id);
		await changing.record(date, { kind: 'dependency-removed', dependencyId, name });
		return [];
	});
}
