import type { PageRecord } from '../../domain/page.ts';
import type { Reading } from '../../domain/reading.ts';
import { newId, sha256Aside } from '../database/ids.ts';
import { transact } from '../database/transact.ts';
import { enqueue } from '../jobs/enqueue.ts';
import { wakeRunners } from '../jobs/wake.ts';
import { appendEvent } from '../repositories/events.ts';
import { issue, refused, success, type Context, type Result } from './context.ts';

/** Reads one file; server/documents/read-document.ts is the real one. Never throws for a bad file. */
export type ReadDocument = (
	bytes: Uint8Array,
	fileName: string,
	options?: { readonly onProgress?: (done: number, total: number) => void; readonly signal?: AbortSignal },
) => Promise<ReadOutcome>;

export type ReadOutcome =
	| {
			readonly ok: true;
			readonly mediaType: string;
			readonly reading: Reading;
			/** Left out where it is not known how the pages look. */
			readonly pages?: readonly PageRecord[];
	  }
	| { readonly ok: false; readonly mediaType: string | null; readonly problem: string };

export const MAX_BYTES = 50 * 1024 * 1024;

export interface ImportedDocument {
	readonly documentId: string;
	/** The same bytes were here before: nothing was changed. */
	readonly duplicate: boolean;
}

/**
 * Takes in one file. The bytes are stored, hashed and put in the queue in one transaction, and that is all: the reading
 * comes in its turn (server/jobs), so a failed one loses nothing and can be tried again with `readAgain`. The same bytes
 * give the document that is already here.
 */
export async function importDocument(
	context: Context,
	{ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Result<ImportedDocument, never>> {
	if (bytes.length === 0) return refused(issue('file', 'empty'));
	if (bytes.length > MAX_BYTES) return refused(issue('file', 'too-large', { max: MAX_BYTES }));
	const stored = await storeBytes(context, tidyName(fileName), bytes);
	wakeRunners();
	return success(stored);
}

/** Whoever comes second with the same bytes, also in the same moment, is shown the first. */
async function storeBytes({ db, ...who }: Context, fileName: string, bytes: Uint8Array) {
	const hash = await sha256Aside(bytes);
	return transact(db, async (trx) => {
		const known = await trx
			.selectFrom('documents')
			.select('id')
			.where('sha256', '=', hash)
			.executeTakeFirst();
		if (known) return { documentId: known.id, duplicate: true };
		const documentId = newId();
		await trx
			.insertInto('documents')
			.values({
				...{ id: documentId, sha256: hash, file_name: fileName, media_type: null, size: bytes.length },
				...{ kind: 'other', state: 'stored', problem: null, body_id: null, meeting_date: null },
				...{ body_set: 0, date_set: 0, range_from: null, range_to: null, pages: null, machine_read: 0 },
				...{ ruleset_version: '', missing_numbers: '[]', text_hash: null, similar_to: null },
				...{ imported_at: who.now, imported_by: who.actor.name, version: 1 },
				...{ replaced_by: null },
			})
			.execute();
		await trx.insertInto('document_bytes').values({ document_id: documentId, bytes }).execute();
		await appendEvent(
			trx,
			who,
			{ documentId, date: who.today },
			{ kind: 'document-stored', fileName, size: bytes.length, sha256: hash },
		);
		await enqueue(trx, who, documentId, 'read');
		return { documentId, duplicate: false };
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
