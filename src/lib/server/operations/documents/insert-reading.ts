import type { AgendaItem, Closing, Reading, Suggestion } from '../../../domain/reading.ts';
import { contains } from '../../../domain/source-span.ts';
import { newId } from '../../database/ids.ts';
import type { Trx } from '../../database/transact.ts';
import { writeLinks } from '../../repositories/links/link-index.ts';

/** Writes everything that a reading found; the document's own row is the caller's. */
export async function insertReading(trx: Trx, documentId: string, reading: Reading): Promise<void> {
	await writeText(trx, documentId, reading);
	const items: { readonly id: string; readonly item: AgendaItem }[] = [];
	for (const [position, item] of reading.items.entries()) {
		items.push({ id: await insertItem(trx, documentId, position, item), item });
	}
	await writeLinks(
		trx,
		documentId,
		items.map(({ id, item }) => ({ ...item, id })),
	);
	for (const suggestion of reading.suggestions) {
		// By place first: a number may occur twice where two meetings stand in one file.
		const under =
			items.find(({ item }) => contains(item.span, suggestion.span)) ??
			items.find(({ item }) => item.number === suggestion.item);
		if (!under) throw new Error(`The suggestion stands under § ${suggestion.item}, which is no item.`);
		await insertSuggestion(trx, documentId, under.id, newId(), suggestion, reading.rulesetVersion);
	}
	for (const [position, closing] of reading.closings.entries()) {
		await insertClosing(trx, documentId, position, closing);
	}
}

/** The text that every place points into, in the place of an earlier one. */
export async function writeText(trx: Trx, documentId: string, { text, pages, ocr }: Reading): Promise<void> {
	const columns = { text, page_offsets: JSON.stringify(pages), repairs: JSON.stringify(ocr.repairs) };
	await trx
		.insertInto('document_texts')
		.values({ document_id: documentId, ...columns })
		.onConflict((conflict) => conflict.column('document_id').doUpdateSet(columns))
		.execute();
}

/** Writes one sentence that may end something decided before; `position`: which in the document, from 0. */
export async function insertClosing(trx: Trx, documentId: string, position: number, closing: Closing) {
	await trx
		.insertInto('closings')
		.values({
			...{ id: newId(), document_id: documentId, position, item: closing.item, effect: closing.effect },
			...{ span_start: closing.span[0], span_end: closing.span[1] },
			...{ refers_to: JSON.stringify(closing.refersTo), review: 'suggested' },
			...{ commitment_id: null, before: null },
		})
		.execute();
}

/** Writes one suggestion, as found by the rules or marked by a person. */
export async function insertSuggestion(
	trx: Trx,
	documentId: string,
	itemId: string,
	id: string,
	found: Suggestion,
	/** Null when a person marked it. `isNew`: found when the document was read again. */
	rulesetVersion: string | null,
	isNew = false,
): Promise<void> {
	await trx
		.insertInto('suggestions')
		.values({
			...{ id, document_id: documentId, item_id: itemId, found: JSON.stringify(found) },
			...{ span_start: found.span[0], span_end: found.span[1], review: 'suggested', reason: null },
			...{
				split_from: null,
				added_by_person: rulesetVersion === null ? 1 : 0,
				commitment_id: null,
				number_key: null,
			},
			...lacking(found),
			...{ ruleset_version: rulesetVersion ?? '', new_in_reading: isNew ? 1 : 0, version: 1 },
		})
		.execute();
}

/** What a list counts of a suggestion without reading it. */
export const lacking = (found: Suggestion) =>
	({
		without_responsible: found.responsible.length ? 0 : 1,
		without_deadline: found.deadline || found.recurrence || found.cycle ? 0 : 1,
	}) as const;

/** Writes one agenda item at its place in the document; answers with its id. */
export async function insertItem(
	trx: Trx,
	documentId: string,
	position: number,
	item: AgendaItem,
): Promise<string> {
	const id = newId();
	await trx
		.insertInto('items')
		.values({ id, document_id: documentId, position, ...itemColumns(item) })
		.execute();
	return id;
}

/** What a reading says of an item, as columns. */
export const itemColumns = (item: AgendaItem) => ({
	...{ number: item.number, title: item.title },
	...{ case_numbers: JSON.stringify(item.caseNumbers), officers: JSON.stringify(item.officers) },
	...{ span_start: item.span[0], span_end: item.span[1] },
	...{ classification: item.classification, outcome: item.outcome, reason: item.reason },
	unsure: JSON.stringify(item.unsure),
});
