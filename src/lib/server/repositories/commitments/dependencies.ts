import type { Dependency } from '../../../domain/reading.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { RestsOnKind } from '../../../domain/dependency.ts';
import { newId } from '../../database/ids.ts';
import { FOREVER } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';

/** What a new commitment rests on; whether it is met is unknown until somebody says so. */
export async function insertDependencies(
	trx: Trx,
	commitmentId: string,
	dependencies: readonly Dependency[],
	from: PlainDate,
): Promise<void> {
	for (const [position, { kind, name }] of dependencies.entries()) {
		await insertDependency(trx, { commitmentId, position, kind, name, targetId: null, from });
	}
}

/** One more, from a day on; `targetId` where it is another commitment. Answers with its id. */
export async function insertDependency(
	trx: Trx,
	{
		commitmentId,
		position,
		kind,
		name,
		targetId,
		from,
	}: {
		readonly commitmentId: string;
		readonly position: number;
		readonly kind: RestsOnKind;
		readonly name: string;
		readonly targetId: string | null;
		readonly from: PlainDate;
	},
): Promise<string> {
	const id = newId();
	await trx
		.insertInto('dependencies')
		.values({ id, commitment_id: commitmentId, position, kind, name, target_id: targetId })
		.execute();
	await trx
		.insertInto('dependency_states')
		.values({ dependency_id: id, from_date: from, to_date: FOREVER, state: 'unknown', settled_by: null })
		.execute();
	return id;
}

/** Ends a dependency from a day on; one that began that very day has never been. */
export async function endDependency(trx: Trx, id: string, date: PlainDate): Promise<void> {
	await trx
		.deleteFrom('dependency_states')
		.where('dependency_id', '=', id)
		.where('from_date', '>=', date)
		.execute();
	await trx
		.updateTable('dependency_states')
		.set({ to_date: date })
		.where('dependency_id', '=', id)
		.where('to_date', '>', date)
		.execute();
}

/** By commitment: the ids of those that it rests on, at some time after `date`. */
export async function edgesAfter(trx: Trx, date: PlainDate): Promise<Map<string, string[]>> {
	const rows = await trx
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.select(['d.commitment_id', 'd.target_id'])
		.where('d.target_id', 'is not', null)
		.where('s.to_date', '>', date)
		.execute();
	const edges = new Map<string, string[]>();
	for (const { commitment_id, target_id } of rows) {
		if (target_id !== null) edges.set(commitment_id, [...(edges.get(commitment_id) ?? []), target_id]);
	}
	return edges;
}
