import type { Reading } from '../../domain/reading.ts';
import { sha256, newId } from '../database/ids.ts';
import { transact } from '../database/transact.ts';
import { appendEvent } from '../repositories/events.ts';
import { issue, refused, success, type Context, type Result } from './context.ts';
import { storeReading } from './store-reading.ts';

/** Reads one file; server/documents/read-document.ts is the real one. Never throws for a bad file. */
export type ReadDocument = (bytes: Uint8Array, fileName: string) => Promise<ReadOutcome>;

export type ReadOutcome =
	| { readonly ok: true; readonly mediaType: string; readonly reading: Reading }
	| { readonly ok: false; readonly mediaType: string | null; readonly problem: string };

export const MAX_BYTES = 50 * 1024 * 1024;

export interface ImportedDocument {
	readonly documentId: string;
	/** The same bytes were here before: nothing was changed. */
	readonly duplicate: boolean;
	/** Why it could not be read, a key; null when it was read (or is a duplicate that is). */
	readonly problem: string | null;
}

/**
 * Takes in one file. The bytes are stored, hashed and committed before anything is read, so that a failed reading
 * loses nothing; it can be tried again with `readAgain`. The same bytes give the document that is already here.
 */
export async function importDocument(
	context: Context,
	{ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
	read: ReadDocument,
): Promise<Result<ImportedDocument, never>> {
	if (bytes.length === 0) return refused(issue('file', 'empty'));
	if (bytes.length > MAX_BYTES) return refused(issue('file', 'too-large', { max: MAX_BYTES }));
	const stored = await storeBytes(context, tidyName(fileName), bytes);
	if (stored.duplicate) return success(stored);
	const outcome = await read(bytes, stored.fileName);
	const problem = await storeReading(context, stored.documentId, outcome);
	return success({ documentId: stored.documentId, duplicate: false, problem });
}

/** Whoever comes second with the same bytes, also in the same moment, is shown the first. */
function storeBytes({ db, ...who }: Context, fileName: string, bytes: Uint8Array) {
	const hash = sha256(bytes);
	return transact(db, async (trx) => {
		const known = await trx
			.selectFrom('documents')
			.select(['id', 'problem'])
			.where('sha256', '=', hash)
			.executeTakeFirst();
		if (known) return { documentId: known.id, duplicate: true, problem: known.problem, fileName };
		const documentId = newId();
		await trx
			.insertInto('documents')
			.values({
				...{ id: documentId, sha256: hash, file_name: fileName, media_type: null, size: bytes.length },
				...{ kind: 'other', state: 'stored', problem: null, body_id: null, meeting_date: null },
				...{ body_set: 0, date_set: 0, range_from: null, range_to: null, pages: null, machine_read: 0 },
				...{ ruleset_version: '', missing_numbers: '[]', text_hash: null, similar_to: null },
				...{ imported_at: who.now, imported_by: who.actor.name, version: 1 },
			})
			.execute();
		await trx.insertInto('document_bytes').values({ document_id: documentId, bytes }).execute();
		await appendEvent(
			trx,
			who,
			{ documentId, date: who.today },
			{ kind: 'document-stored', fileName, size: bytes.length, sha256: hash },
		);
		return { documentId, duplicate: false, problem: null, fileName };
	});
}

/** A name to show and to download under, never a path: no folders, no invisible or control characters. */
function tidyName(fileName: string): string {
	const name = fileName
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}]/gu, '')
		.split(/[\\/]/)
		.at(-1)
		?.trim()
		.slice(-200);
	return name || 'namnlös';
}
