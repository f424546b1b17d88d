import { sql } from 'kysely';
import type { DueMonth, UndatedAge } from '../../domain/overview.ts';
import { addDays, addYears, endOfMonth, type PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';
import { hasTiming, isOpen, standsAt, type StateBuilder } from './conditions.ts';
import type { TimingDays } from './timing-days.ts';

type DueTiming = DueMonth['timing'];

/** Open commitments by the month of the deadline and where they stand, in order of time; empty months are left out. */
export async function readDueMonths(db: Db, days: TimingDays, body: string | null): Promise<DueMonth[]> {
	const rows = await db
		.selectFrom('commitment_states as s')
		.select((eb) => [
			sql<string>`substr(s.deadline, 1, 7)`.as('month'),
			timingOf(eb, days).as('timing'),
			eb.fn.countAll<number>().as('count'),
			eb.fn.sum<number>('s.blocked').as('blocked'),
		])
		.where((eb) => eb.and([standsAt(eb, days.per), isOpen(eb), eb('s.deadline', 'is not', null)]))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.groupBy(['month', 'timing'])
		.execute();
	return rows
		.map((row) => ({ ...row, ...stretch(row.month, row.timing, days) }))
		.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Open commitments without a deadline by the time since the decision; always all three. */
export async function readUndatedAges(db: Db, days: TimingDays, body: string | null): Promise<UndatedAge[]> {
	const yearAgo = addYears(days.per, -1);
	const rows = await db
		.selectFrom('commitment_states as s')
		.select((eb) => [
			eb
				.case()
				.when(hasTiming(eb, 'undated', days))
				.then<UndatedAge['label']>('under-6')
				.when('s.decided', '>=', yearAgo)
				.then<UndatedAge['label']>('6-12')
				.else<UndatedAge['label']>('over-12')
				.end()
				.as('label'),
			eb.fn.countAll<number>().as('count'),
			eb.fn.sum<number>('s.blocked').as('blocked'),
		])
		.where((eb) => eb.and([standsAt(eb, days.per), isOpen(eb), eb('s.deadline', 'is', null)]))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.groupBy('label')
		.execute();
	return (['under-6', '6-12', 'over-12'] as const).map(
		(label) => rows.find((row) => row.label === label) ?? { label, count: 0, blocked: 0 },
	);
}

const timingOf = (eb: StateBuilder, days: TimingDays) =>
	eb
		.case()
		.when(hasTiming(eb, 'overdue', days))
		.then<DueTiming>('overdue')
		.when(hasTiming(eb, 'due-soon', days))
		.then<DueTiming>('due-soon')
		.else<DueTiming>('on-track')
		.end();

/** The days of a month that can have a timing: the month of `per` is cut before that day. */
function stretch(
	month: string,
	timing: DueTiming,
	{ per, soon }: TimingDays,
): { from: PlainDate; to: PlainDate } {
	const first = `${month}-01`;
	const last = endOfMonth(first);
	if (timing === 'overdue') return { from: first, to: earlier(last, addDays(per, -1)) };
	if (timing === 'due-soon') return { from: later(first, per), to: earlier(last, soon) };
	return { from: later(first, addDays(soon, 1)), to: last };
}

const earlier = (a: PlainDate, b: PlainDate) => (a < b ? a : b);

const later = (a: PlainDate, b: PlainDate) => (a > b ? a : b);
