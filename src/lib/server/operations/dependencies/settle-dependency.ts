import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { DEPENDENCY_STATES, type DependencyState } from '../../../domain/words.ts';
import { FOREVER } from '../../database/tables.ts';
import { followBlocking } from '../../repositories/states/blocking.ts';
import { endDependency } from '../../repositories/commitments/dependencies.ts';
import { checkNotBeforeDecision } from '../change-commitment.ts';
import { changeDependency } from './change-dependency.ts';
import { checkDay, checkLength, checkWord, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

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
	context: Context,
	input: SettleDependencyInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const { state } = input;
	const settledBy = tidy(input.settledBy);
	const issues = issuesOf(
		checkWord('state', state, DEPENDENCY_STATES),
		checkLength('settledBy', settledBy),
		checkDay('date', date, context.today),
	);
	if (issues.length) return Promise.resolve(refused(...issues));
	return changeDependency(context, { ...input, date }, async ({ changing, dependency, standing }) => {
		const { trx, commitment } = changing;
		const { id, name, target_id: target } = dependency;
		const wrong = issuesOf(
			// How another commitment stands says it by itself.
			target === null ? null : issue('dependencyId', 'settled-by-status'),
			await checkNotBeforeDecision(changing, date),
			state === standing.state && settledBy === standing.settled_by ? issue('state', 'unchanged') : null,
		);
		if (wrong.length) return wrong;
		await endDependency(trx, id, date);
		await trx
			.insertInto('dependency_states')
			.values({ dependency_id: id, from_date: date, to_date: FOREVER, state, settled_by: settledBy })
			.execute();
		await followBlocking(trx, commitment.id);
		await changing.record(date, {
			...{ kind: 'dependency-settled', name, from: standing.state, to: state, settledBy },
		});
		return [];
	});
}
