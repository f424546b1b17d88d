import type { PlainDate } from '../../domain/plain-date.ts';
import type { Timing } from '../../domain/words.ts';
import type { Db } from '../database/open.ts';
import { isOpen, standsAt } from './conditions.ts';
import type { TimingDays } from './timing-days.ts';

/** What the figures of the front page look at in one open, decided commitment. */
export type OpenState = Awaited<ReturnType<typeof readOpenStates>>[number];

/**
 * Every open, decided commitment at the end of a day. Read once and counted here: grouping in SQL sorts the rows anew
 * for each figure, which took three times as long.
 */
export const readOpenStates = (db: Db, per: PlainDate, body: string | null) =>
	db
		.selectFrom('commitment_states as s')
		.select(['s.deadline', 's.decided', 's.blocked', 's.moves', 's.responsible'])
		.where((eb) => eb.and([standsAt(eb, per), isOpen(eb)]))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.execute();

/** The same rule as `hasTiming`. */
export function timingOf({ deadline, decided }: OpenState, { per, soon, aged }: TimingDays): Timing {
	if (deadline === null) return decided !== null && decided < aged ? 'ageing' : 'undated';
	return deadline < per ? 'overdue' : deadline <= soon ? 'due-soon' : 'on-track';
}
