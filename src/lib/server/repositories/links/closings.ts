import type { StoredClosing } from '../../../domain/document.ts';
import type { Reference } from '../../../domain/reading.ts';
import { quoteOf } from '../../../domain/source-span.ts';
import { isAmong } from '../../database/dialect.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { findCandidates, type ClosingPointer } from './closing-candidates.ts';

/** The closing sentences of a document with the commitments that each may speak of, strongest first. */
export async function listClosings(db: Db, documentId: string, text: string): Promise<StoredClosing[]> {
	const rows = await db
		.selectFrom('closings')
		.selectAll()
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();
	const candidates = await findCandidates(db, rows.map(toPointer));
	return rows.map((row, index) => ({
		id: row.id,
		item: row.item,
		span: [row.span_start, row.span_end],
		quote: row.kept_quote ?? quoteOf(text, [row.span_start, row.span_end]),
		vanished: row.vanished === 1,
		effect: row.effect,
		refersTo: fromJson<Reference>(row.refers_to),
		review: row.review,
		candidates: candidates[index] ?? [],
	}));
}

/** By document: how many closing sentences that may speak of some commitment nobody has answered. Null: all. */
export async function countOpenClosings(db: Db, ids: readonly string[] | null): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('closings')
		.select(['document_id', 'item', 'refers_to', 'commitment_id'])
		.where('review', '=', 'suggested')
		.$if(ids !== null, (query) => query.where(isAmong('document_id', ids ?? [])))
		.execute();
	const candidates = await findCandidates(db, rows.map(toPointer));
	const counts = new Map<string, number>();
	for (const [index, { document_id: id }] of rows.entries()) {
		if (candidates[index]?.length) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

/** What a closing speaks of and where it stands, for `findCandidates`. */
export const toPointer = (row: {
	readonly document_id: string;
	readonly item: string;
	readonly refers_to: string;
	readonly commitment_id: string | null;
}): ClosingPointer => ({
	documentId: row.document_id,
	item: row.item,
	reference: fromJson<Reference>(row.refers_to),
	chosen: row.commitment_id,
});
