import { sql } from 'kysely';
import type { Tally, UnitTally } from '../../domain/overview.ts';
import type { Timing } from '../../domain/words.ts';
import type { Db } from '../database/open.ts';
import { ENDED, hasTiming, isOpen, standsAt, type Condition, type StateBuilder } from './conditions.ts';
import { unitNames } from './states.ts';
import type { TimingDays } from './timing-days.ts';

/** How many commitments stand where at the end of a day; one pass over one index. */
export async function readTally(db: Db, days: TimingDays, body: string | null): Promise<Tally> {
	const row = await db
		.selectFrom('commitment_states as s')
		.select((eb) => [
			count(eb, isOpen(eb)).as('open'),
			...TIMING_FIELDS.map(([field, timing]) => countOpen(eb, hasTiming(eb, timing, days)).as(field)),
			countOpen(eb, eb('s.blocked', '=', 1)).as('blocked'),
			countOpen(eb, eb('s.assigned', '=', 0)).as('unassigned'),
			countOpen(eb, eb('s.moves', '>', 0)).as('moved'),
			count(eb, decided(eb, eb('s.status', '=', 'done'))).as('doneNotReported'),
			count(eb, decided(eb, eb('s.status', 'in', ENDED))).as('closed'),
			count(eb, eb('s.stage', '=', 'proposed')).as('proposed'),
		])
		.where((eb) => standsAt(eb, days.per))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.executeTakeFirstOrThrow();
	return row;
}

/**
 * Open commitments by who is responsible, those with most overdue first, nobody last. One that two units share is
 * counted at both, so the column may add up to more than there are.
 */
export async function readUnitTallies(db: Db, days: TimingDays, body: string | null): Promise<UnitTally[]> {
	const rows = await db
		.selectFrom('commitment_states as s')
		.leftJoin('commitment_units as u', (join) =>
			join
				.onRef('u.commitment_id', '=', 's.commitment_id')
				.on('u.to_date', '>', days.per)
				.on('u.from_date', '<=', days.per),
		)
		.select((eb) => [
			'u.unit_id',
			eb.fn.countAll<number>().as('open'),
			...TIMING_FIELDS.map(([field, timing]) => count(eb, hasTiming(eb, timing, days)).as(field)),
			count(eb, eb('s.blocked', '=', 1)).as('blocked'),
		])
		.where((eb) => eb.and([standsAt(eb, days.per), isOpen(eb)]))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.groupBy('u.unit_id')
		.execute();
	const units = await unitNames(db);
	const order = [...units.keys()];
	return rows
		.map(({ unit_id, ...figures }) => ({
			unit: unit_id === null ? null : (units.get(unit_id) ?? null),
			...figures,
		}))
		.sort(
			(a, b) =>
				Number(a.unit === null) - Number(b.unit === null) ||
				b.overdue - a.overdue ||
				b.open - a.open ||
				order.indexOf(a.unit?.id ?? '') - order.indexOf(b.unit?.id ?? ''),
		);
}

const TIMING_FIELDS = [
	['overdue', 'overdue'],
	['dueSoon', 'due-soon'],
	['onTrack', 'on-track'],
	['undated', 'undated'],
	['ageing', 'ageing'],
] as const satisfies readonly (readonly [keyof Tally, Timing])[];

/** How many rows meet a condition; 0, not null, when there are no rows at all. */
const count = (eb: StateBuilder, condition: Condition) =>
	sql<number>`coalesce(sum(${eb.case().when(condition).then(1).else(0).end()}), 0)`;

const decided = (eb: StateBuilder, condition: Condition) =>
	eb.and([eb('s.stage', '=', 'decided'), condition]);

const countOpen = (eb: StateBuilder, condition: Condition) => count(eb, eb.and([isOpen(eb), condition]));
