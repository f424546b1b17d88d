import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import { buildCommitments } from '../server/build-commitments.ts';
import { pdfText } from '../server/reports/pdf-text.ts';
import { startApp, type TestApp } from './app.ts';
import { openBrowser } from './browser.ts';

const PER = '2024-03-31';

describe('a report from the page to its files, without JavaScript', () => {
	let folder: string;
	let app: TestApp;
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'bevaka-report-'));
		const database = join(folder, 'report.db');
		const db = await openDatabase(database);
		await buildCommitments(db, 60, 4);
		await db.destroy();
		app = await startApp({ database, today: '2024-04-10' });
		browser = await openBrowser();
		page = await (await browser.newContext({ baseURL: app.url, javaScriptEnabled: false })).newPage();
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
		await rm(folder, { recursive: true, force: true });
	});

	const numbersOnPage = () =>
		page
			.locator('.rep-open tbody .rep-nr')
			.evaluateAll((links) => links.map((link) => link.textContent?.trim()));

	async function download(name: string) {
		const wait = page.waitForEvent('download');
		await page.locator('.rtools__files').getByRole('link', { name }).first().click();
		const file = await wait;
		return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
	}

	test('saved it has a number; its files hold the same rows and figures as the page', async () => {
		await page.goto(`/rapporter/manad?per=${PER}`);
		const unsaved = await numbersOnPage();
		expect(unsaved.length).toBeGreaterThan(10);
		await page.getByRole('button', { name: 'Spara som rapport' }).click();
		await page.waitForURL('**/rapporter/R-2024-0001');
		expect(await numbersOnPage()).toEqual(unsaved);

		const csv = await download('CSV');
		expect(csv.name).toBe('R-2024-0001.csv');
		const { data } = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1).trim(), { delimiter: ';' });
		expect(data.slice(1).map(([number]) => number)).toEqual(unsaved);

		const pdf = await download('PDF');
		expect(pdf.name).toBe('R-2024-0001.pdf');
		const text = (await pdfText(pdf.bytes)).join(' ');
		for (const number of unsaved) expect(text).toContain(number);
		const sums = await page.locator('.eq__n').allTextContents();
		for (const sum of sums) expect(text).toContain(` ${sum} `);
		expect(text).toContain((await page.locator('.rep-end .source').first().textContent())!.trim());
	});

	test('with JavaScript its button prints, under the policy that allows no script in the page', async () => {
		const context = await browser.newContext({ baseURL: app.url });
		const withScript = await context.newPage();
		await withScript.addInitScript(() => {
			window.print = () => (document.title = 'utskriven');
		});
		await withScript.goto('/rapporter/R-2024-0001');
		await withScript.getByRole('button', { name: 'Skriv ut' }).click();
		expect(await withScript.title()).toBe('utskriven');
		await context.close();
	});

	test('it opens as it was after a change, and the next one is compared with it', async () => {
		await page.goto('/rapporter/R-2024-0001');
		const [before, numbers] = [await page.locator('.paper').innerHTML(), await numbersOnPage()];
		await page.goto(`/ataganden/${numbers[0]!.slice(2)}`);
		const db = await openDatabase(join(folder, 'report.db'));
		await db.updateTable('commitments').set({ wording: 'Något annat än förut.' }).execute();
		await db.destroy();
		await page.goto('/rapporter/manad?per=2024-04-10');
		expect(await page.locator('.rep-head__facts').textContent()).toContain(PER);
		expect(await page.locator('.rep-open').textContent()).toContain('Något annat än förut.');
		await page.getByRole('button', { name: 'Spara som rapport' }).click();
		await page.getByRole('link', { name: /^Jämför med/ }).click();
		expect(await page.getByRole('heading', { name: /^Ändrade, / }).textContent()).not.toBe('Ändrade, 0');
		await page.goto('/rapporter/R-2024-0001');
		expect(await page.locator('.paper').innerHTML()).toBe(before);
	});
});
