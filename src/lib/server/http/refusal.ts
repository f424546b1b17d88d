/** Bytes of one request. Several files may come in one form; each file has a limit of its own. */
export const REQUEST_LIMIT = 110 * 1024 * 1024;

export interface Refusal {
	readonly status: number;
	readonly text: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * Says no to a request before anything is read, or null when it may go on:
 * a path that begins with `//` (open redirects), a change that another site asks for, a body over the limit.
 * SvelteKit's own check covers form content types only (measured), so the origin is checked here for all.
 */
export function refusalOf(request: Request, url: URL): Refusal | null {
	if (url.pathname.startsWith('//'))
		return refuse(400, 'Adressen är inte giltig.', 'Den börjar med två snedstreck.');
	if (SAFE.includes(request.method)) return null;
	if (!isOwnOrigin(request, url)) {
		return refuse(
			403,
			'Ändringen stoppades.',
			'Den kom inte från Bevakas egna sidor. Öppna sidan på nytt och försök igen.',
		);
	}
	if (Number(request.headers.get('content-length') ?? 0) > REQUEST_LIMIT) {
		return refuse(
			413,
			'Filerna är för stora.',
			'En fil får vara högst 50 MB. Ladda upp färre filer åt gången. Ingenting är inläst.',
		);
	}
	return null;
}

/** The open version is for reading only. */
export const refusalInOpenVersion = (request: Request): Refusal | null =>
	SAFE.includes(request.method)
		? null
		: refuse(403, 'Det går bara att läsa.', 'I den öppna versionen ändras ingenting.');

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

function isOwnOrigin(request: Request, url: URL) {
	const site = request.headers.get('sec-fetch-site');
	if (site !== null && site !== 'same-origin') return false;
	return request.headers.get('origin') === url.origin;
}

function refuse(status: number, title: string, text: string): Refusal {
	const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title.replace(/\.$/, '')} – Bevaka</title><main><h1>${title}</h1><p>${text}</p><p><a href="/">Till översikten</a></p></main></html>`;
	return {
		status,
		text: page,
		headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
	};
}
