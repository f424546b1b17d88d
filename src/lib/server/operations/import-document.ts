import type { Reading } from '../../domain/reading.ts';
import type { Context, Result } from './context.ts';

/** Reads one file; server/documents/read-document.ts is the real one. Never throws for a bad file. */
export type ReadDocument = (
	bytes: Uint8Array,
	fileName: string,
) => Promise<
	| { readonly ok: true; readonly mediaType: string; readonly reading: Reading }
	| { readonly ok: false; readonly mediaType: string | null; readonly problem: string }
>;

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
export function importDocument(
	_context: Context,
	_input: { readonly fileName: string; readonly bytes: Uint8Array },
	_read: ReadDocument,
): Promise<Result<ImportedDocument, never>> {
	throw new Error('not written');
}
