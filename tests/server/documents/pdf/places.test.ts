import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ParsedPage } from '../../../../src/lib/server/documents/parsed-document.ts';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { writePdf } from '../pdf-writer.ts';
import { printPage, type SetWord } from '../printed-page.ts';

/** How far a box may be from where the browser set the word, in points, on each side. */
const NEAR = 1.5;

const TEXT =
	'Kommunstyrelsen uppdrar åt kommundirektören att återkomma med en plan för hur mötesprotokoll ska följas upp. ' +
	'Illustrationer i William Tell väger 1 250,75 kronor (37 %) enligt § 14, WWW och iiiii, i oktober.';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

/** For each word as set: how far off the nearest word with the same letters was read. */
function distances(page: ParsedPage, words: readonly SetWord[]): { text: string; off: number }[] {
	const read = page.words.map(([start, end, ...box]) => ({ text: page.text.slice(start, end), box }));
	return words.map(({ text, box }) => {
		const offs = read
			.filter((word) => word.text === text)
			.map((word) => Math.max(...word.box.map((side, i) => Math.abs(side - box[i]!))));
		return { text, off: Math.min(Infinity, ...offs) };
	});
}

describe('the boxes of words are where the browser set them', () => {
	test.each([
		['sans-serif', `<p>${TEXT}</p><p>${TEXT}</p>`, ''],
		['serif', `<p>${TEXT}</p><h1>Större § 15</h1><p>${TEXT}</p>`, 'main{font-family:serif}'],
		['monospace', `<p>${TEXT}</p>`, 'main{font-family:monospace}'],
		['justified', `<p>${TEXT}</p><p>${TEXT}</p>`, 'main{text-align:justify}'],
		['letters set apart', `<p>${TEXT}</p><p>${TEXT}</p>`, 'main{letter-spacing:0.6px}'],
		['bold among light', `<p>Nämnden <b>beslutar att</b> anta <i>taxan för</i> året. ${TEXT}</p>`, ''],
		['two columns', `<p>${TEXT} ${TEXT} ${TEXT}</p>`, 'main{column-count:2;column-gap:40px}'],
		[
			'a table',
			`<table><tr><th>Åtgärd<th>Ansvarig<th>Klart när</tr><tr><td>Se över skyltarna vid skolor och förskolor i hela
				kommunen<td>Tekniska nämnden i samråd<td>2024-03-31</tr><tr><td>Räkna cyklar på tre platser<td>Gatukontoret
				<td>2024-05-15</tr></table>`,
			'td,th{width:160px;vertical-align:top;text-align:left;padding:4px}',
		],
	])('%s', async (_, body, style) => {
		for (const tagged of [false, true]) {
			const { pdf, words } = await printPage(browser, body, { style, tagged });
			const [page] = (await readPdf(pdf, { pages: 5 })).pages;
			expect(words.length).toBeGreaterThan(5);
			expect(distances(page!, words).filter(({ off }) => off > NEAR)).toEqual([]);
		}
	});

	test('the offsets are those of the words in the text', async () => {
		const { pdf } = await printPage(browser, `<p>${TEXT}</p><ul><li>Ett</li><li>Två</li></ul>`);
		const [page] = (await readPdf(pdf, { pages: 5 })).pages;
		const words = page!.words.map(([start, end]) => page!.text.slice(start, end));
		expect(words).toEqual(page!.text.split(/\s+/).filter(Boolean));
	});

	test('a page that lies sideways keeps its boxes on the page as it is shown', async () => {
		const text = 'Åtgärder under året';
		const pdf = writePdf([
			[
				{ x: 400, y: 100, text, turn: 90 },
				{ x: 386, y: 100, text, turn: 90 },
			],
		]);
		const [page] = (await readPdf(pdf, { pages: 5 })).pages;
		expect(page!.size).toEqual({ width: 595, height: 842 });
		const [first] = page!.words;
		const [, , left, top, right, bottom] = first!;
		expect([Math.round(top), bottom > top + 40, left > 396, right < 414]).toEqual([100, true, true, true]);
	});
});
