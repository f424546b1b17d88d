import type { Trx } from '../database/transact.ts';
import type { Context } from '../operations/context.ts';
import { writeText } from '../operations/documents/insert-reading.ts';
import { rewriteFacts, type ReadOutcomeOf } from '../operations/documents/read-facts.ts';
import { appendEvent } from '../repositories/commitments/events.ts';
import { writeLinks } from '../repositories/links/link-index.ts';
import { findText } from '../repositories/documents/suggestion-rows.ts';
import { listKnown, type Known } from './known.ts';
import { Placer } from './place.ts';
import { rereadClosings } from './reread-closings.ts';
import { rereadItems } from './reread-items.ts';
import { rereadSuggestions } from './reread-suggestions.ts';

/**
 * Puts a later reading of a document in the place of the one that is there. What a person has decided, marked, cut or
 * edited stays; the rest is as it is read now.
 */
export async function rereadDocument(
	trx: Trx,
	context: Context,
	documentId: string,
	outcome: ReadOutcomeOf,
): Promise<void> {
	const { reading } = outcome;
	const { text } = (await findText(trx, documentId))!;
	const placer = new Placer(text, reading.text);
	const known = await listKnown(trx, documentId, text, placer);
	const { from, otherFacts } = await rewriteFacts(trx, context, documentId, outcome);
	await writeText(trx, documentId, reading);
	await writeLinks(trx, documentId, []);
	const { items, gone } = await rereadItems(trx, documentId, reading);
	const found = await rereadSuggestions({ trx, documentId, reading, items, placer }, known);
	await rereadClosings(trx, documentId, reading, { text, placer });
	await placeCommitments(trx, documentId, placer);
	for (const id of gone) await trx.deleteFrom('items').where('id', '=', id).execute();
	await writeLinks(
		trx,
		documentId,
		items.map(({ id, item }) => ({ ...item, id })),
	);

	const { rulesetVersion } = reading;
	const words = found.vanished.map(({ item, kind, quote }) => ({ item, kind, quote }));
	await appendEvent(
		trx,
		context,
		{ documentId, date: context.today },
		{ kind: 'document-reread', from, rulesetVersion, otherFacts, ...found, vanished: words },
	);
	await noteVanished(trx, context, documentId, found.vanished, rulesetVersion);
}

/** The wording of a commitment is a person's decision; only its place in the text follows. */
async function placeCommitments(trx: Trx, documentId: string, placer: Placer): Promise<void> {
	const rows = await trx
		.selectFrom('commitments')
		.select(['id', 'span_start', 'span_end', 'wording'])
		.where('document_id', '=', documentId)
		.execute();
	for (const row of rows) {
		const lost = row.span_start === row.span_end;
		const { span } = placer.place([row.span_start, row.span_end], lost ? row.wording : null);
		await trx
			.updateTable('commitments')
			.set({ span_start: span[0], span_end: span[1] })
			.where('id', '=', row.id)
			.execute();
	}
}

async function noteVanished(
	trx: Trx,
	context: Context,
	documentId: string,
	vanished: readonly Known[],
	rulesetVersion: string,
): Promise<void> {
	for (const { row } of vanished) {
		if (row.review !== 'confirmed' || row.commitment_id === null) continue;
		if (!(await standsIn(trx, documentId, row.commitment_id))) continue;
		await appendEvent(
			trx,
			context,
			{ commitmentId: row.commitment_id, documentId, date: context.today },
			{ kind: 'not-found-again', rulesetVersion },
		);
	}
}

/** What a kallelse proposed and the meeting has decided stands in the protokoll. */
const standsIn = async (trx: Trx, documentId: string, commitmentId: string): Promise<boolean> =>
	(await trx
		.selectFrom('commitments')
		.select('id')
		.where('id', '=', commitmentId)
		.where('document_id', '=', documentId)
		.executeTakeFirst()) !== undefined;
