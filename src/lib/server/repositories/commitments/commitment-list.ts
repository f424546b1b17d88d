import { sql, type RawBuilder } from 'kysely';
import type { CommitmentRow } from '../../../domain/commitment.ts';
import type { CommitmentFilter, Sort } from '../../../domain/filter.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Limits } from '../../../domain/timing.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';
import { selectRows, toRows } from './commitment-rows.ts';
import { isUndated, matches, standsAt } from '../states/conditions.ts';
import { readLimits } from '../settings.ts';
import { timingDays, type TimingDays } from '../states/timing-days.ts';

export const PAGE_SIZE = 50;

/**
 * One page of the confirmed commitments that a filter shows, as of `filter.per` (null: `today`), and how many there
 * are in all. Slice `all` holds decided and proposed; every other slice but `proposed` only decided ones.
 * `limits` default to the settings.
 */
export async function listCommitments(
	db: Db,
	filter: CommitmentFilter,
	today: PlainDate,
	limits?: Limits,
): Promise<{ rows: CommitmentRow[]; total: number; pageSize: number }> {
	const chosen = limits ?? (await readLimits(db));
	const days = timingDays(filter.per ?? today, chosen);
	const { ids, total } = filter.words.trim()
		? await searchPage(db, filter, days)
		: await countPage(db, filter, days);
	return { rows: await rowsAt(db, ids, days.per, chosen), total, pageSize: PAGE_SIZE };
}

/** How many a filter shows, without fetching any; searches are counted by `listCommitments`. */
export async function countCommitments(db: Db, filter: CommitmentFilter, today: PlainDate): Promise<number> {
	const days = timingDays(filter.per ?? today, await readLimits(db));
	return countOf(db, filter, days);
}

/** All of them in the filter's order, for sheets and exports; the page is not looked at. */
export async function allCommitments(
	db: Db,
	filter: CommitmentFilter,
	today: PlainDate,
	limits?: Limits,
): Promise<CommitmentRow[]> {
	const chosen = limits ?? (await readLimits(db));
	const days = timingDays(filter.per ?? today, chosen);
	const query = selectRows(db).where((eb) => eb.and([standsAt(eb, days.per), matches(eb, filter, days)]));
	return toRows(db, await query.orderBy(orderOf(filter)).execute(), days.per, chosen);
}

/** Commitments by id as they stood at the end of a day, in the order of the ids; those not yet decided are left out. */
export async function rowsAt(
	db: Db,
	ids: readonly string[],
	per: PlainDate,
	limits: Limits,
): Promise<CommitmentRow[]> {
	if (ids.length === 0) return [];
	const records = await selectRows(db)
		.where(isAmong('s.commitment_id', ids))
		.where((eb) => standsAt(eb, per))
		.execute();
	const rows = new Map((await toRows(db, records, per, limits)).map((row) => [row.id, row]));
	return ids.flatMap((id) => rows.get(id) ?? []);
}

interface Page {
	readonly ids: readonly string[];
	readonly total: number;
}

/** Counting and fetching fifty are both answered from an index: two statements are the quicker way. */
async function countPage(db: Db, filter: CommitmentFilter, days: TimingDays): Promise<Page> {
	const total = await countOf(db, filter, days);
	const ids = await matching(db, filter, days)
		.select('s.commitment_id as id')
		.orderBy(orderOf(filter))
		.limit(PAGE_SIZE)
		.offset((filter.page - 1) * PAGE_SIZE)
		.execute();
	return { ids: ids.map(({ id }) => id), total };
}

async function countOf(db: Db, filter: CommitmentFilter, days: TimingDays): Promise<number> {
	const { total } = await matching(db, filter, days)
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	return total;
}

/** A search reads every text once; doing that a second time only to count would double its time. */
async function searchPage(db: Db, filter: CommitmentFilter, days: TimingDays): Promise<Page> {
	const all = await matching(db, filter, days)
		.select('s.commitment_id as id')
		.orderBy(orderOf(filter))
		.execute();
	const start = (filter.page - 1) * PAGE_SIZE;
	return { ids: all.slice(start, start + PAGE_SIZE).map(({ id }) => id), total: all.length };
}

const matching = (db: Db, filter: CommitmentFilter, days: TimingDays) =>
	db
		.selectFrom('commitment_states as s')
		.where((eb) => eb.and([standsAt(eb, days.per), matches(eb, filter, days)]));

/** Empty values come last both ways; the number settles what is equal, so that pages never overlap. */
function orderOf({ sort, descending }: CommitmentFilter) {
	const { column, empty } = ORDERS[sort];
	const direction = descending ? sql`desc` : sql`asc`;
	return empty
		? sql`${empty}, ${sql.ref(column)} ${direction}, s.number_key`
		: sql`${sql.ref(column)} ${direction}, s.number_key`;
}

const ORDERS: Readonly<Record<Sort, { column: string; empty: RawBuilder<unknown> | null }>> = {
	deadline: { column: 's.deadline', empty: isUndated },
	number: { column: 's.number_key', empty: null },
	decided: { column: 's.decided', empty: sql`s.decided is null` },
	unit: { column: 's.unit_sort', empty: sql`s.unit_sort = ''` },
	changed: { column: 's.from_date', empty: null },
};
