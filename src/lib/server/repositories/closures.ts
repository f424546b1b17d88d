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

/** Tells of each of some commitments on which ground it, or else its whole document, stands closed; null: it is open. */
export async function closuresOver(
	db: Db,
	rows: readonly { readonly id: string; readonly document_id: string }[],
): Promise<(row: { readonly id: string; readonly document_id: string }) => string | null> {
	if (rows.length === 0) return () => null;
	const documents = [...new Set(rows.map(({ document_id }) => document_id))];
	const ids = rows.map(({ id }) => id);
	const found = await standing(db)
		.where((eb) => eb.or([isAmong('commitment_id', ids), isAmong('document_id', documents)]))
		.execute();
	const grounds = new Map(found.map((row) => [row.commitment_id ?? row.document_id, row.ground]));
	return ({ id, document_id }) => grounds.get(id) ?? grounds.get(document_id) ?? null;
}

/** By id: the grounds on which documents stand closed. Those that are open are left out. Null: all. */
export async function groundsOfDocuments(
	db: Db,
	ids: readonly string[] | null,
): Promise<Map<string, string>> {
	const rows = await standing(db)
		.where('document_id', 'is not', null)
		.$if(ids !== null, (query) => query.where(isAmong('document_id', ids ?? [])))
		.execute();
	return new Map(rows.map((row) => [row.document_id ?? '', row.ground]));
}

const standing = (db: Db) => db.selectFrom('closures').selectAll().where('to_date', '=', FOREVER);
