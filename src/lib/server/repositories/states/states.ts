import type { PlainDate } from '../../../domain/plain-date.ts';
import { fold } from '../../../domain/swedish-text.ts';
import { isOpen } from '../../../domain/timing.ts';
import type { UnitRef } from '../../../domain/commitment.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { FOREVER, type StateTable } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import { followBlocking } from './blocking.ts';

/** What a change may set; the rest (interval, open, search …) follows from it. */
export type StateChange = Partial<
	Omit<StateTable, 'commitment_id' | 'from_date' | 'to_date' | 'open' | 'search'>
>;

/** How a commitment stands when nothing later is known. */
export const latestState = (trx: Trx, commitmentId: string): Promise<StateTable> =>
	trx
		.selectFrom('commitment_states')
		.selectAll()
		.where('commitment_id', '=', commitmentId)
		.where('to_date', '=', FOREVER)
		.executeTakeFirstOrThrow();

/**
 * Makes a change count from the end of `date` on. The interval that holds the day is cut there; those after it are
 * changed too, so that a fact that comes late does not undo what has been noted since.
 */
export async function changeStates(
	trx: Trx,
	commitmentId: string,
	date: PlainDate,
	change: (state: StateTable) => StateChange,
): Promise<void> {
	const states = await trx
		.selectFrom('commitment_states')
		.selectAll()
		.where('commitment_id', '=', commitmentId)
		.where('to_date', '>', date)
		.orderBy('from_date')
		.execute();
	const names = await unitNames(trx);
	for (const state of states) {
		const next = complete({ ...state, ...change(state) }, names);
		if (state.from_date < date) {
			await interval(trx, state).set({ to_date: date }).execute();
			await trx
				.insertInto('commitment_states')
				.values({ ...next, from_date: date })
				.execute();
		} else {
			await interval(trx, state).set(next).execute();
		}
	}
	await rebuildUnits(trx, commitmentId);
	await followBlocking(trx, commitmentId);
}

/** Writes the first interval of a new commitment. */
export async function insertFirstState(
	trx: Trx,
	state: Omit<StateTable, 'open' | 'search' | 'to_date'>,
): Promise<void> {
	const whole = complete({ ...state, to_date: FOREVER, open: 1, search: '' }, await unitNames(trx));
	await trx.insertInto('commitment_states').values(whole).execute();
	await rebuildUnits(trx, state.commitment_id);
}

/** Moves the day from which a commitment counts; later intervals stay. */
export async function moveFirstDay(
	trx: Trx,
	commitmentId: string,
	from: PlainDate,
	to: PlainDate,
): Promise<void> {
	await trx
		.updateTable('commitment_states')
		.set({ from_date: to })
		.where('commitment_id', '=', commitmentId)
		.where('from_date', '=', from)
		.execute();
	await rebuildUnits(trx, commitmentId);
	await followBlocking(trx, commitmentId);
}

/** What follows from the rest. */
export const complete = (state: StateTable, names: ReadonlyMap<string, UnitRef>): StateTable => ({
	...state,
	open: isOpen(state.status, state.reported_on) ? 1 : 0,
	search: fold(
		[...fromJson<string[]>(state.responsible).map((id) => names.get(id)?.name ?? ''), state.line ?? ''].join(
			' ',
		),
	),
});

/** Every unit by its id, in the order of their names. */
export async function unitNames(db: Db): Promise<Map<string, UnitRef>> {
	const rows = await db.selectFrom('units').select(['id', 'name', 'external']).orderBy('sort_key').execute();
	return new Map(rows.map((row) => [row.id, { ...row, external: row.external === 1 }]));
}

/** Who was responsible when, as rows that can be counted and joined; follows wholly from the states. */
async function rebuildUnits(trx: Trx, commitmentId: string): Promise<void> {
	const states = await trx
		.selectFrom('commitment_states')
		.select(['from_date', 'to_date', 'responsible'])
		.where('commitment_id', '=', commitmentId)
		.orderBy('from_date')
		.execute();
	await trx.deleteFrom('commitment_units').where('commitment_id', '=', commitmentId).execute();
	const rows = unitIntervals(states).map((row) => ({ ...row, commitment_id: commitmentId }));
	if (rows.length) await trx.insertInto('commitment_units').values(rows).execute();
}

/** One interval a unit for as long as it was responsible without a break. */
export function unitIntervals(states: readonly Pick<StateTable, 'from_date' | 'to_date' | 'responsible'>[]) {
	const rows: { unit_id: string; from_date: string; to_date: string }[] = [];
	for (const state of states) {
		for (const unit of fromJson<string[]>(state.responsible)) {
			const running = rows.find((row) => row.unit_id === unit && row.to_date === state.from_date);
			if (running) running.to_date = state.to_date;
			else rows.push({ unit_id: unit, from_date: state.from_date, to_date: state.to_date });
		}
	}
	return rows;
}

const interval = (trx: Trx, { commitment_id, from_date }: StateTable) =>
	trx
		.updateTable('commitment_states')
		.where('commitment_id', '=', commitment_id)
		.where('from_date', '=', from_date);
