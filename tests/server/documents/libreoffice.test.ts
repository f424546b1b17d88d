import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/lib/server/documents/docx/read-docx.ts';
import { DEFAULT_LIMITS } from '../../../src/lib/server/documents/limits.ts';
import { readOdt } from '../../../src/lib/server/documents/odt/read-odt.ts';
import { textOfPages } from '../../../src/lib/server/documents/parsed-document.ts';
import type { Parse } from '../../../src/lib/server/documents/parsers.ts';
import { readPdf } from '../../../src/lib/server/documents/pdf/read-pdf.ts';
import { parsePlainText } from '../../../src/lib/server/documents/plain-text.ts';
import { readText } from '../../../src/lib/server/documents/read-text.ts';
import { asText } from './meetings/as-text.ts';
import { MEETINGS } from './meetings/samples.ts';
import { summaryOf } from './meetings/summary.ts';

/**
 * The sample meetings as LibreOffice 7.4 wrote them, out of our own Word files and web page:
 * `soffice --headless --convert-to odt …`. They must be made anew when the samples change.
 */
const FILES: readonly (readonly [name: string, meeting: number, read: Parse])[] = [
	['numbered.odt', 0, readOdt],
	['tables.docx', 1, readDocx],
	['tables.pdf', 1, readPdf],
	['summons.odt', 2, readOdt],
];

test.each(FILES)('%s, as LibreOffice writes it, says what the text says', async (name, meeting, read) => {
	const text = summaryOf(readText(textOfPages(await parsePlainText(asText(MEETINGS[meeting]!)))));
	const file = readFileSync(new URL(`libreoffice/${name}`, import.meta.url));
	expect(summaryOf(readText(textOfPages(await read(file, DEFAULT_LIMITS))))).toEqual(text);
});
