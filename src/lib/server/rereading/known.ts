import type { Selectable } from 'kysely';
import type { Suggestion } from '../../domain/reading.ts';
import { quoteOf, type SourceSpan } from '../../domain/source-span.ts';
import { fromJson } from '../database/json.ts';
import type { Tables } from '../database/tables.ts';
import type { Trx } from '../database/transact.ts';
import type { Wording } from './match.ts';
import type { Placed, Placer } from './place.ts';

type Row = Selectable<Tables['suggestions']>;

/** A suggestion of the earlier reading, with its words as they stood and its place in the text of the later one. */
export interface Known extends Wording {
	readonly row: Row;
	readonly found: Suggestion;
	readonly placed: Placed;
	/** Whether a person has had a hand in it: then it stays, whatever the rules say. */
	readonly isDecided: boolean;
}

/** Every suggestion of a document in the order of its text, also those that were split, with their places in another. */
export async function listKnown(
	trx: Trx,
	documentId: string,
	text: string,
	placer: Placer,
): Promise<Known[]> {
	const rows = await trx
		.selectFrom('suggestions')
		.selectAll()
		.where('document_id', '=', documentId)
		.orderBy('span_start')
		.orderBy('span_end')
		.orderBy('id')
		.execute();
	return rows.map((row) => {
		const found = fromJson<Suggestion>(row.found);
		const span: SourceSpan = [row.span_start, row.span_end];
		const placed = placer.place(span, row.kept_quote);
		return {
			...{ row, found, placed, item: found.item, kind: found.kind },
			quote: row.kept_quote ?? quoteOf(text, span),
			span: placed.keptQuote === null ? placed.span : null,
			isDecided: isDecided(row),
		};
	});
}

/** Confirmed, dismissed, split, a part of a split, marked by hand, or confirmed once and named by events. */
const isDecided = (row: Row) =>
	row.review !== 'suggested' ||
	row.split_from !== null ||
	row.added_by_person === 1 ||
	row.commitment_id !== null;
