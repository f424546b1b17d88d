import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startApp, type TestApp } from '../app.ts';
import { openBrowser } from '../browser.ts';
import { goTo } from '../go-to.ts';
import { VIEWS } from '../views.ts';
import { buildChartData, CHART_DAY, CHART_MATTER } from './chart-data.ts';
import { differenceFromKept, TOLERANCES } from './compare.ts';
import { overSlowWire } from './late-letters.ts';
import { moving, scriptBytes, toTheEnd, watchPaint, type Watched } from './watch.ts';

/** Every chart: where it stands, and where its bars lead. */
const CHARTS = [
	{ name: 'frister', at: '/diagram', within: 'figure:has(#d1-rubrik)', rows: '/ataganden' },
	{ name: 'enheter', at: '/diagram', within: '#enheter', rows: '/ataganden' },
	{ name: 'trend', at: '/diagram', within: '#trend', rows: '/ataganden' },
	{ name: 'aldrar', at: '/diagram', within: '#aldrar', rows: '/ataganden' },
	{ name: 'tillsatt', at: '/diagram', within: '#tillsatt', rows: '/bemanning' },
	{ name: 'aterkommande', at: '/diagram', within: '#aterkommande', rows: '/ataganden/' },
	{ name: 'tidslinje', at: `/arenden/${CHART_MATTER}`, within: '#tidslinje', rows: '/ataganden/' },
] as const;
/** So much later than they are asked for do the letters come, in milliseconds: long after the first paint. */
const LATE = 500;
const PAGES = [...new Set(CHARTS.map(({ at }) => at))];

describe('charts in a browser', () => {
	let folder: string;
	let app: TestApp;
	let browser: Browser;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'bevaka-charts-'));
		const database = join(folder, 'charts.db');
		await buildChartData(database);
		app = await startApp({ database, today: CHART_DAY });
		browser = await openBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
		await rm(folder, { recursive: true, force: true });
	});

	const open = async (options: BrowserContextOptions = {}): Promise<Page> =>
		(
			await browser.newContext({ baseURL: app.url, viewport: { width: 1280, height: 900 }, ...options })
		).newPage();

	/** The drawing of this window's width; with scripts, once the library has painted over it. */
	async function chartOf(page: Page, within: string, live: boolean): Promise<Locator> {
		const chart = page.locator(`${within} > .chart-host`).filter({ visible: true });
		await chart.scrollIntoViewIfNeeded();
		if (live) await chart.getByRole('img').waitFor();
		return chart;
	}

	for (const { width, colorScheme } of VIEWS) {
		for (const javaScriptEnabled of [false, true]) {
			const painter = javaScriptEnabled ? 'library' : 'server';
			test(`look as kept at ${width} px, ${colorScheme}, painted by the ${painter}`, async () => {
				const page = await open({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled });
				const differences: string[] = [];
				for (const at of PAGES) {
					await (javaScriptEnabled ? goTo(page, at) : page.goto(at));
					for (const { name, within } of CHARTS.filter((chart) => chart.at === at)) {
						const chart = await chartOf(page, within, javaScriptEnabled);
						const picture = await chart.screenshot();
						// One kept picture for both: what the library paints is what the server draws.
						differences.push(
							await differenceFromKept(`${name}-${width}-${colorScheme}`, picture, TOLERANCES[painter]),
						);
					}
				}
				await page.context().close();
				expect(differences.filter(Boolean)).toEqual([]);
			});
		}
	}

	test('say their name, answer the keyboard and lead to their rows', async () => {
		const page = await open();
		for (const { at, within, rows } of CHARTS) {
			await goTo(page, at);
			const chart = await chartOf(page, within, true);
			const canvas = chart.getByRole('img');
			expect(await page.locator(within).getByRole('heading').innerText()).toContain(
				await canvas.getAttribute('aria-label'),
			);
			const painted = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
			const quiet = await painted();
			const bars = chart.locator('a[data-bar]');
			await bars.first().focus();
			const first = await painted();
			expect(first, within).not.toBe(quiet);
			const ring = bars.first().locator('.hit');
			expect(await ring.evaluate((hit) => getComputedStyle(hit).strokeWidth), within).toBe('2px');
			const last = (await bars.count()) - 1;
			for (const [key, at] of [
				['ArrowRight', Math.min(1, last)],
				['End', last],
				['ArrowLeft', Math.max(0, last - 1)],
				['Home', 0],
			] as const) {
				await page.keyboard.press(key);
				expect(await bars.nth(at).evaluate((bar) => bar === document.activeElement), `${within} ${key}`).toBe(
					true,
				);
			}
			expect(await painted(), within).toBe(first);
			await page.keyboard.press('Escape');
			expect(await painted(), within).toBe(quiet);
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname.startsWith(rows));
			await page.getByRole('heading', { level: 1 }).waitFor();
			expect(await page.locator('.main a[href*="/ataganden/"]').count(), within).toBeGreaterThan(0);
		}
		await page.context().close();
	});

	test('on paper and in forced colours the drawing stands alone', async () => {
		const page = await open();
		await goTo(page, '/diagram');
		const chart = await chartOf(page, '#enheter', true);
		const seen = () =>
			chart.locator('.painted').evaluate((element) => getComputedStyle(element).visibility === 'visible');
		expect(await seen()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect([await seen(), await chart.locator('canvas').isVisible()]).toEqual([true, false]);
		await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
		await chart.locator('canvas').waitFor({ state: 'detached' });
		expect(await seen()).toBe(true);
		await page.context().close();
	});

	test('where less motion is asked for nothing moves', async () => {
		const page = await open({ reducedMotion: 'reduce' });
		for (const at of ['/', '/diagram', '/ataganden']) {
			await goTo(page, at);
			expect(await moving(page), at).toEqual([]);
		}
		await page.context().close();
	});

	for (const width of [1280, 390]) {
		test(`the front page fetches little at ${width} px`, async ({ annotate }) => {
			const viewport = { width, height: 900 };
			const without = await scriptBytes(await open({ viewport, forcedColors: 'active' }), '/');
			const complete = await scriptBytes(await open({ viewport }), '/');
			const all = await scriptBytes(await open({ viewport }), '/diagram');
			await annotate(`${without} bytes of scripts without charts, ${complete} with; /diagram ${all}`);
			expect(without).toBeLessThanOrEqual(90_000);
			expect(Math.max(complete, all)).toBeLessThanOrEqual(170_000);
			expect(complete - without, 'the library came only where it paints').toBeGreaterThan(20_000);
		});

		test(`nothing is pushed aside at ${width} px, also where the letters come late`, async ({ annotate }) => {
			const wire = await overSlowWire(app.url, LATE);
			onTestFinished(wire.stop);
			for (const at of ['/', '/ataganden', '/diagram']) {
				// Each with a window of its own: nothing is remembered from the page before.
				const page = await open({ baseURL: wire.url, viewport: { width, height: 900 } });
				await page.addInitScript(watchPaint);
				const before = wire.held();
				await goTo(page, at);
				await toTheEnd(page);
				const { shifted, largest } = await page.evaluate(() => (globalThis as unknown as Watched).watched);
				expect(wire.held(), `${at} asks for letters`).toBeGreaterThan(before);
				expect(shifted, at).toBeLessThan(0.01);
				expect(largest, `${at} has its largest paint in what the server sent`).toMatch(
					/^(H1|H2|P|A|TD|SPAN|DIV)\b/,
				);
				await annotate(`${at} at ${width} px: layout shift ${shifted}, largest paint ${largest}`);
				await page.context().close();
			}
		});
	}
});
