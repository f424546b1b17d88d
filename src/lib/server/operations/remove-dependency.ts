import type { CommitmentDetail } from '../../domain/commitment.ts';
import { FOREVER } from '../database/tables.ts';
import { followBlocking } from '../repositories/blocking.ts';
import { endDependency } from '../repositories/dependencies.ts';
import { changeCommitment, checkNotBefore } from './change-commitment.ts';
import { checkDay, issuesOf } from './checks.ts';
import { issue, refused, type Context, type Result } from './context.ts';

export interface RemoveDependencyInput {
	readonly dependencyId: string;
	/** Of the commitment. */
	readonly version: number;
	readonly date?: string | null;
}

/** A commitment no longer rests on something, from `date` (default: today) on. What was noted until then stays. */
export async function removeDependency(
	context: Context,
	input: RemoveDependencyInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const issues = issuesOf(checkDay('date', date, context.today));
	if (issues.length) return refused(...issues);
	const dependency = await context.db
		.selectFrom('dependencies')
		.selectAll()
		.where('id', '=', input.dependencyId)
		.executeTakeFirst();
	if (!dependency) return refused(issue('dependencyId', 'not-found'));

	const target = { commitmentId: dependency.commitment_id, version: input.version };
	return changeCommitment(context, target, async ({ trx, commitment, record }) => {
		const standing = await trx
			.selectFrom('dependency_states')
			.select('from_date')
			.where('dependency_id', '=', dependency.id)
			.where('to_date', '=', FOREVER)
			.executeTakeFirst();
		if (!standing) return [issue('dependencyId', 'not-found')];
		const early = checkNotBefore(standing.from_date, date);
		if (early) return [early];
		await endDependency(trx, dependency.id, date);
		await followBlocking(trx, commitment.id);
		const { id: dependencyId, name } = dependency;
		await record(date, { kind: 'dependency-removed', dependencyId, name });
		return {};
	});
}
