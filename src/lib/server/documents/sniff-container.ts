import { LOCKED_OFFICE, OPEN_DOCUMENT, WEB_ARCHIVE, WORD } from './media-types.ts';
import type { SourceFile } from './source-file.ts';

/** What an archive is, told by the names of its first and last files; OpenDocument says it in its first file. */
export function typeInsideZip(head: Uint8Array, tail: Uint8Array): string {
	const start = head.subarray(0, 4096);
	// The list of entries stands last in the file.
	const parts = [start, tail.subarray(-65_536)];
	const told = MARKS.find(([mark, places]) =>
		(places === 'start' ? [start] : parts).some((part) => indexOf(part, mark) >= 0),
	);
	return told?.[2] ?? 'application/zip';
}

/** OpenDocument part 2, 3.3; ECMA-376 part 1, 11.2 (the usual names of the parts). */
const MARKS: readonly (readonly [mark: string, places: 'start' | 'both', type: string])[] = [
	['application/vnd.oasis.opendocument.text', 'start', OPEN_DOCUMENT],
	[
		'application/vnd.oasis.opendocument.spreadsheet',
		'start',
		'application/vnd.oasis.opendocument.spreadsheet',
	],
	[
		'application/vnd.oasis.opendocument.presentation',
		'start',
		'application/vnd.oasis.opendocument.presentation',
	],
	['word/', 'both', WORD],
	['xl/', 'both', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['ppt/', 'both', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

/** An archive without the list that stands at its end: the file was cut off. */
export const isCutArchive = (head: Uint8Array, tail: Uint8Array): boolean =>
	indexOf(head.subarray(0, 4), 'PK\x03\x04') === 0 && indexOf(tail, 'PK\x05\x06') < 0;

/** A compound file ([MS-CFB]): the names of its streams, in UTF-16, tell what it is, wherever in it they stand. */
export async function typeInsideCompound(file: SourceFile): Promise<string> {
	const found = new Set<string>();
	let before: Uint8Array = new Uint8Array();
	for await (const part of file.parts()) {
		// A name may begin at the end of one part and go on in the next.
		const stretch = Buffer.concat([before, part]);
		for (const [name] of STREAMS) if (stretch.includes(name, 0, 'utf16le')) found.add(name);
		before = stretch.subarray(-LONGEST_NAME);
	}
	return STREAMS.find(([name]) => found.has(name))?.[1] ?? 'application/msword';
}

/** [MS-OFFCRYPTO] 2.3.4.4, [MS-DOC] 2.1, [MS-XLS] 2.1.2, [MS-PPT] 2.1, [MS-OXMSG] 2.1 */
const STREAMS: readonly (readonly [name: string, type: string])[] = [
	['EncryptedPackage', LOCKED_OFFICE],
	['WordDocument', 'application/msword'],
	['__substg1.0_', 'application/vnd.ms-outlook'],
	['Workbook', 'application/vnd.ms-excel'],
	['PowerPoint Document', 'application/vnd.ms-powerpoint'],
];

const LONGEST_NAME = 2 * Math.max(...STREAMS.map(([name]) => name.length));

/** A message or a web page saved as one begins with heads (RFC 5322); null for what does not. */
export function typeOfMail(text: string): string | null {
	const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
	const heads = text.slice(0, end);
	if (
		!/^[A-Za-z][A-Za-z-]{1,40}:[ \t]/.test(heads) ||
		!/^(?:MIME-Version|Received|Message-ID):/im.test(heads)
	)
		return null;
	return /^Content-Type:\s{0,9}multipart\/related/im.test(heads) ? WEB_ARCHIVE : 'message/rfc822';
}

function indexOf(bytes: Uint8Array, ascii: string): number {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(ascii, 0, 'latin1');
}
