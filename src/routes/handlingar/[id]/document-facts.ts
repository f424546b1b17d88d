import { error } from '@sveltejs/kit';
import type { DocumentDetail } from '$lib/domain/document.ts';
import type { Db } from '$lib/server/database/open.ts';
import { documentThen, findDocument } from '$lib/server/repositories/documents/documents.ts';

/** Everything of a document but its text and repairs, which the layout sends. */
export type DocumentFacts = Omit<DocumentDetail, 'text' | 'pageOffsets' | 'repairs'>;

export const documentFacts = async (db: Db, id: string): Promise<DocumentFacts> =>
	withoutText(await found(db, id));

/**
 * The same as it was known just before `until` (UTC; null: now). What had not been handed in by then is answered as it
 * is now, with `notYet`.
 */
export async function documentFactsAt(
	db: Db,
	id: string,
	until: string | null,
): Promise<{ document: DocumentFacts; notYet: boolean }> {
	const document = await found(db, id);
	const then = until === null ? document : await documentThen(db, document, until);
	return { document: withoutText(then ?? document), notYet: then === null };
}

async function found(db: Db, id: string): Promise<DocumentDetail> {
	return (await findDocument(db, id)) ?? error(404, 'Handlingen finns inte.');
}

function withoutText(document: DocumentDetail): DocumentFacts {
	const { text: _text, pageOffsets: _pages, repairs: _repairs, ...facts } = document;
	return facts;
}
