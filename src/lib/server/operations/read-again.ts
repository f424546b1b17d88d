import { findOriginal } from '../repositories/documents.ts';
import { issue, refused, success, type Context, type Result } from './context.ts';
import type { ImportedDocument, ReadDocument } from './import-document.ts';
import { storeReading } from './store-reading.ts';

/** Tries a document again that is stored but not read, from its original bytes. */
export async function readAgain(
	context: Context,
	documentId: string,
	read: ReadDocument,
): Promise<Result<ImportedDocument, never>> {
	const document = await context.db
		.selectFrom('documents')
		.select('state')
		.where('id', '=', documentId)
		.executeTakeFirst();
	const original = document && (await findOriginal(context.db, documentId));
	if (!original) return refused(issue('documentId', 'not-found'));
	if (document.state === 'read') return refused(issue('documentId', 'already-read'));
	const problem = await storeReading(context, documentId, await read(original.bytes, original.fileName));
	return success({ documentId, duplicate: false, problem });
}
