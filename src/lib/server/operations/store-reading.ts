import type { Reading } from '../../domain/reading.ts';
import { fold } from '../../domain/swedish-text.ts';
import { sha256 } from '../database/ids.ts';
import { transact, type Trx } from '../database/transact.ts';
import { appendEvent } from '../repositories/events.ts';
import { bodyNamed } from '../repositories/names.ts';
import type { Context } from './context.ts';
import type { ReadOutcome } from './import-document.ts';
import { insertReading } from './insert-reading.ts';

/**
 * Keeps what a reading gave, or why there is none, in one transaction. Answers with the problem. Where another
 * reading of the same document came first, that one stands.
 */
export function storeReading(
	context: Context,
	documentId: string,
	outcome: ReadOutcome,
): Promise<string | null> {
	return transact(context.db, async (trx) => {
		const { state } = await trx
			.selectFrom('documents')
			.select('state')
			.where('id', '=', documentId)
			.executeTakeFirstOrThrow();
		if (state === 'read') return null;
		if (!outcome.ok) {
			await fail(trx, context, documentId, outcome);
			return outcome.problem;
		}
		await keep(trx, context, documentId, outcome.mediaType, outcome.reading);
		return null;
	});
}

async function fail(
	trx: Trx,
	context: Context,
	documentId: string,
	{ mediaType, problem }: Extract<ReadOutcome, { ok: false }>,
) {
	await trx
		.updateTable('documents')
		.set((eb) => ({ state: 'failed', problem, media_type: mediaType, version: eb('version', '+', 1) }))
		.where('id', '=', documentId)
		.execute();
	await appendEvent(trx, context, { documentId, date: context.today }, { kind: 'document-failed', problem });
}

async function keep(trx: Trx, context: Context, documentId: string, mediaType: string, reading: Reading) {
	const { facts } = reading;
	const body = facts.body === null ? null : await bodyNamed(trx, facts.body);
	const textHash = sha256(fold(reading.text));
	const similarTo = await findSimilar(trx, documentId, textHash, body, facts.date);
	await trx
		.updateTable('documents')
		.set((eb) => ({
			...{ state: 'read', problem: null, media_type: mediaType, kind: facts.kind },
			...{ body_id: body, meeting_date: facts.date, text_hash: textHash, similar_to: similarTo },
			...{ range_from: facts.dateRange?.from ?? null, range_to: facts.dateRange?.to ?? null },
			pages: hasPages(mediaType, reading) ? reading.pages.length : null,
			machine_read: reading.ocr.suspected ? 1 : 0,
			ruleset_version: reading.rulesetVersion,
			missing_numbers: JSON.stringify(reading.missingNumbers),
			version: eb('version', '+', 1),
		}))
		.where('id', '=', documentId)
		.execute();
	await insertReading(trx, documentId, reading);
	await appendEvent(
		trx,
		context,
		{ documentId, date: context.today },
		{
			kind: 'document-read',
			rulesetVersion: reading.rulesetVersion,
			items: reading.items.length,
			suggestions: reading.suggestions.length,
			closings: reading.closings.length,
			similarTo,
		},
	);
}

/** A text file has one "page" that nobody would call so. */
const hasPages = (mediaType: string, reading: Reading) =>
	mediaType === 'application/pdf' || reading.pages.length > 1;

async function findSimilar(
	trx: Trx,
	documentId: string,
	textHash: string,
	body: string | null,
	date: string | null,
): Promise<string | null> {
	const rows = await trx
		.selectFrom('documents')
		.select(['id', 'body_id', 'meeting_date'])
		.where('text_hash', '=', textHash)
		.where('id', '!=', documentId)
		.orderBy('imported_at')
		.execute();
	return rows.find((row) => row.body_id === body && row.meeting_date === date)?.id ?? null;
}
