import { sql, type RawBuilder } from 'kysely';
import type { CommitmentRow } from '../../domain/commitment.ts';
import type { CommitmentFilter, Sort } from '../../domain/filter.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Limits } from '../../domain/timing.ts';
import type { Db } from '../database/open.ts';
import { selectRows, toRows } from './commitment-rows.ts';
import { matches, standsAt } from './conditions.ts';
import { readLimits } from './settings.ts';
import { timingDays, type TimingDays } from './timing-days.ts';

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
	const { total } = await matching(db, filter, days)
		.select((eb) => eb.fn.countAll<number>().as('total'))
		.executeTakeFirstOrThrow();
	// First which fifty, from the index alone; then those fifty whole.
	const ids = await matching(db, filter, days)
		.select('s.commitment_id')
		.orderBy(orderOf(filter))
		.limit(PAGE_SIZE)
		.offset((filter.page - 1) * PAGE_SIZE)
		.execute();
	const rows = await rowsAt(
		db,
		ids.map((row) => row.commitment_id),
		days.per,
		chosen,
	);
	return { rows, total, pageSize: PAGE_SIZE };
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
		.where('s.commitment_id', 'in', ids)
		.where((eb) => standsAt(eb, per))
		.execute();
	const rows = new Map((await toRows(db, records, per, limits)).map((row) => [row.id, row]));
	return ids.flatMap((id) => rows.get(id) ?? []);
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
	deadline: { column: 's.deadline', empty: sql`s.deadline is null` },
	number: { column: 's.number_key', empty: null },
	decided: { column: 's.decided', empty: sql`s.decided is null` },
	unit: { column: 's.unit_sort', empty: sql`s.unit_sort = ''` },
	changed: { column: 's.from_date', empty: null },
};
