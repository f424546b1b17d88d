import { textOfPages } from '../../../../src/lib/server/documents/parsed-document.ts';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { writePdf, type Mark } from '../pdf-writer.ts';

/** The text of a document with these marks drawn on its pages. */
export const read = (pages: readonly (readonly Mark[])[]) =>
	readPdf(writePdf(pages), { pages: 50 }).then(textOfPages);

/** Lines below each other, `step` points apart. */
export const block = (x: number, y: number, lines: readonly string[], step = 14): Mark[] =>
	lines.map((text, i) => ({ x, y: y + i * step, text }));

export const BODY = [
	'Nämnden har tagit del av förslaget till ny taxa för',
	'renhållningen och av yttrandena över det.',
];
