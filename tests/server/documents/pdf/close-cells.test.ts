import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { writePdf, type Mark } from '../pdf-writer.ts';
import { printPage } from '../printed-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

type Cells = readonly string[];

const HEAD: Cells = ['Åtgärd', 'Ansvarig', 'Klart när'];
const ROWS: readonly Cells[] = [
	['Ta fram en rutin för tillsyn av bryggor', 'Enhetschef hamn', '2025-02-28'],
	['Byta ut trasiga räcken vid kanotstadion i Västerviken', 'Fastighetschef', '2025-05-15'],
	['Måla om bodarna', 'Rektor', '2025-06-01'],
];
const LONG = 'Byta ut trasiga räcken, stegar och livbojar vid kanotstadion i Västerviken och på udden';

const tableOf = (rows: readonly Cells[]) =>
	`<table>${[HEAD, ...rows]
		.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
		.join('')}</table>`;

const barred = (rows: readonly Cells[]) =>
	rows.map((cells) => `|${cells.map((cell) => (cell ? ` ${cell} |` : ' |')).join('')}`);

const shownAs = async (pdf: Uint8Array) =>
	(await readPdf(pdf, { pages: 3 })).pages[0]!.text.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) => line.replace(/ {2,}/g, ' '));

const printed = async (rows: readonly Cells[], style: string) => {
	const body = `<p>Nämnden antar listan nedan.</p>${tableOf(rows)}<p>Bakgrund</p><p>Tillsynen gjordes i maj.</p>`;
	const { pdf } = await printPage(browser, body, {
		ownLetters: true,
		style: `table{border-collapse:collapse}td{border:1px solid #999;text-align:left}${style}`,
	});
	return shownAs(pdf);
};

describe.each([2, 4, 8])('a printed table without tags, %i px around its cells', (padding) => {
	const style = `td{padding:${padding}px}`;

	test('the cells of each row are parted', async () => {
		expect(await printed(ROWS, style)).toEqual(barred([HEAD, ...ROWS]));
	});

	test.each(['top', 'middle'])('cells that wrap come whole, aligned to the %s', async (align) => {
		const rows = [ROWS[0]!, [LONG, 'Fastighetschef', '2025-05-15'], ROWS[2]!];
		const own = `${style}table{width:430px}td+td{white-space:nowrap}td{vertical-align:${align}}`;
		expect(await printed(rows, own)).toEqual(barred([HEAD, ...rows]));
	});

	test('a missing cell stays empty', async () => {
		const rows = [ROWS[0]!, [ROWS[1]![0]!, '', '2025-05-15'], ROWS[2]!];
		expect(await printed(rows, style)).toEqual(barred([HEAD, ...rows]));
	});

	test('figures set to the right', async () => {
		const rows = [
			['Räcken vid kanotstadion i Västerviken', '1 250 000', '2025-05-15'],
			['Färg', '8 500', '2025-06-01'],
			['Livbojar', '42 000', '2025-06-10'],
		];
		expect(await printed(rows, `${style}td:nth-child(2){text-align:right}`)).toEqual(barred([HEAD, ...rows]));
	});
});

test('cells of one drawing order each, hardly more than a space apart', async () => {
	const at = [70, 266, 358];
	const marks = [HEAD, ...ROWS.slice(0, 1), ROWS[2]!].flatMap((cells, row): Mark[] =>
		cells.map((text, i) => ({ x: at[i]!, y: 150 + 18 * row, text })),
	);
	expect(await shownAs(writePdf([marks]))).toEqual(barred([HEAD, ROWS[0]!, ROWS[2]!]));
});

test.each([1, 2])('running text in %i columns is no table, however its words stand', async (columns) => {
	const text = 'Sven Berg och Maja Ek yrkar bifall. Nämnden beslutar att Anna Dahl får uppdraget. ';
	const { pdf } = await printPage(browser, `<p>${text.repeat(12)}</p>`, {
		style: `p{text-align:justify;columns:${columns};width:${300 * columns}px}`,
	});
	expect(await shownAs(pdf)).toEqual([]);
});

test('names with their parties stay lines', async () => {
	const names = ['Sven Berg (S)', 'Maja Ek (M)', 'Anna Dahl (C)', 'Bo Lind (V)'];
	const marks = names.map((text, i): Mark => ({ x: 70, y: 150 + 14 * i, text }));
	const roles = names.map((_, i): Mark => ({ x: 150, y: 150 + 14 * i, text: 'Ledamot' }));
	expect(await shownAs(writePdf([[...marks, ...roles]]))).toEqual([]);
});
