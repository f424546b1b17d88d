import type { Tally } from '../../domain/overview.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';
import { ENDED, hasTiming, isOpen, standsAt, type Condition, type StateBuilder } from './conditions.ts';
import type { TimingDays } from './timing-days.ts';

/** How many commitments stand where at the end of a day; two passes over one index, without the rows. */
export async function readTally(db: Db, days: TimingDays, body: string | null): Promise<Tally> {
	const open = await db
		.selectFrom('commitment_states as s')
		.select((eb) => [
			...openFigures(eb, days),
			count(eb, eb('s.assigned', '=', 0)).as('unassigned'),
			count(eb, eb('s.moves', '>', 0)).as('moved'),
		])
		.where((eb) => eb.and([standsAt(eb, days.per), isOpen(eb)]))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.executeTakeFirstOrThrow();
	return { ...open, ...(await readBeside(db, days.per, body)) };
}

/** Those that are not open: done, ended, or only proposed. */
async function readBeside(db: Db, per: PlainDate, body: string | null) {
	const rows = await db
		.selectFrom('commitment_states as s')
		.select((eb) => ['s.stage', 's.status', eb.fn.countAll<number>().as('count')])
		.where((eb) => standsAt(eb, per))
		.where((eb) =>
			eb.or([eb('s.stage', '=', 'proposed'), eb.and([eb('s.stage', '=', 'decided'), eb('s.open', '=', 0)])]),
		)
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.groupBy(['s.stage', 's.status'])
		.execute();
	const sum = (test: (row: (typeof rows)[number]) => boolean) =>
		rows.filter(test).reduce((total, { count: one }) => total + one, 0);
	return {
		doneNotReported: sum(({ stage, status }) => stage === 'decided' && status === 'done'),
		closed: sum(({ stage, status }) => stage === 'decided' && ENDED.some((ended) => ended === status)),
		proposed: sum(({ stage }) => stage === 'proposed'),
	};
}

/** The figures of open commitments; the caller sees to it that there are no others. */
const openFigures = (eb: StateBuilder, days: TimingDays) => [
	eb.fn.countAll<number>().as('open'),
	count(eb, hasTiming(eb, 'overdue', days)).as('overdue'),
	count(eb, hasTiming(eb, 'due-soon', days)).as('dueSoon'),
	count(eb, hasTiming(eb, 'on-track', days)).as('onTrack'),
	count(eb, hasTiming(eb, 'undated', days)).as('undated'),
	count(eb, hasTiming(eb, 'ageing', days)).as('ageing'),
	count(eb, eb('s.blocked', '=', 1)).as('blocked'),
];

/** How many rows meet a condition; 0, not null, when there are none. */
const count = (eb: StateBuilder, condition: Condition) => eb.fn.countAll<number>().filterWhere(condition);
