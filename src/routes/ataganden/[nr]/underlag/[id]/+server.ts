import { error } from '@sveltejs/kit';
import { downloadHeaders } from '$lib/server/http/download-headers.ts';
import { findEvidenceFile } from '$lib/server/repositories/commitments/evidence.ts';
import { keyOf } from '$lib/server/repositories/numbers.ts';
import type { RequestHandler } from './$types';

/** A file that shows what was done. It is somebody else's content: it is saved, never shown or run inside our pages. */
export const GET: RequestHandler = async ({ locals: { db, today }, params }) => {
	const key = keyOf(params.nr);
	const file = key === null ? null : await findEvidenceFile(db, key, params.id, today);
	if (!file) error(404, 'Underlaget finns inte.');
	return new Response(new Uint8Array(file.bytes), {
		headers: downloadHeaders(file.fileName, file.mediaType, file.bytes.byteLength),
	});
};
