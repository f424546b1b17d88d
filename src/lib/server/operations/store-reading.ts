import type { Reading } from '../../domain/reading.ts';
import { fold } from '../../domain/swedish-text.ts';
import { sha256 } from '../database/ids.ts';
import { transact, type Trx } from '../database/transact.ts';
import type { Claim } from '../jobs/claim.ts';
import { endJob, isStillOurs } from '../jobs/lease.ts';
import { writePages } from '../repositories/document-pages.ts';
import { appendEvent } from '../repositories/events.ts';
import { bodyNamed } from '../repositories/names.ts';
import type { Context } from './context.ts';
import { failReading } from './fail-reading.ts';
import type { ReadOutcome } from './import-document.ts';
import { insertReading } from './insert-reading.ts';

/**
 * Keeps what a reading gave, or why there is none, and ends its job, in one transaction. A reading that is no longer
 * ours (cancelled, or taken over by another process) leaves no trace.
 */
export function storeReading(context: Context, claim: Claim, outcome: ReadOutcome): Promise<void> {
	return transact(context.db, async (trx) => {
		if (!(await isStillOurs(trx, claim))) return;
		const { now } = context;
		if (!outcome.ok) {
			await failReading(trx, context, claim, outcome);
			await endJob(trx, claim.id, { state: 'failed', problem: outcome.problem, now });
			return;
		}
		const { state } = await trx
			.selectFrom('documents')
			.select('state')
			.where('id', '=', claim.documentId)
			.executeTakeFirstOrThrow();
		if (state !== 'read') {
			await keep(trx, context, claim.documentId, outcome.mediaType, outcome.reading);
			await writePages(trx, claim.documentId, outcome.pages ?? []);
		}
		await endJob(trx, claim.id, { state: 'done', now });
	});
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
