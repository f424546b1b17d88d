import { error } from '@sveltejs/kit';
import { streamOf } from '$lib/server/documents/source-file.ts';
import { findOriginal } from '$lib/server/repositories/documents.ts';
import type { RequestHandler } from './$types';

/** The file as it came. It is somebody else's content: it is saved, never shown or run inside our pages. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const original = await findOriginal(locals.db, params.id);
	if (!original) error(404, 'Handlingen finns inte.');

	return new Response(streamOf(original.file), {
		headers: {
			'content-type': original.mediaType,
			'content-length': String(original.file.size),
			'content-disposition': attachment(original.fileName),
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-cache',
		},
	});
};

/** RFC 6266: a plain name for old readers, the true name percent-encoded. */
function attachment(fileName: string): string {
	const plain = fileName.replace(/[^A-Za-z0-9._ -]/g, '_');
	const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
