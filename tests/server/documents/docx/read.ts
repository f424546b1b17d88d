import { DEFAULT_LIMITS } from '../../../../src/lib/server/documents/limits.ts';
import { readDocx } from '../../../../src/lib/server/documents/docx/read-docx.ts';
import { textOfPages } from '../../../../src/lib/server/documents/parsed-document.ts';
import { writeDocx, type WordParts } from '../docx-writer.ts';

/** The text of a Word file. */
export const textOf = (file: Buffer) => textOfPages(readDocx(file, DEFAULT_LIMITS)).trimEnd();

/** The text of a Word file of these parts. */
export const read = (parts: WordParts) => textOf(writeDocx(parts));

/** The paragraphs and rows that are read. */
export const linesOf = (parts: WordParts) => read(parts).split(/\n+/);
