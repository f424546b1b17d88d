import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Reading } from '../../../domain/reading.ts';
import { fold } from '../../../domain/swedish-text.ts';
import { sha256 } from '../../database/ids.ts';
import type { Trx } from '../../database/transact.ts';
import { bodyNamed } from '../../repositories/names.ts';
import type { Context } from '../context.ts';
import { followMeeting } from './follow-meeting.ts';

export interface ReadOutcomeOf {
	readonly mediaType: string;
	readonly reading: Reading;
}

/** Body (its id) and day of a meeting. */
interface Meeting {
	readonly body: string | null;
	readonly date: PlainDate | null;
}

/** Writes what a first reading says of a document. Answers with another document that has the same text. */
export async function writeFacts(
	trx: Trx,
	documentId: string,
	outcome: ReadOutcomeOf,
): Promise<string | null> {
	const { body: name, date } = outcome.reading.facts;
	const meeting = { body: name === null ? null : await bodyNamed(trx, name), date };
	return update(trx, documentId, outcome, meeting, outcome.reading.facts.kind);
}

/**
 * Writes what a later reading says. Body, day and kind stay where a person has given them, and where commitments already
 * rest on them; `otherFacts` tells what is read now instead. `from`: which rules had read it before.
 */
export async function rewriteFacts(trx: Trx, context: Context, documentId: string, outcome: ReadOutcomeOf) {
	const current = await trx
		.selectFrom('documents')
		.selectAll()
		.where('id', '=', documentId)
		.executeTakeFirstOrThrow();
	const { facts } = outcome.reading;
	const settled = await hasCommitments(trx, documentId);
	const keepsBody = current.body_set === 1 || (settled && current.body_id !== null) || facts.body === null;
	const keepsDate = current.date_set === 1 || (settled && current.meeting_date !== null) || !facts.date;
	const body = keepsBody ? current.body_id : await bodyNamed(trx, facts.body ?? '');
	const date = keepsDate ? current.meeting_date : facts.date;
	await update(trx, documentId, outcome, { body, date }, settled ? current.kind : facts.kind);
	if (settled) await followMeeting(trx, context, documentId, { body, date });
	const otherBody = facts.body !== null && (await knownBody(trx, facts.body)) !== body;
	const otherDate = facts.date !== null && facts.date !== date;
	return {
		from: current.ruleset_version,
		otherFacts: otherBody || otherDate ? { body: facts.body, date: facts.date } : null,
	};
}

async function update(
	trx: Trx,
	documentId: string,
	{ mediaType, reading }: ReadOutcomeOf,
	meeting: Meeting,
	kind: Reading['facts']['kind'],
): Promise<string | null> {
	const { dateRange } = reading.facts;
	const textHash = sha256(fold(reading.text));
	const similarTo = await findSimilar(trx, documentId, textHash, meeting);
	await trx
		.updateTable('documents')
		.set((eb) => ({
			...{ state: 'read', problem: null, media_type: mediaType, kind },
			...{ body_id: meeting.body, meeting_date: meeting.date, text_hash: textHash, similar_to: similarTo },
			...{ range_from: dateRange?.from ?? null, range_to: dateRange?.to ?? null },
			pages: hasPages(mediaType, reading) ? reading.pages.length : null,
			machine_read: reading.ocr.suspected ? 1 : 0,
			unread_pages: JSON.stringify((reading.ocr.unread ?? []).map((page) => page + 1)),
			ruleset_version: reading.rulesetVersion,
			missing_numbers: JSON.stringify(reading.missingNumbers),
			version: eb('version', '+', 1),
		}))
		.where('id', '=', documentId)
		.execute();
	return similarTo;
}

/** A text file has one "page" that nobody would call so. */
const hasPages = (mediaType: string, reading: Reading) =>
	mediaType === 'application/pdf' || reading.pages.length > 1;

async function findSimilar(
	trx: Trx,
	documentId: string,
	textHash: string,
	{ body, date }: Meeting,
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

async function hasCommitments(trx: Trx, documentId: string): Promise<boolean> {
	const row = await trx
		.selectFrom('commitments')
		.select('id')
		.where('document_id', '=', documentId)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

async function knownBody(trx: Trx, name: string): Promise<string | null> {
	const row = await trx
		.selectFrom('body_aliases')
		.select('body_id')
		.where('folded', '=', fold(name))
		.executeTakeFirst();
	return row?.body_id ?? null;
}
