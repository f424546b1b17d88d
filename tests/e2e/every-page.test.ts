import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_TODAY, DEMO_USER, seedDemo } from '../../db/demo/seed.ts';
import { openDatabase } from '../../src/lib/server/database/open.ts';
import { readDocument } from '../../src/lib/server/documents/read-document.ts';
import { startApp, type TestApp } from './app.ts';
import { AS_OF, linksWithoutDay, WITHOUT_DAY } from './as-of-routes.ts';
import { expectAccessible, expectReadableInTheDark } from './axe.ts';
import { openBrowser } from './browser.ts';
import { goTo } from './go-to.ts';
import { pageRoutes, PAGES } from './pages.ts';
import { WIDTHS } from './views.ts';

describe('every page of the demonstration', () => {
	let folder: string;
	let app: TestApp;
	let browser: Browser;
	let ids: Readonly<Record<string, string>>;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'bevaka-demo-'));
		const database = join(folder, 'demo.db');
		const db = await openDatabase(database);
		await seedDemo(db, readDocument);
		const documents = await db.selectFrom('documents').select('id').orderBy('imported_at').execute();
		const list = await db.selectFrom('lists').select('id').executeTakeFirst();
		await db.destroy();
		ids = { first: documents.at(0)!.id, last: documents.at(-1)!.id, list: list!.id };
		app = await startApp({ database, today: DEMO_TODAY, user: DEMO_USER });
		browser = await openBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
		await rm(folder, { recursive: true, force: true });
	});

	test('as of an earlier day each page says so, and its links keep to that day', async () => {
		for (const address of Object.values(AS_OF).map((each) => each.replace('{document}', ids.first!))) {
			const answer = await fetch(`${app.url}${address}?per=2023-11-15`);
			const html = (await answer.text()).replaceAll('\u00a0', ' ');
			expect([answer.status, address]).toEqual([200, address]);
			expect(html, address).toContain('Du ser läget den 15 november 2023.');
			expect(linksWithoutDay(html), address).toEqual([]);
		}
		const sheet = await (await fetch(`${app.url}/rapporter/manad?per=2023-11-15`)).text();
		expect(sheet).toContain('?per=2023-11-15');
		expect(linksWithoutDay(sheet)).toEqual([]);
	});

	test('every page of the program takes a day, or it is written down why not', async () => {
		expect(Object.keys({ ...AS_OF, ...WITHOUT_DAY }).sort()).toEqual(await pageRoutes());
	});

	test('every page of the program is looked at', async () => {
		expect(Object.keys(PAGES).sort()).toEqual(await pageRoutes());
	});

	const filled = (address: string) => address.replace(/\{(\w+)\}/g, (_, name: string) => ids[name]!);

	for (const width of WIDTHS) {
		test(`is accessible and fits at ${width} px, light and dark`, { timeout: 400_000 }, async () => {
			const { page, problems, close } = await open(width);
			for (const [plain, ...others] of Object.values(PAGES)) {
				for (const address of [plain, ...others].map(filled)) {
					await goTo(page, address);
					await expectAccessible(page);
					// What is dark does not hang on the width: in the narrow window a look at the plainest is enough.
					if (width === WIDTHS[0] || address === filled(plain)) await expectReadableInTheDark(page);
					const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
					expect(overflow, `${address} is wider than the window`).toBeLessThanOrEqual(0);
				}
			}
			await close();
			expect(problems).toEqual([]);
		});
	}

	test('what keeps somebody out would be seen, also when it is only so in the dark', async () => {
		const page = await browser.newPage();
		const styles = 'body { background: #fff } @media (prefers-color-scheme: dark) { p { color: #eee } }';
		const show = (more: string) =>
			page.setContent(`<!doctype html><html lang="sv"><title>A</title><style>${styles}</style>
				<main><h1>Rubrik</h1><p>Några ord</p>${more}</main>`);
		await show('<img src="a.png">');
		await expect(expectAccessible(page)).rejects.toMatchObject({
			actual: [expect.stringContaining('image-alt: img')],
		});
		await show('');
		await expectAccessible(page);
		await expect(expectReadableInTheDark(page)).rejects.toMatchObject({
			actual: [expect.stringContaining('color-contrast: p')],
		});
		await page.close();
	});

	test('is accessible in the open version', { timeout: 400_000 }, async () => {
		const { page, problems, close } = await open(WIDTHS[0]);
		await page.goto('/om?version=oppen');
		// The pages that are read; the others are of work that is done in the house.
		for (const route of Object.keys(AS_OF)) {
			await goTo(page, filled(PAGES[route]![0]));
			await expectAccessible(page);
		}
		await close();
		expect(problems).toEqual([]);
	});

	/** A window, and what its pages complain of. */
	async function open(width: number) {
		const context = await browser.newContext({ baseURL: app.url, viewport: { width, height: 900 } });
		const page = await context.newPage();
		const problems: string[] = [];
		// A page that is not there says 404 in the console as well; that is as it should be.
		page.on('console', (message) => {
			if (message.type() === 'error' && !message.text().includes('404'))
				problems.push(`${page.url()} ${message.text()}`);
		});
		page.on('pageerror', (error) => problems.push(`${page.url()} ${error.message}`));
		return { page, problems, close: () => context.close() };
	}

	test('the terms of the sum are the numbers of rows behind them', async () => {
		const page = await (await browser.newContext({ baseURL: app.url })).newPage();
		for (const per of ['2023-10-20', '2023-11-15', '2024-11-15']) {
			await page.goto(`/?per=${per}`);
			const figures = await page
				.locator('.eq a[aria-label]')
				.evaluateAll((links) => links.map((link) => [link.getAttribute('href')!, link.ariaLabel!] as const));
			expect(figures.length).toBe(5);
			for (const [href, label] of figures) {
				await page.goto(href);
				// "Försenade åtaganden per 2023-11-15, 3 av 35"
				const heading = await page.getByRole('heading', { level: 2 }).first().innerText();
				const shown = /, (\d+)(?: av \d+| stycken)?$/.exec(heading)?.[1];
				expect(shown, `${label}: ${heading}`).toBe(/^\d+/.exec(label)?.[0]);
			}
		}
	});

	test('answers carry the headers that keep others out', async () => {
		// A report's page is put together by us (untagged-page.ts), also the one that says that there is none.
		for (const path of ['/', '/ataganden', '/finns-inte', '/rapporter/manad', '/rapporter/R-1999-0001']) {
			const { headers } = await fetch(app.url + path);
			if (path.startsWith('/rapporter')) expect(headers.get('etag')).toBeNull();
			expect(headers.get('content-security-policy')).toContain("default-src 'none'");
			expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('cache-control')).toContain('no-store');
		}
	});

	test('a change asked for by another site is refused', async () => {
		const answer = await fetch(`${app.url}/ataganden/2023-0001?/rad`, {
			method: 'POST',
			headers: { origin: 'https://evil.example', 'content-type': 'application/json' },
			body: '{}',
		});
		expect(answer.status).toBe(403);
	});
});
