import { typeInsideCompound, typeInsideZip, typeOfMail } from './sniff-container.ts';
import { decodePlainText, hasByteOrderMark, looksBinary } from './plain-text.ts';
import { firstBytes, lastBytes, sourceOf, type FileBytes, type SourceFile } from './source-file.ts';

/**
 * The media type of a file, told from its bytes and never from its name; null when it is none that we know.
 * Sources: PDF 32000-1 §7.5.2, PNG, JPEG, TIFF 6.0 and ZIP signatures, [MS-CFB] 2.2, RTF 1.9.
 */
export async function sniffType(bytes: FileBytes): Promise<string | null> {
	const file = sourceOf(bytes);
	const head = await firstBytes(file, HEAD);
	const known = SIGNATURES.find(([signature]) => startsWith(head, signature));
	if (known) return known[1];
	if (startsWith(head, ZIP)) return typeInsideZip(head, await lastBytes(file, HEAD));
	if (startsWith(head, COMPOUND)) return typeInsideCompound(file);
	// Readers accept rubbish before the header, up to one kilobyte: mail gateways leave such.
	if (indexOf(head.subarray(0, 1024 + 5), '%PDF-') >= 0) return 'application/pdf';
	if (looksBinary(head) || (!hasByteOrderMark(head) && (await holdsNul(file)))) return null;
	return typeOfText(decodePlainText(head.subarray(0, 4096)));
}

const HEAD = 65_536;

const SIGNATURES: readonly (readonly [signature: string, type: string])[] = [
	['\x89PNG\r\n\x1a\n', 'image/png'],
	['\xff\xd8\xff', 'image/jpeg'],
	['II*\0', 'image/tiff'],
	['MM\0*', 'image/tiff'],
	['{\\rtf', 'application/rtf'],
];
const ZIP = 'PK\x03\x04';
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

async function holdsNul(file: SourceFile): Promise<boolean> {
	for await (const part of file.parts()) if (part.includes(0)) return true;
	return false;
}

function typeOfText(text: string): string {
	const start = text.trimStart().slice(0, 2000).toLowerCase();
	if (!start.startsWith('<')) return typeOfMail(text) ?? 'text/plain';
	if (/^<(?:!doctype html|html|head|body|title|meta|div|table|p)[\s>]/.test(start)) return 'text/html';
	if (/<html[\s>]/.test(start)) return 'text/html';
	return start.startsWith('<?xml') ? 'application/xml' : 'text/plain';
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
	return [...signature].every((sign, i) => bytes[i] === sign.charCodeAt(0));
}

function indexOf(bytes: Uint8Array, ascii: string): number {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(ascii, 0, 'latin1');
}
