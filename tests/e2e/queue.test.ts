import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import { PROTOCOL } from '../server/documents/sample-texts.ts';
import { startApp, type TestApp } from './app.ts';
import { expectAccessible } from './axe.ts';
import { openBrowser } from './browser.ts';
import { goTo } from './go-to.ts';

const NAMES = ['mars.txt', 'april.txt', 'maj.txt'];

/** The sample protocol as another meeting's: other bytes. */
const fileOf = (name: string) => ({
	...{ name, mimeType: 'text/plain' },
	buffer: Buffer.from(PROTOCOL.replaceAll('TN 41', `TN 4${NAMES.indexOf(name) + 3}`)),
});

// One queue through its life: handed in while nothing reads, looked at, cancelled, and read when the reading goes on.
describe('the queue on the page', () => {
	let folder: string;
	let database: string;
	let app: TestApp;
	let browser: Browser;
	let plain: Page;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'bevaka-queue-'));
		database = join(folder, 'queue.db');
		browser = await openBrowser();
		await start('off');
		plain = await open({ javaScriptEnabled: false });
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
		await rm(folder, { recursive: true, force: true });
	});

	/** `off`: nothing is read, so that what waits can be looked at. */
	async function start(jobs: 'on' | 'off') {
		process.env.BEVAKA_JOBS = jobs;
		app = await startApp({ database, today: '2024-04-02' });
		delete process.env.BEVAKA_JOBS;
	}

	async function open(options: Parameters<Browser['newContext']>[0] = {}) {
		const page = await (await browser.newContext({ baseURL: app.url, ...options })).newPage();
		page.setDefaultTimeout(15_000);
		return page;
	}

	const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

	test('without scripts: handed in at once, each with its place, and a link to look again', async () => {
		await plain.goto('/handlingar');
		await plain.getByLabel('Protokoll eller kallelser').setInputFiles(NAMES.map(fileOf));
		await plain.getByRole('button', { name: 'Läs in' }).click();
		await plain.getByText('3 handlingar väntar.').waitFor();
		await rowOf(plain, 'mars.txt').getByText('Först i kön').waitFor();
		await rowOf(plain, 'maj.txt').getByText('Nr 3 i kön').waitFor();
		await plain.getByRole('link', { name: 'Ladda om sidan' }).click();
		await plain.getByText('3 handlingar väntar.').waitFor();
		expect(await plain.locator('meta[http-equiv]').count()).toBe(0);
	});

	test.each([
		{ width: 1280, colorScheme: 'light' },
		{ width: 1280, colorScheme: 'dark' },
		{ width: 390, colorScheme: 'light' },
		{ width: 390, colorScheme: 'dark' },
	] as const)('waiting and reading are accessible and fit, $width px, $colorScheme', async (view) => {
		const { width, colorScheme } = view;
		const db = await openDatabase(database);
		// As if one were being read right now, by somebody who is alive.
		await db
			.updateTable('jobs')
			.set({ state: 'running', owner: 'elsewhere:1:x', lease_until: '9999', pages_done: 2, pages_total: 40 })
			.where('arrival', '=', 1)
			.execute();
		await db.destroy();
		const page = await open({ viewport: { width, height: 900 }, colorScheme });
		await goTo(page, '/handlingar');
		await rowOf(page, 'mars.txt').getByText('Läses, sida 3 av 40').waitFor();
		await page.getByText('1 handling läses, 2 väntar.').waitFor();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'mars.txt' }).click();
		await page.getByRole('heading', { name: 'Filen är inte läst än' }).waitFor();
		await expectAccessible(page);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		await page.context().close();
	});

	test('cancelled by keyboard, and tried again without scripts', async () => {
		const page = await open();
		await goTo(page, '/handlingar');
		await rowOf(page, 'april.txt').getByRole('button', { name: 'Avbryt' }).focus();
		await page.keyboard.press('Enter');
		await rowOf(page, 'april.txt').getByText('Avbruten.').waitFor();
		await page.getByText('1 handling läses, 1 väntar.').waitFor();
		await expectAccessible(page);
		await page.context().close();
		await plain.goto('/handlingar');
		await rowOf(plain, 'maj.txt').getByRole('button', { name: 'Avbryt' }).click();
		await rowOf(plain, 'maj.txt').getByText('Avbruten.').waitFor();
		await rowOf(plain, 'maj.txt').getByRole('button', { name: 'Läs nu' }).click();
		await rowOf(plain, 'maj.txt').getByText('Först i kön').waitFor();
	});

	test('when reading goes on the page follows by itself, and the document opens when it is read', async () => {
		const db = await openDatabase(database);
		await db.updateTable('jobs').set({ lease_until: '2000' }).where('state', '=', 'running').execute();
		await db.destroy();
		await app.stop();
		await start('on');
		const page = await open();
		await page.goto('/handlingar');
		await rowOf(page, 'mars.txt').getByRole('link').first().click();
		await page.getByRole('heading', { name: 'Handlingens text' }).waitFor();
		await page.goto('/handlingar');
		await page.getByText('2 paragrafer, 1 åtagande').nth(1).waitFor();
		expect(await rowOf(page, 'april.txt').getByText('Avbruten.').count()).toBe(1);
		await rowOf(page, 'april.txt').getByRole('button', { name: 'Läs nu' }).click();
		await page.getByText('2 paragrafer, 1 åtagande').nth(2).waitFor();
		await page.getByText('Ingen handling väntar eller läses längre.').waitFor();
		await expectAccessible(page);
		await page.context().close();
	});

	test('a corrected version takes over, and it can be undone; read again, all is as before', async () => {
		const page = await open();
		await page.goto('/handlingar');
		await rowOf(page, 'mars.txt')
			.getByRole('link', { name: /kvar att granska/ })
			.click();
		await page.getByRole('button', { name: /^Godkänn/ }).click();
		await page.getByText('Å-2024-0001').first().waitFor();
		await page.goto('/handlingar');
		await rowOf(page, 'maj.txt').getByRole('link').first().click();
		await page.getByRole('button', { name: /^Ersätter tidigare version.*mars\.txt$/ }).click();
		await page.getByText('Ersätter en tidigare version').waitFor();
		await expectAccessible(page);
		await page.goto('/ataganden/2024-0001');
		await page.getByText('Fördes över till den rättade versionen').first().waitFor();
		await page.goto('/handlingar');
		await page.getByRole('link', { name: /Ersatt av en rättad version/ }).waitFor();
		await rowOf(page, 'mars.txt').getByRole('link').first().click();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Ångra' }).click();
		await page.getByRole('button', { name: 'Läs om' }).click();
		await page.getByText('som är dagens').waitFor();
		await page
			.getByRole('link', { name: /Å-2024-0001/ })
			.first()
			.waitFor();
		await page.context().close();
	});
});
