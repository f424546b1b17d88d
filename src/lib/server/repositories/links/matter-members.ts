import { itemOfKey, keyOfItem } from '../../../domain/matter.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';
import { findEdges, type Edge } from './item-edges.ts';

export interface Members {
	/** Items that have the number itself, or the one that the key names. */
	readonly seeds: readonly string[];
	readonly ids: readonly string[];
	/** Between them, and to whatever else they are tied to. */
	readonly edges: readonly Edge[];
	/** More is tied to it than is taken. */
	readonly cut: boolean;
}

/** No matter has more items; a number that has is used for something else. */
const MOST = 200;
/** An item that is tied to more matters than this tells of many (a list of assignments, a budget) and joins none. */
const HUB = 4;
/** How many items without a number may stand between two that have one. */
const STEPS = 3;

/**
 * The items of a matter: all with its case number, and what those point at or are pointed at from, one step. The step
 * goes on only over an item without a number of its own, for it can be found in no other way.
 */
export async function findMembers(db: Db, key: string): Promise<Members> {
	const seeds = await seedsOf(db, key);
	const ids = new Set(seeds.slice(0, MOST));
	const edges: Edge[] = [];
	let cut = seeds.length > MOST;
	let frontier = [...ids];
	for (let step = 0; step < STEPS && frontier.length > 0; step++) {
		const found = await findEdges(db, frontier);
		edges.push(...found);
		const keys = await keysOf(
			db,
			found.map(({ to }) => to),
		);
		const taken = [...Map.groupBy(found, ({ from }) => from).values()]
			.filter((own) => mattersIn(own, keys, key) <= HUB)
			.flatMap((own) => own.map(({ to }) => to))
			.filter((id) => !ids.has(id));
		const fresh = [...new Set(taken)].slice(0, MOST - ids.size);
		cut ||= fresh.length < new Set(taken).size;
		for (const id of fresh) ids.add(id);
		frontier = fresh.filter((id) => !keys.has(id));
	}
	return { seeds, ids: [...ids], edges, cut };
}

async function seedsOf(db: Db, key: string): Promise<string[]> {
	const item = itemOfKey(key);
	const rows =
		item === null
			? await db
					.selectFrom('item_cases')
					.select('item_id as id')
					.where('case_key', '=', key)
					.orderBy('item_id')
					.execute()
			: await db.selectFrom('items').select('id').where('id', '=', item).execute();
	return rows.map(({ id }) => id);
}

/** By item: the key of its first case number; items without one are not there. */
async function keysOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('item_cases')
		.selectAll()
		.where(isAmong('item_id', [...new Set(ids)]))
		.orderBy('case_key', 'desc')
		.execute();
	return new Map(rows.map(({ item_id, case_key }) => [item_id, case_key]));
}

const mattersIn = (edges: readonly Edge[], keys: ReadonlyMap<string, string>, own: string) =>
	new Set(
		edges
			.filter(({ reason }) => reason.kind !== 'case-number')
			.map(({ to }) => keys.get(to) ?? keyOfItem(to))
			.filter((key) => key !== own),
	).size;
