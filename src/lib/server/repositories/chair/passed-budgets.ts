import { budgetDay } from '../../../domain/law-timers.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { DependencyState } from '../../../domain/words.ts';
import type { Db } from '../../database/open.ts';
import { dayRank, type Concerned, type ConcernQuestion } from './concerns.ts';

/** A budget decision that something waits for, and that has been taken without it. */
export interface PassedBudget {
	readonly concerned: Concerned;
	readonly name: string;
	/** The day by which it was decided; null when somebody has noted that the answer was no. */
	readonly day: PlainDate | null;
	readonly state: Exclude<DependencyState, 'met'>;
}

/** By commitment: open ones that wait for a budget whose decision has passed at the end of a day. */
export async function passedBudgets(
	db: Db,
	{ per, body }: ConcernQuestion,
): Promise<Map<string, PassedBudget[]>> {
	const rows = await db
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as t', 't.dependency_id', 'd.id')
		.innerJoin('commitment_states as s', 's.commitment_id', 'd.commitment_id')
		.select(['d.commitment_id as id', 'd.name', 't.state', 's.number_key as key', 's.decided'])
		.where('d.kind', '=', 'budget')
		.where('t.to_date', '>', per)
		.where('t.from_date', '<=', per)
		.where('t.state', '!=', 'met')
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.where('s.stage', '=', 'decided')
		.where('s.open', '=', 1)
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.orderBy('d.position')
		.execute();
	const passed = rows.flatMap(({ id, key, name, state, decided }): PassedBudget[] => {
		const day = state === 'not-met' ? null : budgetDay(name, decided);
		if (state === 'met' || (state === 'unknown' && (day === null || day >= per))) return [];
		return [{ concerned: { id, key, rank: dayRank(day ?? decided) }, name, day, state }];
	});
	return Map.groupBy(passed, ({ concerned }) => concerned.id);
}
