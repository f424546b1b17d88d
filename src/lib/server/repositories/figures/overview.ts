import type { CommitmentRow } from '../../../domain/commitment.ts';
import type { FrontPage, Overview, OverviewFigures } from '../../../domain/overview.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Limits } from '../../../domain/timing.ts';
import type { Db } from '../../database/open.ts';
import { snapshot } from '../../database/transact.ts';
import { readChangeLedger } from './change-ledger.ts';
import { readChanges } from './changes.ts';
import { rowsAt } from '../commitments/commitment-list.ts';
import { isCounted, isDated, isOpen, standsAt } from '../states/conditions.ts';
import { dueMonths, undatedAges } from './due-months.ts';
import { readOpenStates } from '../states/open-states.ts';
import { readLimits } from '../settings.ts';
import { unitNames } from '../states/states.ts';
import { readTally } from './tallies.ts';
import { timingDays } from '../states/timing-days.ts';
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

/** The figures of a report at the end of one day, all from one snapshot. Only decided commitments count. */
export const readOverview = (db: Db, question: OverviewQuestion, limits?: Limits): Promise<Overview> =>
	snapshot(db, async (trx) => {
		const chosen = limits ?? (await readLimits(trx));
		const figures = await readFigures(trx, question, chosen);
		return { ...figures, changes: await readChanges(trx, question, sumsOf(figures), chosen) };
	});

/** The same with the nearest deadlines, and of what has changed no more rows than a page can show. */
export const readFrontPage = (db: Db, question: OverviewQuestion, limits?: Limits): Promise<FrontPage> =>
	snapshot(db, async (trx) => {
		const chosen = limits ?? (await readLimits(trx));
		const figures = await readFigures(trx, question, chosen);
		return {
			...figures,
			overdue: await byDeadline(trx, question, '<', chosen),
			nextDeadlines: await byDeadline(trx, question, '>=', chosen),
			changes: await readChangeLedger(trx, question, sumsOf(figures), chosen),
		};
	});

const sumsOf = ({ before, tally }: OverviewFigures) => ({ before, now: tally });

async function readFigures(db: Db, question: OverviewQuestion, limits: Limits): Promise<OverviewFigures> {
	const { per, since } = question;
	const days = timingDays(per, limits);
	const { then, now } = await readOpenStates(db, question);
	return {
		per,
		tally: await readTally(db, now, days, question),
		before: await readTally(db, then, timingDays(since, limits), question),
		months: dueMonths(now, days),
		undatedAges: undatedAges(now, days),
		units: unitTallies(now, await unitNames(db), days),
	};
}

/** Rows shown of each; the figures above them open the whole lists. */
const ROWS = 12;

/** The first open ones on one side of the day, earliest deadline first. */
async function byDeadline(
	db: Db,
	question: OverviewQuestion,
	side: '<' | '>=',
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
		.limit(ROWS)
		.execute();
	return rowsAt(
		db,
		ids.map(({ commitment_id }) => commitment_id),
		per,
		limits,
	);
}
