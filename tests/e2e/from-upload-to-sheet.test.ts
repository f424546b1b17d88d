import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../src/lib/server/documents/pdf/read-pdf.ts';
import { startApp, type TestApp } from './app.ts';
import { expectAccessible } from './axe.ts';
import { openBrowser } from './browser.ts';

const SCANNED = join(
	import.meta.dirname,
	'../../db/demo/meetings/2023-10-11-trygghetsutskottet-protokoll-skannat.txt',
);
const REMISS = /antas\s+och\s+översänds\s+till/;

// The story of the product, one chapter after the other on the same pages and the same database.
describe('a scanned protocol becomes followed commitments', () => {
	let app: TestApp;
	let browser: Browser;
	let page: Page;
	const asked: string[] = [];

	beforeAll(async () => {
		app = await startApp({ today: '2023-10-16', user: 'Karin Ekdal' });
		browser = await openBrowser();
		const context = await browser.newContext({ baseURL: app.url, viewport: { width: 1280, height: 900 } });
		page = await context.newPage();
		page.setDefaultTimeout(10_000);
		page.on('request', (request) => asked.push(request.url()));
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});

	test('an empty house says what to do first', async () => {
		await page.goto('/');
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Ladda upp en handling' }).click();
		await page.waitForURL('**/handlingar');
		await expectAccessible(page);
	});

	test('the file is read, told in words, and what the text does not say is asked for', async () => {
		await page.getByLabel('Protokoll eller kallelser').setInputFiles(SCANNED);
		await page.getByRole('button', { name: 'Läs in' }).click();
		await page.getByText('4 paragrafer, 8 åtaganden').first().waitFor();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'fyll i datum', exact: true }).click();
		await page.waitForURL('**/granska**');
		await page.getByText('Mellan 2 och 31 oktober 2023').waitFor();
		await expectAccessible(page);
	});

	test('an impossible date is answered in words and stays in the field', async () => {
		const date = page.getByLabel('Sammanträdesdatum');
		await date.evaluate((field: HTMLInputElement) => (field.type = 'text'));
		await date.fill('2023-02-30');
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await page.getByRole('alert').first().waitFor();
		expect(await page.getByLabel('Sammanträdesdatum').inputValue()).toBe('2023-02-30');
		await page.getByLabel('Sammanträdesdatum').fill('2023-10-11');
		await page.getByRole('button', { name: 'Spara', exact: true }).click();
		await page.getByRole('heading', { level: 1, name: 'Granska protokoll 11 oktober 2023' }).waitFor();
	});

	test('the coverage ledger adds up', async () => {
		await page.getByText('4 paragrafer = 2 med åtaganden + 2 utan + 0 olästa').waitFor();
	});

	test('everything is reviewed by keyboard alone', async () => {
		await page.locator('.keys-on').waitFor();
		await page.keyboard.press('o');
		await page.waitForURL('**rattade=1**');
		await expectAccessible(page);
		// A machine has read the text: each value is looked at first, and nothing is ticked beforehand.
		await page.keyboard.press('g');
		await page.getByRole('alert').getByText('kryssa för det som stämmer').waitFor();
		await expectAccessible(page);
		for (let left = 8; left > 1; left -= 1) {
			expect(await page.locator('input[name=stammer]:checked').count()).toBe(0);
			await page.keyboard.press('s');
			await page.keyboard.press('g');
			const done = 8 - left + 1;
			await page.getByText(`${done} ${done === 1 ? 'granskat' : 'granskade'}, ${left - 1} kvar`).waitFor();
		}
		await page.keyboard.press('s');
		await page.keyboard.press('g');
		await page.getByRole('heading', { name: 'Allt är granskat' }).waitFor();
		await expectAccessible(page);
		await page.keyboard.press('z');
		await page.getByText('7 granskade, 1 kvar').waitFor();
		await page.keyboard.press('s');
		await page.keyboard.press('g');
		await page.getByRole('heading', { name: 'Allt är granskat' }).waitFor();
		await page.goto('/handlingar');
		await page.getByText('Allt är granskat').waitFor();
	});

	test('the remiss is due soon, then overdue, on the days asked for', async () => {
		await page.goto('/?per=2023-10-20');
		await expectAccessible(page);
		await page.locator('.eq').getByRole('link', { name: '1 inom 30 dagar' }).click();
		await page.waitForURL('**visa=snart**');
		await page.getByText(REMISS).waitFor();
		await page.getByText('11 dagar kvar').first().waitFor();
		await page.goto('/ataganden?visa=forsenade&per=2023-11-15');
		await page.getByText(REMISS).waitFor();
		await page.getByText('15 dagar försenad').first().waitFor();
		await expectAccessible(page);
	});

	test('done and reported back are two steps', async () => {
		await page.goto('/ataganden?sok=Utbildningsdepartementet');
		await page
			.getByRole('link', { name: /^Å-2023-/ })
			.first()
			.click();
		await page.getByText(REMISS).first().waitFor();
		await expectAccessible(page);
		await page.getByLabel('Skriv en rad').fill('Yttrandet är skickat i dag.');
		await page.getByRole('button', { name: 'Sätt som klar' }).click();
		await page.getByText('Yttrandet är skickat i dag.').first().waitFor();
		await page.goto('/ataganden?visa=klara');
		await page.getByText(REMISS).waitFor();
		await page
			.getByRole('link', { name: /^Å-2023-/ })
			.first()
			.click();
		await reportForm(page).getByLabel('Sammanträdets dag').fill('2023-10-16');
		await reportForm(page).getByLabel('Paragraf').fill('31');
		await page.getByRole('button', { name: 'Registrera återrapporten' }).click();
		await page.getByText('§ 31').first().waitFor();
		await expectAccessible(page);
		await page.goto('/ataganden?visa=forsenade&per=2023-11-15');
		expect(await page.getByText(REMISS).count()).toBe(0);
	});

	test('the sheet shows it and prints on A4 landscape', async () => {
		await page.goto('/rapporter');
		await expectAccessible(page);
		await page.goto('/rapporter/manad?per=2023-11-15');
		await expectAccessible(page);
		await page.getByText(REMISS).first().waitFor();
		const pdf = await page.pdf({ preferCSSPageSize: true });
		const { pages } = await readPdf(pdf, { pages: 50 });
		expect(pages[0]?.text).toContain('Uppföljning av åtaganden, november 2023');
		const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
		expect(sizes.length).toBeGreaterThan(0);
		for (const [, width, height] of sizes)
			expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
	});

	test('no page asked for anything outside the house', () => {
		expect(
			asked.filter((url) => !url.startsWith(app.url) && !url.startsWith('data:') && !url.startsWith('blob:')),
		).toEqual([]);
	});
});

/** The page has other forms with a day and a § of their own. */
const reportForm = (page: Page) =>
	page.locator('form', { has: page.getByRole('button', { name: 'Registrera återrapporten' }) });
