import type { Dependency } from '../../domain/reading.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { newId } from '../database/ids.ts';
import { FOREVER, type StateTable } from '../database/tables.ts';
import type { Trx } from '../database/transact.ts';
import type { StateChange } from './states.ts';

/** What a new commitment rests on; whether it is met is unknown until somebody says so. */
export async function insertDependencies(
	trx: Trx,
	commitmentId: string,
	dependencies: readonly Dependency[],
	from: PlainDate,
): Promise<void> {
	for (const [position, { kind, name }] of dependencies.entries()) {
		const id = newId();
		await trx
			.insertInto('dependencies')
			.values({ id, commitment_id: commitmentId, position, kind, name })
			.execute();
		await trx
			.insertInto('dependency_states')
			.values({ dependency_id: id, from_date: from, to_date: FOREVER, state: 'unknown', settled_by: null })
			.execute();
	}
}

/** Blocked as columns of a state: everything that is not met blocks. */
export const blockedChange = (unmet: readonly string[]) =>
	({ blocked: unmet.length ? 1 : 0, blocked_by: JSON.stringify(unmet) }) satisfies StateChange;

/** Makes the states say what blocks, from a day on, after a dependency has changed. */
export async function followDependencies(
	{
		trx,
		commitment,
		change,
	}: {
		readonly trx: Trx;
		readonly commitment: { readonly id: string };
		change(date: PlainDate, change: (state: StateTable) => StateChange): Promise<void>;
	},
	date: PlainDate,
): Promise<void> {
	const rows = await trx
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.select(['d.name', 's.state', 's.from_date', 's.to_date'])
		.where('d.commitment_id', '=', commitment.id)
		.orderBy('d.position')
		.execute();
	await change(date, (state) => {
		// The interval that is cut at `date` is seen from there on.
		const day = state.from_date > date ? state.from_date : date;
		const unmet = rows.filter((row) => row.state !== 'met' && row.from_date <= day && row.to_date > day);
		return blockedChange(unmet.map(({ name }) => name));
	});
}
