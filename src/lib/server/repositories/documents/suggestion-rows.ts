import type { Selectable } from 'kysely';
import type { StoredSuggestion, SuggestionOutcome } from '../../../domain/document.ts';
import { machineValues } from '../../../domain/machine-values.ts';
import type { Repair, Suggestion } from '../../../domain/reading.ts';
import { overlaps, quoteOf, type SourceSpan } from '../../../domain/source-span.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import type { Tables } from '../../database/tables.ts';
import { findMachinePages, isMachineRead, NO_PAGES, type MachinePages } from './machine-pages.ts';
import { rereadingOf } from './rereading.ts';
import { numberOf } from '../numbers.ts';
import { readOutcomes } from './outcomes.ts';
import { pageAt } from './pages.ts';

/** The text of a document with what is needed to quote from it. */
export interface DocumentText {
	readonly text: string;
	readonly pageOffsets: readonly number[];
	readonly repairs: readonly Repair[];
	/** False when the file has no pages of its own. */
	readonly paged: boolean;
	readonly machineRead: MachinePages;
}

/** Null when the document has not been read. */
export async function findText(db: Db, documentId: string): Promise<DocumentText | null> {
	const row = await db
		.selectFrom('document_texts as t')
		.innerJoin('documents as d', 'd.id', 't.document_id')
		.select(['t.text', 't.page_offsets', 't.repairs', 'd.pages', 'd.machine_read'])
		.where('t.document_id', '=', documentId)
		.executeTakeFirst();
	return row
		? {
				text: row.text,
				pageOffsets: fromJson<number[]>(row.page_offsets),
				repairs: fromJson<Repair[]>(row.repairs),
				paged: row.pages !== null,
				machineRead: row.machine_read === 1 ? await findMachinePages(db, documentId) : NO_PAGES,
			}
		: null;
}

/** Suggestions of a document in the order of the text; those that were split are left out, their parts are in. */
export async function listSuggestions(
	db: Db,
	documentId: string,
	text: DocumentText,
): Promise<StoredSuggestion[]> {
	const rows = await db
		.selectFrom('suggestions')
		.selectAll()
		.where('document_id', '=', documentId)
		.where('review', '!=', 'split')
		.orderBy('span_start')
		.orderBy('span_end')
		.orderBy('id')
		.execute();
	const outcomes = await readOutcomes(db, documentId);
	return rows.map((row) => toSuggestion(row, text, outcomes));
}

/** One suggestion as it stands now; for the one who came second. */
export async function findSuggestion(db: Db, id: string): Promise<StoredSuggestion | null> {
	const row = await db.selectFrom('suggestions').selectAll().where('id', '=', id).executeTakeFirst();
	const text = row && (await findText(db, row.document_id));
	return row && text ? toSuggestion(row, text, await readOutcomes(db, row.document_id)) : null;
}

type SuggestionRow = Selectable<Tables['suggestions']>;

function toSuggestion(
	row: SuggestionRow,
	text: DocumentText,
	outcomes: ReadonlyMap<string, SuggestionOutcome>,
): StoredSuggestion {
	const confirmed = row.review === 'confirmed';
	const span: SourceSpan = [row.span_start, row.span_end];
	const found = fromJson<Suggestion>(row.found);
	const quote = row.kept_quote ?? quoteOf(text.text, span);
	const outcome = confirmed ? (outcomes.get(row.commitment_id ?? '') ?? null) : null;
	return {
		...found,
		id: row.id,
		itemId: row.item_id,
		span,
		quote,
		page: pageAt(text, row.span_start),
		// A split one is only met as "what stands there now": for the reader it is no longer open.
		review: row.review === 'split' ? 'dismissed' : row.review,
		commitment: confirmed && row.number_key !== null ? numberOf(row.number_key) : null,
		outcome,
		repairedWords: text.repairs.filter((repair) => overlaps(repair.span, span)).length,
		addedByPerson: row.added_by_person === 1,
		...(row.review === 'suggested' &&
			isMachineRead(text, span) && { machineValues: machineValues({ ...found, quote }) }),
		reread: rereadingOf(row, { found, quote }, outcome),
		version: row.version,
	};
}
