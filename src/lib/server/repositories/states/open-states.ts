import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Timing } from '../../../domain/words.ts';
import type { Db } from '../../database/open.ts';
import { isCounted, isOpen, type Counted } from './conditions.ts';
import type { TimingDays } from './timing-days.ts';

/** What the figures of the front page look at in one open, decided commitment. */
export type OpenState = Omit<Interval, 'from_date' | 'to_date'>;

type Interval = Awaited<ReturnType<typeof selectIntervals>>[number];

/**
 * Every open, decided commitment at the end of two days. Read once and counted here: grouping in SQL sorts the rows anew
 * for each figure, which took three times as long, and most are the same on both days.
 */
export async function readOpenStates(
	db: Db,
	{ since, ...counted }: Counted & { readonly since: PlainDate },
): Promise<{ then: OpenState[]; now: OpenState[] }> {
	const intervals = await selectIntervals(db, since, counted);
	const at = (day: PlainDate) => intervals.filter((one) => one.from_date <= day && one.to_date > day);
	return { then: at(since), now: at(counted.per) };
}

const selectIntervals = (db: Db, since: PlainDate, counted: Counted) =>
	db
		.selectFrom('commitment_states as s')
		.select(['s.from_date', 's.to_date', 's.deadline', 's.decided', 's.blocked', 's.moves', 's.responsible'])
		.where('s.to_date', '>', since)
		.where('s.from_date', '<=', counted.per)
		.where((eb) => isOpen(eb))
		.where((eb) => isCounted(eb, counted))
		.execute();

/** The same rule as `hasTiming`. */
export function timingOf({ deadline, decided }: OpenState, { per, soon, aged }: TimingDays): Timing {
	if (deadline === null) return decided !== null && decided < aged ? 'ageing' : 'undated';
	return deadline < per ? 'overdue' : deadline <= soon ? 'due-soon' : 'on-track';
}
