import { inflateSync } from 'node:zlib';

/**
 * Whether a PDF may hold text that nobody sees. Its drawing orders are looked through as they lie in the file,
 * since following them page by page costs half as much again as reading the text. What cannot be looked into
 * (encrypted, packed in another way, too large) may.
 */
export function mayHideText(file: Uint8Array): boolean {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	if (bytes.includes('/Encrypt')) return true;
	let unpacked = 0;
	for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
		const entries = entriesBefore(bytes, at);
		const end = bytes.indexOf('endstream', at);
		if (entries === null || end < 0) continue;
		const body = bytes.subarray(at + (bytes[at + 6] === 13 ? 8 : 7), end);
		at = end + 3;
		if (NO_ORDERS.test(entries)) continue;
		const orders = /\/FlateDecode|\/Fl\b/.test(entries)
			? unpack(body)
			: /\/Filter/.test(entries)
				? null
				: body;
		if (orders === null || (unpacked += orders.length) > MOST) return true;
		if (HINTS.some((hint) => orders.includes(hint)) && hasHiding(orders.toString('latin1'))) return true;
	}
	return false;
}

/** Pictures, fonts, tables of the file: no drawing orders. */
const NO_ORDERS =
	/\/Subtype\s*\/(?:Image|XML|Type1C|CIDFontType0C|OpenType)|\/Length[123]\b|\/Type\s*\/(?:ObjStm|XRef|Metadata|EmbeddedFile)|\/FunctionType|\/Alternate|\/N\s+[134]\b/;

/** Bytes of drawing orders that are looked through. */
const MOST = 64 * 1024 * 1024;

/** What stands between `obj` and `stream`; null when this is no stream. */
function entriesBefore(bytes: Buffer, at: number): string | null {
	if (bytes[at + 6] !== 10 && bytes[at + 6] !== 13) return null;
	const before = bytes.toString('latin1', Math.max(0, at - 2000), at);
	const start = before.lastIndexOf(' obj');
	return start < 0 ? before : before.slice(start);
}

function unpack(body: Buffer): Buffer | null {
	try {
		return inflateSync(body, { maxOutputLength: MOST });
	} catch {
		return null;
	}
}

/** Without any of these there is nothing to look for; most drawing orders have none. */
const HINTS: readonly string[] = [' Tr', '1 g', '1 rg', '1 sc', '1.0'];

/** "3 Tr" draws text in no ink; "1 g", "1 1 1 rg" and their like make the ink white while text follows. */
function hasHiding(orders: string): boolean {
	if (/(?<!\d)[37]\s+Tr\b/.test(orders)) return true;
	if (!WHITE.test(orders)) return false;
	let isWhite = false;
	for (const { 0: order } of orders.matchAll(INTEREST)) {
		if (order === 'Tj' || order === 'TJ') {
			if (isWhite) return true;
		} else isWhite = order.startsWith('1');
	}
	return false;
}

const WHITE = /(?<![\d.]|\d\s)1(?:\.0+)?\s+(?:g|1(?:\.0+)?\s+1(?:\.0+)?\s+(?:rg|sc|scn))\b/;

const INTEREST =
	/(?<![\d.]|\d\s)1(?:\.0+)?\s+g\b|(?<![\d.])1(?:\.0+)?\s+1(?:\.0+)?\s+1(?:\.0+)?\s+(?:rg|sc|scn)\b|\b(?:g|rg|sc|scn|k|Q|Tj|TJ)\b/g;
