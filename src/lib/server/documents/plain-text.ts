import { pageless, type ParsedDocument } from './parsed-document.ts';

/** A plain text file as one page, or as its pages where form feeds part them. */
export const parsePlainText = (bytes: Uint8Array): ParsedDocument => ({
	pages: decodePlainText(bytes).split('\f').map(pageless),
});

/**
 * The text of a plain text file. UTF-16 by its byte order mark, else UTF-8 where every byte fits,
 * else windows-1252, which older Swedish systems write. The byte order mark is not part of the text.
 */
export function decodePlainText(bytes: Uint8Array): string {
	const mark = byteOrderMark(bytes);
	if (mark) return new TextDecoder(mark).decode(bytes);
	return decodeUtf8(bytes) ?? decodeCutUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** True when the bytes are not text: NUL bytes, or too many control characters, without a UTF-16 mark. */
export function looksBinary(bytes: Uint8Array): boolean {
	if (byteOrderMark(bytes)) return false;
	if (bytes.includes(0)) return true;
	const sample = bytes.subarray(0, 65_536);
	const controls = sample.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
	return controls > Math.max(4, sample.length / 100);
}

/** UTF-16, in which every other byte of our letters is NUL. */
export const hasByteOrderMark = (bytes: Uint8Array): boolean => byteOrderMark(bytes) !== null;

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

/** Tab, line feed, vertical tab, form feed and carriage return belong to text. */
const isControl = (byte: number) => byte < 32 && (byte < 9 || byte > 13);

function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/**
 * A file cut in the middle of its last letter is still UTF-8, if it has whole letters beyond ASCII.
 * Without any, the last byte is more likely the å of a windows-1252 file.
 */
function decodeCutUtf8(bytes: Uint8Array): string | null {
	const back = [1, 2, 3].find((count) => (bytes.at(-count) ?? 0) >= 0xc0);
	if (back === undefined) return null;
	const text = decodeUtf8(bytes.subarray(0, -back));
	return text !== null && text.length < bytes.length - back ? text : null;
}
