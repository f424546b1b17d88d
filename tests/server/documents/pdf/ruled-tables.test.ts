import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { writeContent } from '../pdf-writer.ts';
import { printPage } from '../printed-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const ROWS = [
	[
		'Ta fram en rutin för tillsyn av bryggor och badplatser',
		'Enhetschef hamn i samråd med kontoret',
		'2025-02-28',
	],
	['Byta ut trasiga räcken vid kanotstadion', 'Fastighetschef', '2025-05-15'],
	['Måla om bodarna på udden innan sommarens gäster kommer', 'Rektor', '2025-06-01'],
];

const barred = (rows: readonly (readonly string[])[]) => rows.map((cells) => `| ${cells.join(' | ')} |`);
const rowsIn = async (pdf: Uint8Array) =>
	(await readPdf(pdf, { pages: 3 })).pages[0]!.text.split('\n').filter((line) => line.startsWith('|'));

const printed = async (rows: readonly (readonly string[])[], style: string) => {
	const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
	const body = `<p>Nämnden antar listan nedan.</p>${table}<p>Beslutet skickas till</p><p>Kontoret</p>`;
	const { pdf } = await printPage(browser, body, {
		ownLetters: true,
		style: `table{border-collapse:collapse}${style}`,
	});
	return rowsIn(pdf);
};

describe('a table without tags and headings, told by its drawn lines', () => {
	test.each([
		[
			'cells in the middle of their row',
			'table{width:430px}td{border:1px solid #000;padding:4px;vertical-align:middle}',
		],
		['columns hardly apart', 'table{width:330px}td{border:1px solid #000;padding:2px;vertical-align:top}'],
		[
			'lines between cells only',
			'table{width:330px}td+td{border-left:1px solid #000}tr+tr td{border-top:1px solid #000}',
		],
	])('%s', async (_, style) => {
		expect(await printed(ROWS, style)).toEqual(barred(ROWS));
	});

	test('two paragraphs in a cell, and an empty one', async () => {
		const rows = [
			['Åtgärd', 'Ansvarig', 'Klart'],
			['Se över räcken<p>Gäller även vintern.</p>', 'Rektor', '2025-02-28'],
			['Måla om bodarna på udden innan sommaren', '', '2025-06-01'],
		];
		const style = 'table{width:430px}td{border:1px solid #000;padding:6px}td p{margin:12px 0 0}';
		expect(await printed(rows, style)).toEqual([
			'| Åtgärd | Ansvarig | Klart |',
			'| Se över räcken Gäller även vintern. | Rektor | 2025-02-28 |',
			'| Måla om bodarna på udden innan sommaren |  | 2025-06-01 |',
		]);
	});
});

test('lines drawn as strokes, all in one path', async () => {
	const words = ROWS.flatMap((row, i) =>
		row.flatMap((cell, k) =>
			[cell.slice(0, 24), cell.slice(24)].filter(Boolean).map((part, line) => {
				const [x, y] = [64 + 160 * k, 686 - 40 * i - 14 * line - (k === 2 ? 7 : 0)];
				return `BT /F1 10 Tf ${x} ${y} Td (${part}) Tj ET`;
			}),
		),
	);
	const lines = [
		...[0, 1, 2, 3].map((i) => `60 ${700 - 40 * i} m 540 ${700 - 40 * i} l`),
		...[0, 1, 2, 3].map((k) => `${60 + 160 * k} 700 m ${60 + 160 * k} 580 l`),
	];
	const found = await rowsIn(writeContent(`${words.join('\n')}\n0.5 w ${lines.join(' ')} S`));
	expect(found.map((line) => line.replace(/\s+/g, '').replaceAll('|', ''))).toEqual(
		ROWS.map((row) => row.join('').replace(/\s+/g, '')),
	);
});

test('labels in a frame stay lines', async () => {
	const rows = [
		['Plats', 'Stora salen i kommunhuset'],
		['Beslutande', 'Vera Holm (S)<br>Lars Ek (M)'],
		['Justerare', 'Lars Ek'],
	];
	expect(await printed(rows, 'td{border:1px solid #000;padding:2px}')).toEqual([]);
});

test('a file of another program stays as it was', async () => {
	const rows = await rowsIn(readFileSync('tests/server/documents/libreoffice/tables.pdf'));
	expect(rows.length).toBeGreaterThan(1);
});
