import type { CommitmentDetail } from '../../domain/commitment.ts';
import { DEPENDENCY_STATES, type DependencyState } from '../../domain/words.ts';
import { FOREVER } from '../database/tables.ts';
import { followBlocking } from '../repositories/blocking.ts';
import { changeCommitment, checkNotBefore, checkNotBeforeDecision } from './change-commitment.ts';
import { checkDay, checkLength, checkWord, issuesOf, tidy } from './checks.ts';
import { issue, refused, type Context, type Result } from './context.ts';

export interface SettleDependencyInput {
	readonly dependencyId: string;
	readonly version: number;
	readonly state: DependencyState;
	/** What settled it: 'KF § 12, 2023-11-29'. */
	readonly settledBy?: string | null;
	readonly date?: string | null;
}

/** Notes what became of something that a commitment rests on: met, not met, or unknown again. `version` is the commitment's. */
export async function settleDependency(
	context: Context,
	input: SettleDependencyInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const settledBy = tidy(input.settledBy);
	const issues = issuesOf(
		checkWord('state', input.state, DEPENDENCY_STATES),
		checkLength('settledBy', settledBy),
		checkDay('date', date, context.today),
	);
	if (issues.length) return refused(...issues);
	const dependency = await context.db
		.selectFrom('dependencies')
		.selectAll()
		.where('id', '=', input.dependencyId)
		.executeTakeFirst();
	if (!dependency) return refused(issue('dependencyId', 'not-found'));
	// How another commitment stands says it by itself.
	if (dependency.target_id !== null) return refused(issue('dependencyId', 'settled-by-status'));

	const target = { commitmentId: dependency.commitment_id, version: input.version };
	return changeCommitment(context, target, async (changing) => {
		const { trx } = changing;
		const standing = await trx
			.selectFrom('dependency_states')
			.selectAll()
			.where('dependency_id', '=', dependency.id)
			.where('to_date', '=', FOREVER)
			.executeTakeFirst();
		if (!standing) return [issue('dependencyId', 'not-found')];
		const wrong = issuesOf(
			(await checkNotBeforeDecision(changing, date)) ?? checkNotBefore(standing.from_date, date),
			input.state === standing.state && settledBy === standing.settled_by
				? issue('state', 'unchanged')
				: null,
		);
		if (wrong.length) return wrong;
		await trx
			.deleteFrom('dependency_states')
			.where('dependency_id', '=', dependency.id)
			.where('from_date', '=', date)
			.execute();
		await trx
			.updateTable('dependency_states')
			.set({ to_date: date })
			.where('dependency_id', '=', dependency.id)
			.where('to_date', '=', FOREVER)
			.execute();
		await trx
			.insertInto('dependency_states')
			.values({
				...{ dependency_id: dependency.id, from_date: date, to_date: FOREVER },
				...{ state: input.state, settled_by: settledBy },
			})
			.execute();
		await followBlocking(trx, dependency.commitment_id);
		const event = { name: dependency.name, from: standing.state, to: input.state, settledBy };
		await changing.record(date, { kind: 'dependency-settled', ...event });
		return {};
	});
}
