import type { ProblemKey } from '../../../../src/lib/server/documents/problems.ts';
import { p, wordParts } from '../docx-writer.ts';
import { odtParts, textP } from '../odt-writer.ts';
import { PROTOCOL } from '../sample-texts.ts';
import { writeZip, type ZipPart } from '../zip-writer.ts';

export const MEGABYTE = 1024 * 1024;

/** A file that means harm, and what is said of it. 'read' where the harm is left out and the rest is read. */
export interface HostileFile {
	readonly name: string;
	/** As it was handed in. */
	readonly fileName: string;
	readonly make: () => Buffer;
	readonly outcome: ProblemKey | 'read';
	/** One of the few that are tried in a reading process every time. */
	readonly often?: boolean;
}

/** The sample protocol as a Word body, as an OpenDocument body and as a page. */
export const WORD_BODY = linesOf(p).join('');
export const ODT_BODY = linesOf(textP).join('');
export const HTML_BODY = linesOf((line) => `<p>${line}</p>`).join('');

function linesOf(write: (line: string) => string): string[] {
	return PROTOCOL.split('\n')
		.filter(Boolean)
		.map((line) => write(line));
}

/** A Word file with one part made otherwise, or one more. */
export const wordWith = (part: ZipPart): Buffer =>
	writeZip([...wordParts({ body: WORD_BODY }).filter(({ name }) => name !== part.name), part]);

export const wordWithout = (name: string): Buffer =>
	writeZip(wordParts({ body: WORD_BODY }).filter((part) => part.name !== name));

export const odtWith = (part: ZipPart): Buffer =>
	writeZip([...odtParts({ body: ODT_BODY }).filter(({ name }) => name !== part.name), part]);

export const xml = (inside: string) => Buffer.from(`<?xml version="1.0"?>${inside}`);
