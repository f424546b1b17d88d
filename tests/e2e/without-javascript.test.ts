import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from './app.ts';
import { openBrowser } from './browser.ts';

const MEETINGS = join(import.meta.dirname, '../../db/demo/meetings');

describe('the main path without JavaScript', () => {
	let app: TestApp;
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		app = await startApp({ today: '2023-06-05' });
		browser = await openBrowser();
		page = await (await browser.newContext({ baseURL: app.url, javaScriptEnabled: false })).newPage();
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});

	test('two files in one form', async () => {
		await page.goto('/handlingar');
		await page
			.getByLabel('Protokoll eller kallelser')
			.setInputFiles([
				join(MEETINGS, '2023-04-25-kommunstyrelsen-protokoll.pdf'),
				join(MEETINGS, '2023-05-30-tekniska-namnden-protokoll.txt'),
			]);
		await page.getByRole('button', { name: 'Läs in' }).click();
		const again = page.getByRole('link', { name: 'Ladda om sidan' });
		while ((await again.count()) > 0) await again.click();
		await page.getByText('6 paragrafer').first().waitFor();
		expect(await page.getByRole('link', { name: /kvar att granska/ }).count()).toBe(2);
	});

	test('accept, dismiss and undo', async () => {
		await page
			.getByRole('link', { name: /kvar att granska/ })
			.first()
			.click();
		await page.waitForURL('**/granska**');
		await page.getByRole('button', { name: /^Godkänn/ }).click();
		await page
			.getByText(/1 granska[dt]/)
			.first()
			.waitFor();
		await page.getByRole('link', { name: /^Avvisa/ }).click();
		await page.getByLabel('Bakgrund, inget beslut').check();
		await page.getByRole('button', { name: /Avvisa/ }).click();
		await page.getByText('2 granskade').first().waitFor();
		await page.getByRole('button', { name: /^Ångra/ }).click();
		await page
			.getByText(/1 granska[dt]/)
			.first()
			.waitFor();
	});

	test('overview, list, one commitment, a line, the sheet', async () => {
		await page.goto('/');
		await page.locator('.eq').getByRole('link').last().click();
		await page
			.getByRole('link', { name: /^Å-2023-/ })
			.first()
			.click();
		await page.getByLabel('Skriv en rad').fill('Arbetet är i gång.');
		await page.getByRole('button', { name: 'Sätt som pågår' }).click();
		await page.getByText('Arbetet är i gång.').first().waitFor();
		await page.goto('/');
		expect(await page.locator('figure svg').count()).toBeGreaterThan(0);
		await page.goto('/rapporter');
		await page
			.getByRole('button', { name: /Visa|Gör/ })
			.first()
			.click();
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.getByText('Arbetet är i gång.').first().waitFor();
	});
});
