import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { printPage } from '../printed-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const TASKS = [
	['Åtgärd', 'Ansvarig'],
	['Ta fram en rutin för snöröjning vid skolor och förskolor', 'Gatukontoret i samråd med rektor'],
	['Se över skyltarna vid alla badplatser i hela kommunen', 'Enhetschef park och fritid'],
	['Måla om bodarna', 'Fritidskontoret'],
];
const LABELS = [['Plats', 'Ansvarig'], ...TASKS.slice(1)];

test.each([
	['drawn lines', 'td{border:1px solid;padding:3px;width:160px}', false],
	[
		'drawn lines, cells in the middle',
		'td{border:1px solid;padding:3px;width:160px;vertical-align:middle}',
		false,
	],
	['no lines', 'td{padding:5px 12px;width:180px;vertical-align:top}', false],
	['tags', 'td{padding:1px;width:140px;vertical-align:middle}', true],
])(
	'a table of tasks with two columns comes row by row; one of labels stays lines: %s',
	async (_, look, tagged) => {
		const rowsOf = async (rows: readonly (readonly string[])[]) => {
			const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
			const style = `table{border-collapse:collapse}${look}`;
			const { pdf } = await printPage(browser, `<p>Nämnden antar listan.</p><table>${table}</table>`, {
				ownLetters: true,
				style,
				tagged,
			});
			return (await readPdf(pdf, { pages: 1 })).pages[0]!.text.split('\n').filter((line) =>
				line.startsWith('|'),
			);
		};
		expect(await rowsOf(TASKS)).toEqual(TASKS.map((cells) => `| ${cells.join(' | ')} |`));
		expect(await rowsOf(LABELS)).toEqual([]);
	},
);
