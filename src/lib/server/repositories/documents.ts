import type { DocumentDetail, DocumentRow } from '../../domain/document.ts';
import type { Db } from '../database/open.ts';

/** Every document, newest meeting first; those without a date on top. */
export function listDocuments(_db: Db): Promise<DocumentRow[]> {
	throw new Error('not written');
}

/** One document with its text, items, suggestions and closings; null when there is none. */
export function findDocument(_db: Db, _id: string): Promise<DocumentDetail | null> {
	throw new Error('not written');
}

/** The file as it came; null when there is none. */
export function findOriginal(
	_db: Db,
	_id: string,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
	throw new Error('not written');
}
