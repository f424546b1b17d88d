import type { Piece } from '../flow/pieces.ts';
import { writeFlow } from '../flow/write-flow.ts';
import type { ReadLimits } from '../limits.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import { Unreadable } from '../problems.ts';
import { decodeHtml } from './charset.ts';
import { readMarkup } from './read-html.ts';

/**
 * The page in a web archive (.mht, RFC 2557): the first part that is HTML.
 * @throws {Unreadable} broken where there is none; too-large, unsafe
 */
export function readWebArchive(bytes: Uint8Array, limits: ReadLimits): ParsedDocument {
	return writeFlow({ body: piecesOfArchive(bytes, limits) });
}

/** The paragraphs and tables of that page. */
export function piecesOfArchive(bytes: Uint8Array, limits: ReadLimits): readonly Piece[] {
	// One sign for each byte, so that offsets and binary parts survive.
	const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const outer = splitPart(source);
	const boundary = parameter(outer.heads, 'boundary');
	if (!boundary) throw new Unreadable('broken');
	const parts = outer.body.split(`--${boundary}`, MOST_PARTS).slice(1).map(splitPart);
	const page = parts.find(({ heads }) => /^content-type:\s*text\/html/im.test(heads));
	if (!page) throw new Unreadable('broken');
	return readMarkup(decodeHtml(decoded(page), parameter(page.heads, 'charset')), limits);
}

interface Part {
	/** One a line: lines that go on are joined. */
	readonly heads: string;
	readonly body: string;
}

function splitPart(source: string): Part {
	const start = source.search(/\S/);
	const end = /\r?\n\r?\n/g;
	end.lastIndex = Math.max(start, 0);
	const found = end.exec(source);
	if (!found) return { heads: '', body: source };
	const heads = source.slice(0, Math.min(found.index, MOST_HEADS)).replace(/\r?\n[ \t]+/g, ' ');
	return { heads, body: source.slice(end.lastIndex) };
}

const MOST_HEADS = 20_000;
const MOST_PARTS = 2_000;

const parameter = (heads: string, name: string): string | null =>
	new RegExp(`^content-type:[^\\n]{0,999}?;\\s{0,9}${name}="?([^";\\s]{1,99})`, 'im').exec(heads)?.[1] ??
	null;

/** RFC 2045, 6.7 and 6.8 */
function decoded({ heads, body }: Part): Uint8Array {
	const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(heads)?.[1]?.toLowerCase();
	if (encoding === 'base64') return Buffer.from(body, 'base64');
	if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
	const joined = body.replace(/=\r?\n/g, '');
	return Buffer.from(
		joined.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
		'latin1',
	);
}
