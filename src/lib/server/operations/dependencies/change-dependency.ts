import type { Selectable } from 'kysely';
import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { FOREVER, type Tables } from '../../database/tables.ts';
import { changeCommitment, checkNotBefore, type Changing } from '../change-commitment.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

/** Something that a commitment rests on, inside a transaction, with how it stands. */
export interface ChangingDependency {
	readonly changing: Changing;
	readonly dependency: Selectable<Tables['dependencies']>;
	readonly standing: Selectable<Tables['dependency_states']>;
}

/**
 * The frame of every change to what a commitment rests on: found, not ended, not changed after the day `date`; then
 * `work`, which checks before it writes and answers with issues. `version` is the commitment's.
 */
export async function changeDependency(
	context: Context,
	{
		dependencyId,
		version,
		date,
	}: { readonly dependencyId: string; readonly version: number; readonly date: PlainDate },
	work: (one: ChangingDependency) => Promise<readonly Issue[]>,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const dependency = await context.db
		.selectFrom('dependencies')
		.selectAll()
		.where('id', '=', dependencyId)
		.executeTakeFirst();
	if (!dependency) return refused(issue('dependencyId', 'not-found'));

	const target = { commitmentId: dependency.commitment_id, version };
	return changeCommitment<object>(context, target, async (changing) => {
		const standing = await changing.trx
			.selectFrom('dependency_states')
			.selectAll()
			.where('dependency_id', '=', dependency.id)
			.where('to_date', '=', FOREVER)
			.executeTakeFirst();
		if (!standing) return [issue('dependencyId', 'not-found')];
		const early = checkNotBefore(standing.from_date, date);
		if (early) return [early];
		const wrong = await work({ changing, dependency, standing });
		return wrong.length > 0 ? wrong : {};
	});
}
