import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommitmentRow } from '../../../src/lib/domain/commitment.ts';
import { manyRows, rowOf } from '../../domain/report-sample.ts';
import { openBrowser } from '../../e2e/browser.ts';
import { BODY, paperOf, sheetOf } from './sheet.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});

afterAll(() => browser.close());

/** Prints as a browser without scripts does, and reads back what stands on each page. */
async function print(rows: readonly CommitmentRow[], large = false) {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.setContent(paperOf(sheetOf(rows, { large })));
	const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false });
	await context.close();
	const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages: { text: string; width: number; height: number }[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const sheet = await pdf.getPage(number);
		const [, , width = 0, height = 0] = sheet.view;
		const { items } = await sheet.getTextContent();
		const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
		pages.push({ text: text.replace(/\s+/g, ' '), width, height });
	}
	await pdf.loadingTask.destroy();
	return pages;
}

const printed = new Map<number, ReturnType<typeof print>>();

/** Printed once for all the tests that look at it. */
function pagesOf(count: number): ReturnType<typeof print> {
	if (!printed.has(count)) printed.set(count, print(numbered(count)));
	return printed.get(count)!;
}

/** Rows whose first and last words tell which row they belong to. */
const numbered = (count: number) =>
	manyRows(count).map((row, index) => ({ ...row, wording: `Start${index}s ${row.wording} Slut${index}s` }));

// 1,500 rows are set by Typst in pdf.test.ts; a browser takes long over them.
const MANY = 600;

describe('the sheet on paper', { timeout: 120_000 }, () => {
	test.each([0, 1, 40, MANY])('%i rows: A4 landscape, page x of y, body and day on each', async (count) => {
		const pages = await pagesOf(count);
		expect(pages.length).toBeGreaterThan(count > 1 ? count / 16 : count - 1);
		if (count <= 1) expect(pages).toHaveLength(count + 1);
		for (const [index, { text, width, height }] of pages.entries()) {
			expect(Math.round(width)).toBe(842);
			expect(Math.round(height)).toBe(595);
			expect(text).toContain(`Sida ${index + 1} (${pages.length})`);
			expect(text.includes('läget den 20 oktober 2023') && text.includes(BODY)).toBe(true);
		}
	});

	test('no row is split between pages, none is lost, and each page of the table has its head', async () => {
		const pages = await pagesOf(MANY);
		const rowsOn = ({ text }: { text: string }, pattern: RegExp) =>
			[...text.matchAll(pattern)].map(([, index]) => Number(index));
		for (const page of pages) expect(rowsOn(page, /Slut(\d+)s/g)).toEqual(rowsOn(page, /Start(\d+)s/g));
		const all = pages.flatMap((page) => rowsOn(page, /Start(\d+)s/g));
		expect(all.toSorted((a, b) => a - b)).toEqual([...Array(MANY).keys()]);
		for (const { text } of pages.filter((page) => page.text.includes('Slut'))) {
			expect(text).toContain('Uppdrag, ordagrant');
		}
	});

	test('no heading of a group stands alone at the foot of a page', async () => {
		const pages = await pagesOf(MANY);
		const groups = ['Försenade', 'Inom 30 dagar', 'I tid', 'Utan datum, över sex månader'];
		for (const { text } of pages.slice(1)) {
			for (const group of groups.filter((name) => text.includes(` ${name} `))) {
				expect(text.slice(text.indexOf(` ${group} `))).toMatch(/Start\d+s/);
			}
		}
	});

	test.each([false, true])('no cell stands out over the next one, large print %s', async (large) => {
		const rows = [
			rowOf({
				reportedOn: '2023-10-15',
				reportedItem: '166',
				caseNumbers: ['KS 311/2023', 'KSLU 2023/1204'],
			}),
			rowOf({
				id: 'b',
				number: 'Å-2023-0002',
				recurrence: { every: 'year', times: 2, text: 'två gånger per år, vår och höst' },
			}),
		];
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const page = await context.newPage();
		await page.setContent(paperOf(sheetOf(rows, { large })));
		for (const media of ['screen', 'print'] as const) {
			await page.emulateMedia({ media });
			const outside = await page.$$eval('.rep-table td', (cells) =>
				cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
			);
			expect(outside, media).toEqual([]);
		}
		await context.close();
	});

	test('large print keeps every row whole', async () => {
		const rows = numbered(24);
		const pages = await print(rows, true);
		for (const index of rows.keys()) {
			const on = pages.filter(
				({ text }) => text.includes(`Start${index}s`) && text.includes(`Slut${index}s`),
			);
			expect(on).toHaveLength(1);
		}
	});
});
