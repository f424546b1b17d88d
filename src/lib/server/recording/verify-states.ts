import type { Db } from '../database/open.ts';
import { effectOf, type Effect, type Snapshot } from './effect.ts';
import { effectIn, rebuild } from './record-effect.ts';
import { takeSnapshots } from './snapshots.ts';

/** A commitment whose rows are not what its events tell. */
export interface Difference {
	readonly commitmentId: string;
	/** As people know it; null when it is gone, or was never there. */
	readonly number: string | null;
	/** Which tables differ, and in what: what would have to be done to make the rows what the events say. */
	readonly effect: Effect;
}

export interface StatesVerdict {
	readonly checked: number;
	/** Commitments whose events are from before events held whole states: nothing to compare with. */
	readonly older: number;
	readonly differences: readonly Difference[];
}

const BATCH = 300;

/** Rebuilds every commitment from its events alone and compares with what is stored. */
export async function verifyStates(db: Db): Promise<StatesVerdict> {
	const differences: Difference[] = [];
	let [checked, older, after] = [0, 0, ''];
	for (;;) {
		const ids = await nextIds(db, after);
		if (ids.length === 0) return { checked, older, differences };
		const stored = await takeSnapshots(db, ids);
		const events = await eventsOf(db, ids);
		for (const id of ids) {
			const own = events.get(id) ?? [];
			if (own.length > 0 && !own.some(({ data }) => effectIn(data))) older += 1;
			else {
				checked += 1;
				const effect = effectOf(stored.get(id) ?? {}, rebuild(own));
				if (Object.keys(effect).length > 0) {
					differences.push({ commitmentId: id, number: numberIn(stored.get(id)), effect });
				}
			}
		}
		after = ids.at(-1) ?? after;
	}
}

/** Commitments that are stored and those that only events tell of, in the order of their ids. */
async function nextIds(db: Db, after: string): Promise<string[]> {
	const rows = await db
		.selectFrom('commitments')
		.select('id')
		.where('id', '>', after)
		.union(
			db
				.selectFrom('events')
				.select((eb) => eb.ref('commitment_id').$notNull().as('id'))
				.where('commitment_id', '>', after),
		)
		.orderBy('id')
		.limit(BATCH)
		.execute();
	return rows.map(({ id }) => id);
}

async function eventsOf(db: Db, ids: readonly string[]) {
	const rows = await db
		.selectFrom('events')
		.select(['commitment_id', 'data'])
		.where('commitment_id', '>=', ids[0] ?? '')
		.where('commitment_id', '<=', ids.at(-1) ?? '')
		.orderBy('commitment_id')
		.orderBy('seq')
		.execute();
	return Map.groupBy(rows, ({ commitment_id }) => commitment_id);
}

const numberIn = (snapshot: Snapshot | undefined): string | null => {
	const [row] = Object.values(snapshot?.commitments ?? {});
	return row ? String(row.number) : null;
};
