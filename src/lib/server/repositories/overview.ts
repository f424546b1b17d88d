import type { CommitmentRow } from '../../domain/commitment.ts';
import type { Overview } from '../../domain/overview.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Limits } from '../../domain/timing.ts';
import type { Db } from '../database/open.ts';
import { snapshot } from '../database/transact.ts';
import { readChanges } from './changes.ts';
import { rowsAt } from './commitment-list.ts';
import { isCounted, isDated, isOpen, standsAt } from './conditions.ts';
import { dueMonths, undatedAges } from './due-months.ts';
import { readOpenStates } from './open-states.ts';
import { readLimits } from './settings.ts';
import { unitNames } from './states.ts';
import { readTally } from './tallies.ts';
import { timingDays } from './timing-days.ts';
import { unitTallies } from './unit-tallies.ts';

export interface OverviewQuestion {
	readonly per: PlainDate;
	/** Changes are counted after this day; usually a month before `per`. */
	readonly since: PlainDate;
	/** A body's id; null for all. */
	readonly body: string | null;
	/** A unit's id: what it is responsible for on `per`, whoever was so before. So what was and what is add up. */
	readonly unit?: string | null;
}

/** Rows shown on the front page; the figures above them open the whole lists. */
const OVERDUE_ROWS = 100;
const NEXT_ROWS = 12;

/** The figures of the front page at the end of one day, all from one snapshot. Only decided commitments count. */
export function readOverview(db: Db, question: OverviewQuestion, limits?: Limits): Promise<Overview> {
	return snapshot(db, async (trx) => {
		const { per, since } = question;
		const chosen = limits ?? (await readLimits(trx));
		const days = timingDays(per, chosen);
		const { then, now } = await readOpenStates(trx, question);
		const tally = await readTally(trx, now, days, question);
		const before = await readTally(trx, then, timingDays(since, chosen), question);
		return {
			per,
			tally,
			before,
			months: dueMonths(now, days),
			undatedAges: undatedAges(now, days),
			units: unitTallies(now, await unitNames(trx), days),
			overdue: await byDeadline(trx, question, '<', OVERDUE_ROWS, chosen),
			nextDeadlines: await byDeadline(trx, question, '>=', NEXT_ROWS, chosen),
			changes: await readChanges(trx, question, { before, now: tally }, chosen),
		};
	});
}

/** Open ones on one side of the day, earliest deadline first. */
async function byDeadline(
	db: Db,
	question: OverviewQuestion,
	side: '<' | '>=',
	limit: number,
	limits: Limits,
): Promise<CommitmentRow[]> {
	const { per } = question;
	const ids = await db
		.selectFrom('commitment_states as s')
		.select('s.commitment_id')
		.where((eb) => eb.and([standsAt(eb, per), isOpen(eb), isDated, eb('s.deadline', side, per)]))
		.where((eb) => isCounted(eb, question))
		.orderBy('s.deadline')
		.orderBy('s.number_key')
		.limit(limit)
		.execute();
	return rowsAt(
		db,
		ids.map(({ commitment_id }) => commitment_id),
		per,
		limits,
	);
}
