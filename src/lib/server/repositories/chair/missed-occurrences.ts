import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Db } from '../../database/open.ts';
import { dayRank, type Concerned, type ConcernQuestion } from './concerns.ts';

/** A time that something recurring was to be reported and was not. */
export interface MissedOccurrence {
	readonly concerned: Concerned;
	/** '2024', '2024 halvår 1'. */
	readonly period: string;
	readonly due: PlainDate;
}

/** By commitment: the times whose last day has passed at the end of a day, of those that are still open. */
export async function missedOccurrences(
	db: Db,
	{ per, body }: ConcernQuestion,
): Promise<Map<string, MissedOccurrence[]>> {
	const rows = await db
		.selectFrom('occurrences as o')
		.innerJoin('commitment_states as s', 's.commitment_id', 'o.commitment_id')
		.select(['o.commitment_id as id', 'o.period', 'o.due', 's.number_key as key'])
		.where('o.due', '<', per)
		.where((eb) => eb.or([eb('o.fulfilled_on', 'is', null), eb('o.fulfilled_on', '>', per)]))
		// What somebody has said never came, and why, needs no question.
		.where((eb) => eb.or([eb('o.missed_on', 'is', null), eb('o.missed_on', '>', per)]))
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.where('s.stage', '=', 'decided')
		.where('s.open', '=', 1)
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.orderBy('o.due')
		.execute();
	const missed = rows.map(({ id, key, period, due }) => ({
		concerned: { id, key, rank: dayRank(due) },
		period,
		due,
	}));
	return Map.groupBy(missed, ({ concerned }) => concerned.id);
}
