import { describe, expect, test } from 'vitest';
import { markPictures } from '../../../../src/lib/server/documents/ocr/mark-pictures.ts';
import { isCodes, isDamaged } from '../../../../src/lib/server/documents/ocr/text-layer.ts';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { loadLexicon } from '../../../../src/lib/server/lexicon/load-lexicon.ts';
import { scannedPage, writeScannedPdf, type PicturePage } from './picture-files.ts';

/** A large white picture: what it shows does not matter here. */
const SCAN = scannedPage({ width: 850, height: 1200, data: new Uint8Array(850 * 1200).fill(250) });

const drawn = (lines: readonly string[], order = '') =>
	[
		'BT /F1 11 Tf 14 TL 70 700 Td ' + order,
		...lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`),
		'ET',
	].join('\n');

const PROSE = Array.from(
	{ length: 12 },
	() => 'Nämnden beslutar att förvaltningen får i uppdrag att redovisa åtgärderna före årets slut.',
);
const MISREAD = PROSE.map((line) => line.replaceAll('ä', 'a').replaceAll('å', 'a').replaceAll('ö', '6'));
const STAMP = ['Elektroniskt undertecknat 2024-03-12', 'ID 7f3a-99b1, sida 1 av 3'];

const reasons = async (pages: readonly PicturePage[]) => {
	const pdf = writeScannedPdf(pages);
	const marked = await markPictures(await readPdf(pdf, { pages: 100 }), pdf);
	return marked.pages.map(({ needsPicture }) => needsPicture ?? null);
};

describe('which pages are read from their pictures', () => {
	test('a scan without text, and with nothing but a stamp', async () => {
		expect(await reasons([SCAN, { ...SCAN, content: drawn(STAMP) }])).toEqual(['empty', 'little']);
	});

	test('a page of text is not, nor is a short one without a picture under it', async () => {
		expect(await reasons([{ content: drawn(PROSE) }, { content: drawn(STAMP) }])).toEqual([null, null]);
	});

	test('in one document each page by itself; beside pages without text, few words may not be all', async () => {
		expect(await reasons([{ content: drawn(PROSE) }, SCAN, { content: drawn(STAMP) }])).toEqual([
			...[null, 'empty', 'little'],
		]);
	});

	test('a layer made by a reader without Swedish, where the picture is there to be read again', async () => {
		const pages = [{ ...SCAN, content: drawn(MISREAD) }, { content: drawn(MISREAD) }];
		expect(await reasons(pages)).toEqual(['damaged', null]);
	});

	test('a good layer stays, seen or not', async () => {
		const pages = [
			{ ...SCAN, content: drawn(PROSE) },
			{ ...SCAN, content: drawn(PROSE, '3 Tr') },
		];
		expect(await reasons(pages)).toEqual([null, null]);
	});
});

describe('text that is none', () => {
	test('codes of a font that does not say its letters', () => {
		expect(isCodes('\ue001\ue002\ue003 \ue004\ue005 '.repeat(20))).toBe(true);
		expect(isCodes('\u0001\u0002\u0003\u0004 '.repeat(20))).toBe(true);
		expect(isCodes('\ufffd\ufffdmnden \ufffd\ufffd\ufffd '.repeat(20))).toBe(true);
	});

	test('bullets of a symbol font among words are no codes', () => {
		expect(isCodes('\uf0b7 Redovisningen läggs till handlingarna\n'.repeat(30))).toBe(false);
	});

	test.each([
		['Swedish', PROSE.join(' '), false],
		['Swedish as an English reader has it', MISREAD.join(' '), true],
		['a table of figures', '12 345 67 890 '.repeat(40), false],
		['a few words', 'namnden fran over', false],
	])('damaged or not: %s', (_, text, damaged) => {
		expect(isDamaged(text, (word) => loadLexicon().has(word))).toBe(damaged);
	});
});
