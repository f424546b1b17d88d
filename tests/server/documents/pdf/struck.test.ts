import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { writeContent } from '../pdf-writer.ts';
import { printPage } from '../printed-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const wordsIn = async (pdf: Uint8Array) =>
	(await readPdf(pdf, { pages: 3 })).pages[0]!.text.split(/\s+/).filter(Boolean).join(' ');

const LONG =
	'utreda hur gångvägarna vid skolorna kan plogas tidigare om morgnarna och vad det skulle kosta nämnden';

describe('words that a line goes through are no text', () => {
	test.each([
		[
			'some of a sentence',
			'Kontoret ska <del>utreda</del> redovisa kostnaden.',
			'Kontoret ska redovisa kostnaden.',
		],
		['a part of a word', 'Senast den 1<s>2</s>5 maj 202<s>5</s>6.', 'Senast den 15 maj 2026.'],
		['over several lines', `Kontoret ska <del>${LONG}</del> bygga.`, 'Kontoret ska bygga.'],
		['bold, in larger letters', '<h1>Förslag <s>till beslut</s></h1>', 'Förslag'],
		[
			'a whole point of a list',
			'<ol><li>Taxan antas.<li><del>Avgiften höjs.</del></ol>',
			'1. Taxan antas. 2.',
		],
	])('%s', async (_, body, text) => {
		for (const tagged of [false, true])
			expect(await wordsIn((await printPage(browser, `<p>${body}</p>`, { tagged })).pdf)).toBe(text);
	});
});

describe('words with lines under, over or beside them are read', () => {
	test.each([
		['underlined', '<p>Kontoret ska <u>redovisa kostnaden</u> i <ins>maj</ins>.</p>'],
		['overlined', '<p>Kontoret ska <span>redovisa kostnaden</span>.</p>'],
		['in a tight table', '<table><tr><td>Skyltar<td>Kontoret<tr><td>Räcken<td>Rektor</table>'],
		['between tight lines', '<div>Ett beslut</div><div>Två beslut</div><div>Tre beslut</div>'],
	])('%s', async (_, body) => {
		const style =
			'span{text-decoration:overline}table{border-collapse:collapse;line-height:1}td{border:1px solid;padding:0}' +
			'div{border-top:1px solid;line-height:0.8}';
		const { pdf, words } = await printPage(browser, body, { style });
		const all = words.map(({ text }) => text).join('');
		expect((await wordsIn(pdf)).replaceAll(' ', '')).toBe(all);
	});

	const at = (x: number, y: number, text: string) => `BT /F1 11 Tf ${x} ${y} Td (${text}) Tj ET`;
	const LINE = 'Kontoret ska redovisa kostnaden';

	test.each([
		['over a line that goes on', `${at(70, 700, LINE)} 70 703 m 400 703 l S`],
		['over the line of a table', `${at(70, 700, LINE)} 70 703 m 228 703 l S 228 703 m 228 650 l S`],
		['over one of the lines between rows', `${at(70, 700, LINE)} 70 703 m 228 703 l S 70 680 m 228 680 l S`],
	])('%s', async (_, content) => {
		expect(await wordsIn(writeContent(content))).toBe(LINE);
	});

	test('the same line alone goes through them', async () => {
		expect(await wordsIn(writeContent(`${at(70, 700, LINE)} 70 703 m 228 703 l S`))).toBe('');
	});
});
