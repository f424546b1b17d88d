import type { Closure } from '../../domain/closure.ts';
import { isAmong } from '../database/dialect.ts';
import type { Db } from '../database/open.ts';
import { FOREVER } from '../database/tables.ts';

/** One of the two. */
export interface ClosureTarget {
	readonly commitmentId?: string;
	readonly documentId?: string;
}

/** The closure of a commitment or a document that stands now; undefined when it is open. */
export const standingClosure = (db: Db, target: ClosureTarget) =>
	standing(db)
		.where(
			target.commitmentId === undefined ? 'document_id' : 'commitment_id',
			'=',
			target.commitmentId ?? target.documentId ?? '',
		)
		.executeTakeFirst();

/** The closure that covers a commitment: its own, or that of its document. */
export async function closureOfCommitment(
	db: Db,
	{ id, documentId }: { readonly id: string; readonly documentId: string },
): Promise<Closure | null> {
	const own = await standingClosure(db, { commitmentId: id });
	const whole = own ?? (await standingClosure(db, { documentId }));
	return whole ? { ground: whole.ground, since: whole.from_date, whole: own === undefined } : null;
}

export async function closureOfDocument(db: Db, documentId: string): Promise<Closure | null> {
	const found = await standingClosure(db, { documentId });
	return found ? { ground: found.ground, since: found.from_date, whole: true } : null;
}

/** By id: the grounds on which documents and commitments stand closed. Those that are open are left out. */
export async function groundsOf(
	db: Db,
	side: 'commitment_id' | 'document_id',
	ids: readonly string[],
): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const rows = await standing(db).where(isAmong(side, ids)).execute();
	return new Map(rows.flatMap((row) => (row[side] === null ? [] : [[row[side], row.ground] as const])));
}

const standing = (db: Db) => db.selectFrom('closures').selectAll().where('to_date', '=', FOREVER);
