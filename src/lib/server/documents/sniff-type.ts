import { typeInsideCompound, typeInsideZip, typeOfMail } from './sniff-container.ts';
import { decodePlainText, looksBinary } from './plain-text.ts';

/**
 * The media type of a file, told from its bytes and never from its name; null when it is none that we know.
 * Sources: PDF 32000-1 §7.5.2, PNG, JPEG, TIFF 6.0 and ZIP signatures, [MS-CFB] 2.2, RTF 1.9.
 */
export function sniffType(bytes: Uint8Array): string | null {
	const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
	if (known) return typeof known[1] === 'string' ? known[1] : known[1](bytes);
	// Readers accept rubbish before the header, up to one kilobyte: mail gateways leave such.
	if (indexOf(bytes.subarray(0, 1024 + 5), '%PDF-') >= 0) return 'application/pdf';
	if (looksBinary(bytes)) return null;
	return typeOfText(decodePlainText(bytes.subarray(0, 4096)));
}

const SIGNATURES: readonly (readonly [signature: string, type: string | ((bytes: Uint8Array) => string)])[] =
	[
		['\x89PNG\r\n\x1a\n', 'image/png'],
		['\xff\xd8\xff', 'image/jpeg'],
		['II*\0', 'image/tiff'],
		['MM\0*', 'image/tiff'],
		['PK\x03\x04', typeInsideZip],
		['{\\rtf', 'application/rtf'],
		['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', typeInsideCompound],
	];

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
