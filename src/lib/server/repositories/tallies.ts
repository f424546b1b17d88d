import type { Tally, UnitTally } from '../../domain/overview.ts';
import { fromJson } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import { ENDED, hasTiming, isOpen, standsAt, type Condition, type StateBuilder } from './conditions.ts';
import { unitNames } from './states.ts';
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
	const beside = await db
		.selectFrom('commitment_states as s')
		.select((eb) => [
			count(eb, eb.and([isDecided(eb), eb('s.status', '=', 'done')])).as('doneNotReported'),
			count(eb, eb.and([isDecided(eb), eb('s.status', 'in', ENDED)])).as('closed'),
			count(eb, eb('s.stage', '=', 'proposed')).as('proposed'),
		])
		.where((eb) => standsAt(eb, days.per))
		.where((eb) => eb.or([eb('s.stage', '=', 'proposed'), eb('s.open', '=', 0)]))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.executeTakeFirstOrThrow();
	return { ...open, ...beside };
}

/**
 * Open commitments by who is responsible, those with most overdue first, nobody last. One that two units share is
 * counted at both, so the column may add up to more than there are.
 */
export async function readUnitTallies(db: Db, days: TimingDays, body: string | null): Promise<UnitTally[]> {
	const groups = await db
		.selectFrom('commitment_states as s')
		.select((eb) => ['s.responsible', ...openFigures(eb, days)])
		.where((eb) => eb.and([standsAt(eb, days.per), isOpen(eb)]))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.groupBy('s.responsible')
		.execute();
	const sums = new Map<string | null, Figures>();
	for (const { responsible, ...figures } of groups) {
		const ids = fromJson<string[]>(responsible);
		for (const id of ids.length ? ids : [null]) sums.set(id, add(sums.get(id), figures));
	}
	const units = await unitNames(db);
	const order = [...units.keys()];
	return [...sums]
		.map(([id, figures]) => ({ unit: id === null ? null : (units.get(id) ?? null), ...figures }))
		.sort(
			(a, b) =>
				Number(a.unit === null) - Number(b.unit === null) ||
				b.overdue - a.overdue ||
				b.open - a.open ||
				order.indexOf(a.unit?.id ?? '') - order.indexOf(b.unit?.id ?? ''),
		);
}

type Figures = Omit<UnitTally, 'unit'>;

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

const add = (sum: Figures | undefined, part: Figures): Figures =>
	sum === undefined
		? part
		: {
				open: sum.open + part.open,
				overdue: sum.overdue + part.overdue,
				dueSoon: sum.dueSoon + part.dueSoon,
				onTrack: sum.onTrack + part.onTrack,
				undated: sum.undated + part.undated,
				ageing: sum.ageing + part.ageing,
				blocked: sum.blocked + part.blocked,
			};

/** How many rows meet a condition; 0, not null, when there are none. */
const count = (eb: StateBuilder, condition: Condition) => eb.fn.countAll<number>().filterWhere(condition);

const isDecided = (eb: StateBuilder) => eb('s.stage', '=', 'decided');
