import { error } from '@sveltejs/kit';
import type { DocumentDetail } from '$lib/domain/document.ts';
import type { Db } from '$lib/server/database/open.ts';
import { findDocument } from '$lib/server/repositories/documents.ts';

/** Everything of a document but its text and repairs, which the layout sends. */
export type DocumentFacts = Omit<DocumentDetail, 'text' | 'pageOffsets' | 'repairs'>;

export async function documentFacts(db: Db, id: string): Promise<DocumentFacts> {
	const document = await findDocument(db, id);
	if (!document) error(404, 'Handlingen finns inte.');
	const { text: _text, pageOffsets: _pages, repairs: _repairs, ...facts } = document;
	return facts;
}
