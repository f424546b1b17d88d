import { caseKey, caseKeys } from '../../../domain/case-number.ts';
import type { AgendaItem } from '../../../domain/reading.ts';
import { titleWords } from '../../../domain/title-words.ts';
import type { Trx } from '../../database/transact.ts';

/** Raised whenever what is kept here is read by other rules; documents with another one are gone through again. */
export const LINKS_VERSION = '1';

export interface LinkedPart extends Pick<
	AgendaItem,
	'title' | 'caseNumbers' | 'classification' | 'references'
> {
	readonly id: string;
}

/** Keeps what a document's items are found by from other meetings, in the place of what was kept before. */
export async function writeLinks(trx: Trx, documentId: string, items: readonly LinkedPart[]): Promise<void> {
	const own = trx.selectFrom('items').select('id').where('document_id', '=', documentId);
	for (const table of ['item_cases', 'item_words', 'item_references'] as const) {
		await trx.deleteFrom(table).where('item_id', 'in', own).execute();
	}
	const cases = items.flatMap(({ id, caseNumbers }) =>
		caseKeys(caseNumbers).map((case_key) => ({ case_key, item_id: id })),
	);
	const words = items.flatMap(({ id, title, classification }) =>
		// "Val av justerare" is the same item at every meeting, and no matter.
		classification === 'formality' ? [] : titleWords(title).map((word) => ({ word, item_id: id })),
	);
	const references = items.flatMap(({ id, references }) =>
		references.map(({ span, body, date, year, item, point, caseNumber }, position) => ({
			...{ item_id: id, position, document_id: documentId, span_start: span[0], span_end: span[1] },
			...{ body, date, year: year ?? null, number: item, point, case_number: caseNumber },
			case_key: caseNumber === null ? null : caseKey(caseNumber),
		})),
	);
	for (const rows of inParts(cases)) await trx.insertInto('item_cases').values(rows).execute();
	for (const rows of inParts(words)) await trx.insertInto('item_words').values(rows).execute();
	for (const rows of inParts(references)) await trx.insertInto('item_references').values(rows).execute();
	await trx
		.insertInto('document_links')
		.values({ document_id: documentId, version: LINKS_VERSION })
		.onConflict((conflict) => conflict.column('document_id').doUpdateSet({ version: LINKS_VERSION }))
		.execute();
}

/** A statement takes so many rows. */
function inParts<T>(rows: readonly T[]): T[][] {
	return Array.from({ length: Math.ceil(rows.length / 500) }, (_, part) =>
		rows.slice(part * 500, (part + 1) * 500),
	);
}
