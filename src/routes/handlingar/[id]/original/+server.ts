import { error } from '@sveltejs/kit';
import { streamOf } from '$lib/server/documents/source-file.ts';
import { downloadHeaders } from '$lib/server/http/download-headers.ts';
import { findOriginal } from '$lib/server/repositories/documents/documents.ts';
import type { RequestHandler } from './$types';

/** The file as it came. It is somebody else's content: it is saved, never shown or run inside our pages. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const original = await findOriginal(locals.db, params.id);
	if (!original) error(404, 'Handlingen finns inte.');
	const { fileName, mediaType, file } = original;
	return new Response(streamOf(file), { headers: downloadHeaders(fileName, mediaType, file.size) });
};
