import type { PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';
import { isAmong } from '../database/dialect.ts';

/** What was done with one press of a button and can still be taken back. */
export interface Batch {
	readonly id: string;
	/** Kind of the events: 'line-written'. */
	readonly kind: string;
	/** Numbers of the commitments: 'Å-2023-0042'. */
	readonly numbers: readonly string[];
}

/** Null when it was done another day, is taken back, or all of it has been changed since. */
export async function findBatch(db: Db, batchId: string, today: PlainDate): Promise<Batch | null> {
	const rows = await fresh(db, today)
		.select(['c.number', 'u.kind'])
		.where('u.batch_id', '=', batchId)
		.orderBy('u.seq')
		.execute();
	return rows[0] ? { id: batchId, kind: rows[0].kind, numbers: rows.map(({ number }) => number) } : null;
}

/** Ids of those, among some commitments, whose latest change was made today and can be taken back. */
export async function changedToday(db: Db, ids: readonly string[], today: PlainDate): Promise<string[]> {
	const rows = await fresh(db, today).select('c.id').where(isAmong('c.id', ids)).orderBy('c.id').execute();
	return rows.map(({ id }) => id);
}

/** The kind of the latest change of a commitment when this person made it today and it can be taken back; else null. */
export async function ownLatestChange(
	db: Db,
	id: string,
	{ today, actor }: { readonly today: PlainDate; readonly actor: { readonly id: string } },
): Promise<string | null> {
	const row = await fresh(db, today)
		.innerJoin('events as e', 'e.seq', 'u.seq')
		.select('u.kind')
		.where('c.id', '=', id)
		.where('e.actor_id', '=', actor.id)
		.executeTakeFirst();
	return row?.kind ?? null;
}

const fresh = (db: Db, today: PlainDate) =>
	db
		.selectFrom('undo_points as u')
		.innerJoin('commitments as c', (join) =>
			join.onRef('c.id', '=', 'u.commitment_id').onRef('c.version', '=', 'u.version'),
		)
		.where('u.day', '=', today);
