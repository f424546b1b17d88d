import type { DocumentRow } from '../../../domain/document.ts';

/** What became of one file, as the page tells it. */
export interface UploadResult {
	readonly fileName: string;
	/** Null when nothing was kept: an empty or too large file. */
	readonly documentId: string | null;
	/** The same file was here before. */
	readonly duplicate: boolean;
	/** Why it was not taken in, a key. Whether it could be read shows later, in the document. */
	readonly problem: string | null;
	/** The document as it stood when the file had come; null when nothing was kept. */
	readonly row: DocumentRow | null;
}

/** The answer for a file of which nothing was kept. */
export const refusedUpload = (fileName: string, problem: string): UploadResult => ({
	fileName,
	documentId: null,
	duplicate: false,
	problem,
	row: null,
});
