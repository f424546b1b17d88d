import type { PageRecord } from '../../../domain/page.ts';
import type { Reading } from '../../../domain/reading.ts';
import { transact } from '../../database/transact.ts';
import { sourceOf, type FileBytes } from '../../documents/source-file.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import { wakeRunners } from '../../jobs/wake.ts';
import { dropOriginal } from '../../originals/drop-original.ts';
import { keepStaged, stageFile, type StagedFile } from '../../originals/stage-file.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { tidyName } from '../file-name.ts';

/** Reads one file; server/documents/read-document.ts is the real one. Never throws for a bad file. */
export type ReadDocument = (
	file: FileBytes,
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

/** A file that comes in: its bytes, or the pieces in which they come. */
export type IncomingFile = { readonly fileName: string } & (
	{ readonly bytes: Uint8Array } | { readonly pieces: AsyncIterable<Uint8Array> }
);

/**
 * Takes in one file. It is stored, hashed and put in the queue, and that is all: the reading comes in its turn
 * (server/jobs), so a failed one loses nothing and can be tried again with `readAgain`. The same bytes give the document
 * that is already here. A large file is written in steps; it is a document, with its event, from the last of them or not
 * at all. Throws when the pieces stop coming; then nothing is left of it.
 */
export async function importDocument(
	context: Context,
	file: IncomingFile,
): Promise<Result<ImportedDocument, never>> {
	const tooLarge = () => refused(issue('file', 'too-large', { max: MAX_BYTES }));
	if ('bytes' in file && file.bytes.length > MAX_BYTES) return tooLarge();
	const pieces = 'bytes' in file ? sourceOf(file.bytes).parts() : file.pieces;
	const staged = await stageFile(context.db, pieces, MAX_BYTES);
	if (staged === null) return tooLarge();
	if (staged.size === 0) return refused(issue('file', 'empty'));
	const stored = await becomeDocument(context, tidyName(file.fileName), staged);
	wakeRunners();
	return success(stored);
}

async function becomeDocument(context: Context, fileName: string, staged: StagedFile) {
	let stored: ImportedDocument | null = null;
	try {
		return (stored = await storeDocument(context, fileName, staged));
	} finally {
		if (staged.begun && stored?.documentId !== staged.documentId) {
			await dropOriginal(context.db, staged.documentId).catch(console.error);
		}
	}
}

/** Whoever comes second with the same bytes, also in the same moment, is shown the first. */
function storeDocument({ db, ...who }: Context, fileName: string, staged: StagedFile) {
	const { documentId, sha256, size } = staged;
	return transact(db, async (trx) => {
		const known = await trx
			.selectFrom('documents')
			.select('id')
			.where('sha256', '=', sha256)
			.executeTakeFirst();
		if (known) return { documentId: known.id, duplicate: true };
		await trx
			.insertInto('documents')
			.values({
				...{ id: documentId, sha256, file_name: fileName, media_type: null, size },
				...{ kind: 'other', state: 'stored', problem: null, body_id: null, meeting_date: null },
				...{ body_set: 0, date_set: 0, range_from: null, range_to: null, pages: null, machine_read: 0 },
				...{ ruleset_version: '', missing_numbers: '[]', text_hash: null, similar_to: null },
				...{ imported_at: who.now, imported_by: who.actor.name, version: 1 },
				...{ replaced_by: null },
			})
			.execute();
		await keepStaged(trx, staged);
		await appendEvent(
			trx,
			who,
			{ documentId, date: who.today },
			{ kind: 'document-stored', fileName, size, sha256 },
		);
		await enqueue(trx, who, documentId, 'read');
		return { documentId, duplicate: false };
	});
}
