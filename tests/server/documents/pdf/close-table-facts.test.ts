import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quoteOf } from '../../../../src/lib/domain/source-span.ts';
import { readDocument } from '../../../../src/lib/server/documents/read-document.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { printPage } from '../printed-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const HEAD = ['Fritidsnämnden', 'Sammanträdesprotokoll 2024-10-22', '§ 62 Åtgärder efter tillsyn', 'Beslut'];
const LEAD = 'Fritidsnämnden antar åtgärdslistan nedan.';
const ROWS = [
	['Åtgärd', 'Ansvarig', 'Klart när'],
	['Ta fram en rutin för tillsyn av bryggor', 'Fastighetschef', '2025-02-28'],
	['Byta ut trasiga räcken vid kanotstadion i Västerviken', 'Enhetschef', '2025-05-15'],
	['Måla om bodarna på udden', 'Tekniska förvaltningen', '2025-06-01'],
];

const factsOf = async (bytes: Buffer, name: string) => {
	const result = await readDocument(bytes, name);
	if (!result.ok) throw new Error(result.problem);
	const { suggestions, text } = result.reading;
	return suggestions.map(({ span, responsible, deadline }) => ({
		words: quoteOf(text, span).replace(/\s+/g, ' '),
		responsible: responsible.map(({ value }) => value),
		date: deadline?.date,
	}));
};

test.each([2, 4, 8])(
	'a row gives the same wording, owner and day as its text, %i px around cells',
	async (px) => {
		const table = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
		const body = `${[...HEAD, LEAD].map((line) => `<p>${line}</p>`).join('')}<table>${table}</table>`;
		const style = `table{border-collapse:collapse}td{border:1px solid #999;padding:${px}px}`;
		const { pdf } = await printPage(browser, body, { ownLetters: true, style });
		const rows = ROWS.map((row) => `| ${row.join(' | ')} |`);
		const text = [...HEAD, '', LEAD, '', ...rows, ''].join('\n');
		const [printed, typed] = [await factsOf(pdf, 'p.pdf'), await factsOf(Buffer.from(text), 'p.txt')];
		expect(typed).toHaveLength(3);
		expect(printed).toEqual(typed);
	},
);
