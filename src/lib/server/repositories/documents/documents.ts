import type { DocumentDetail, DocumentRow, StoredItem, StoredSuggestion } from '../../../domain/document.ts';
import type { Unsure } from '../../../domain/words.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import type { SourceFile } from '../../documents/source-file.ts';
import { storedFile } from '../../originals/stored-file.ts';
import { listClosings } from '../links/closings.ts';
import { findDocumentRow, selectDocuments, withCounts } from './document-rows.ts';
import { documentsThen } from './documents-then.ts';
import { NO_PAGES } from './machine-pages.ts';
import { listReferences } from '../links/reference-rows.ts';
import { findText, listSuggestions, type DocumentText } from './suggestion-rows.ts';

/** Every document, newest meeting first; those without a date on top. `until` (UTC): of those handed in before it. */
export async function listDocuments(db: Db, until: string | null = null): Promise<DocumentRow[]> {
	const records = await selectDocuments(db)
		.$if(until !== null, (query) => query.where('d.imported_at', '<', until ?? ''))
		.orderBy('d.meeting_date', (order) => order.desc().nullsFirst())
		.orderBy('d.imported_at', 'desc')
		.orderBy('d.id')
		.execute();
	return withCounts(db, records);
}

/**
 * One document as it was known just before `until` (UTC), with the text as it is read now; null when it had not been
 * handed in.
 */
export async function documentThen(
	db: Db,
	document: DocumentDetail,
	until: string,
): Promise<DocumentDetail | null> {
	if (document.importedAt >= until) return null;
	const [then] = await documentsThen(db, [document], until);
	if (!then) return null;
	return {
		...document,
		...then.row,
		suggestionList: document.suggestionList.flatMap((suggestion) => {
			const review = then.reviews.get(suggestion.id);
			if (review === undefined) return [];
			return review === 'confirmed' && suggestion.review === 'confirmed'
				? suggestion
				: { ...suggestion, review, commitment: null, outcome: null };
		}),
	};
}

/** One document with its text, items, suggestions and closings; null when there is none. */
export async function findDocument(db: Db, id: string): Promise<DocumentDetail | null> {
	const row = await findDocumentRow(db, id);
	if (!row) return null;
	const record = await db
		.selectFrom('documents')
		.select(['sha256', 'media_type', 'missing_numbers', 'similar_to'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const text = (await findText(db, id)) ?? UNREAD;
	const suggestionList = await listSuggestions(db, id, text);
	return {
		...row,
		sha256: record.sha256,
		mediaType: record.media_type ?? 'application/octet-stream',
		text: text.text,
		pageOffsets: text.pageOffsets,
		repairs: text.repairs,
		items: await listItems(db, id, suggestionList),
		suggestionList,
		closings: await listClosings(db, id, text.text),
		missingNumbers: fromJson<string[]>(record.missing_numbers),
		similarTo: record.similar_to,
	};
}

/** The file as it came; null when there is none. */
export async function findOriginal(
	db: Db,
	id: string,
): Promise<{ fileName: string; mediaType: string; file: SourceFile } | null> {
	const row = await db
		.selectFrom('documents as d')
		// Not there in the open version where something in the document is closed.
		.innerJoin('originals as o', 'o.document_id', 'd.id')
		.select(['d.file_name', 'd.media_type', 'd.size'])
		.where('d.id', '=', id)
		.executeTakeFirst();
	if (!row) return null;
	const mediaType = row.media_type ?? 'application/octet-stream';
	return { fileName: row.file_name, mediaType, file: storedFile(db, id, row.size) };
}

async function listItems(
	db: Db,
	documentId: string,
	suggestions: readonly StoredSuggestion[],
): Promise<StoredItem[]> {
	const rows = await db
		.selectFrom('items')
		.selectAll()
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();
	const references = await listReferences(db, documentId);
	return rows.map((row) => {
		const own = suggestions.filter(({ itemId }) => itemId === row.id);
		return {
			id: row.id,
			number: row.number,
			title: row.title,
			caseNumbers: fromJson<string[]>(row.case_numbers),
			officers: fromJson<string[]>(row.officers),
			span: [row.span_start, row.span_end],
			classification: row.classification,
			outcome: row.outcome,
			reason: row.reason,
			unsure: fromJson<Unsure[]>(row.unsure),
			references: references.get(row.id) ?? [],
			suggestions: own.length,
			pending: own.filter(({ review }) => review === 'suggested').length,
		};
	});
}

const UNREAD: DocumentText = { text: '', pageOffsets: [0], repairs: [], paged: false, machineRead: NO_PAGES };
