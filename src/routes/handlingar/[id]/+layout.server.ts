import { error } from '@sveltejs/kit';
import { findDocument } from '$lib/server/repositories/documents/documents.ts';
import type { LayoutServerLoad } from './$types';

/** The text never changes while it is reviewed: it is sent once, and stepping and deciding send only what moved. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
	const document = await findDocument(locals.db, params.id);
	if (!document) error(404, 'Handlingen finns inte.');
	const { text, pageOffsets, repairs } = document;
	return { source: { text, pageOffsets, repairs } };
};
