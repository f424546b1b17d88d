import type { PlacedReference, Reference } from '../../../domain/reading.ts';
import type { Db } from '../../database/open.ts';
import type { ReferenceTable } from '../../database/tables.ts';

/** What each item of a document points at, by item, in order of place. */
export async function listReferences(db: Db, documentId: string): Promise<Map<string, PlacedReference[]>> {
	const rows = await db
		.selectFrom('item_references')
		.selectAll()
		.where('document_id', '=', documentId)
		.orderBy('item_id')
		.orderBy('position')
		.execute();
	const byItem = Map.groupBy(rows, ({ item_id }) => item_id);
	return new Map(
		[...byItem].map(([id, own]) => [
			id,
			own.map((row) => ({ ...toReference(row), span: [row.span_start, row.span_end] as const })),
		]),
	);
}

export const toReference = (row: ReferenceTable): Reference => ({
	body: row.body,
	date: row.date,
	item: row.number,
	point: row.point,
	caseNumber: row.case_number,
	...(row.year === null ? {} : { year: row.year }),
});
