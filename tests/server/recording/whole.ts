import { expect } from 'vitest';
import { sql } from 'kysely';
import { fromJson } from '../../../src/lib/server/database/json.ts';
import type { Db } from '../../../src/lib/server/database/open.ts';
import { FOREVER, type StateTable } from '../../../src/lib/server/database/tables.ts';
import { transact } from '../../../src/lib/server/database/transact.ts';
import { followBlocking } from '../../../src/lib/server/repositories/states/blocking.ts';
import { edgesAfter } from '../../../src/lib/server/repositories/commitments/dependencies.ts';
import { unitIntervals } from '../../../src/lib/server/repositories/states/states.ts';

/**
 * Intervals meet without a gap; who was responsible as rows, what blocks, and the deadline are what the rest says; nobody
 * waits for himself, and no pair of decisions is said both to change and not to change.
 */
export async function expectWhole(db: Db) {
	const rows = await statesOf(db);
	for (const [id, states] of Map.groupBy(rows, ({ commitment_id }) => commitment_id)) {
		expect(states.at(-1)?.to_date).toBe(FOREVER);
		for (const [index, { to_date }] of states.slice(0, -1).entries()) {
			expect(to_date).toBe(states[index + 1]?.from_date);
		}
		expect(await unitsOf(db, id)).toEqual(sorted(unitIntervals(states)));
		for (const state of states) expectSense(state);
		const set = await latestDeadline(db, id);
		if (set !== undefined) expect([id, states.at(-1)?.deadline ?? null]).toEqual([id, set]);
	}
	await transact(db, async (trx) => {
		for (const { commitment_id } of rows) await followBlocking(trx, commitment_id);
	});
	expect(await statesOf(db)).toEqual(rows);
	expect(await waitingForThemselves(db)).toEqual([]);
	expect(await contradicted(db)).toEqual([]);
}

const statesOf = (db: Db) =>
	db.selectFrom('commitment_states').selectAll().orderBy('commitment_id').orderBy('from_date').execute();

/** As the history of deadlines has it; of what recurs, the times that are left say it: undefined. */
async function latestDeadline(db: Db, id: string): Promise<string | null | undefined> {
	const { recurrence } = await db
		.selectFrom('commitments')
		.select('recurrence')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	if (recurrence !== null) return undefined;
	const row = await db
		.selectFrom('deadlines')
		.select('date')
		.where('commitment_id', '=', id)
		.orderBy('from_date', 'desc')
		.orderBy('recorded_at', 'desc')
		.orderBy(sql`rowid`, 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.date ?? null;
}

/** Commitments that can be reached from themselves by what rests on what now. */
async function waitingForThemselves(db: Db): Promise<string[]> {
	const edges = await transact(db, (trx) => edgesAfter(trx, '9000-01-01'));
	const reach = (id: string, seen: Set<string>): Set<string> => {
		for (const next of edges.get(id) ?? []) if (!seen.has(next)) reach(next, seen.add(next));
		return seen;
	};
	return [...edges.keys()].filter((id) => reach(id, new Set()).has(id));
}

const contradicted = (db: Db) =>
	db
		.selectFrom('amendments as yes')
		.innerJoin('amendment_declines as no', (join) =>
			join.onRef('no.commitment_id', '=', 'yes.commitment_id').onRef('no.amended_id', '=', 'yes.amended_id'),
		)
		.select('yes.id')
		.where('yes.to_date', '=', FOREVER)
		.where('no.to_date', '=', FOREVER)
		.execute();

function expectSense(state: StateTable) {
	expect(state.assigned).toBe(fromJson<string[]>(state.responsible).length > 0 ? 1 : 0);
	expect(state.blocked).toBe(fromJson<string[]>(state.blocked_by).length > 0 ? 1 : 0);
	expect(state.status_since <= state.from_date || state.status_since < state.to_date).toBe(true);
}

const unitsOf = async (db: Db, id: string) =>
	sorted(
		await db
			.selectFrom('commitment_units')
			.select(['unit_id', 'from_date', 'to_date'])
			.where('commitment_id', '=', id)
			.execute(),
	);

const sorted = (rows: readonly { unit_id: string; from_date: string; to_date: string }[]) =>
	rows.map(({ unit_id, from_date, to_date }) => [unit_id, from_date, to_date].join(' ')).sort();
