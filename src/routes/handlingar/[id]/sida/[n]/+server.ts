import { error } from '@sveltejs/kit';
import { isLookType } from '$lib/server/documents/look/look-protocol.ts';
import { keyOf, pagePicture } from '$lib/server/documents/look/page-picture.ts';
import { streamOf } from '$lib/server/documents/source-file.ts';
import { findOriginal } from '$lib/server/repositories/documents/documents.ts';
import { findPageSource } from '$lib/server/repositories/documents/document-pages.ts';
import type { RequestHandler } from './$types';

/** A page as it looks: drawn from the stored original, or the original itself where that is a picture. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
	const page = /^[1-9]\d{0,4}$/.test(params.n) ? Number(params.n) : 0;
	const source = page > 0 ? await findPageSource(locals.db, params.id, page) : null;
	if (!source) error(404, 'Sidan finns inte i handlingen.');
	const { sha256, mediaType } = source;
	const scale = url.searchParams.get('skala') === '2' ? 2 : 1;
	const etag = `"${keyOf({ sha256, page, scale })}"`;
	const headers = {
		etag,
		// The same file always gives the same picture.
		'cache-control': 'private, max-age=86400',
		'content-security-policy': "default-src 'none'; sandbox",
		'x-content-type-options': 'nosniff',
	};
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });

	const file = async () => (await findOriginal(locals.db, params.id))?.file ?? missing();
	if (SHOWN_AS_THEY_ARE.includes(mediaType)) {
		const picture = await file();
		return new Response(streamOf(picture), {
			headers: { ...headers, 'content-type': mediaType, 'content-length': String(picture.size) },
		});
	}
	if (!isLookType(mediaType)) error(404, 'Handlingen har inga sidor att visa.');
	const png = await pagePicture({ sha256, mediaType, page, scale }, file);
	if (!png) error(422, 'Sidan går inte att rita. Öppna originalet i stället.');
	return new Response(new Uint8Array(png), { headers: { ...headers, 'content-type': 'image/png' } });
};

/** Browsers draw these themselves, and turn them upright. */
const SHOWN_AS_THEY_ARE: readonly string[] = ['image/png', 'image/jpeg'];

const missing = (): never => error(404, 'Handlingen finns inte.');
