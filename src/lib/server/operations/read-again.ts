import type { Context, Result } from './context.ts';
import type { ImportedDocument, ReadDocument } from './import-document.ts';

/** Tries a document again that is stored but not read, from its original bytes. */
export function readAgain(
	_context: Context,
	_documentId: string,
	_read: ReadDocument,
): Promise<Result<ImportedDocument, never>> {
	throw new Error('not written');
}
