import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from './app.ts';
import { expectAccessible, expectReadableInTheDark } from './axe.ts';
import { openBrowser } from './browser.ts';
import { goTo } from './go-to.ts';
import { WIDTHS } from './views.ts';

const PROTOCOL = join(import.meta.dirname, '../../db/demo/meetings/2023-04-25-kommunstyrelsen-protokoll.pdf');
const QUOTE = 'Arbetet mot gruppvåld tillförs 170 % resurs';

describe('a page as it looks', () => {
	let app: TestApp;
	let browser: Browser;
	let path: string;

	beforeAll(async () => {
		app = await startApp({ today: '2023-06-05' });
		browser = await openBrowser();
		const page = await open({});
		await page.goto('/handlingar');
		await page.getByLabel('Protokoll eller kallelser').setInputFiles(PROTOCOL);
		await page.getByRole('button', { name: 'Läs in' }).click();
		const link = page.getByRole('link', { name: /^Protokoll 25 april 2023/ }).first();
		await link.waitFor();
		path = (await link.getAttribute('href'))!;
		await page.context().close();
	});
	afterAll(async () => {
		await browser?.close();
		await app?.stop();
	});

	const open = async (options: Parameters<Browser['newContext']>[0]): Promise<Page> =>
		(await browser.newContext({ baseURL: app.url, ...options })).newPage();

	/** The picture is there and of one proportion with the page that the boxes lie over. */
	async function expectPicture(page: Page) {
		const picture = page.getByAltText(/^Sida \d av 3 som den ser ut/);
		await picture.scrollIntoViewIfNeeded();
		await picture.evaluate((image: HTMLImageElement) => image.decode());
		const [drawn, shown] = await picture.evaluate((image: HTMLImageElement) => [
			image.naturalWidth / image.naturalHeight,
			image.clientWidth / image.clientHeight,
		]);
		expect(Math.abs(drawn! - shown!)).toBeLessThan(0.01);
	}

	for (const javaScriptEnabled of [true, false]) {
		test(`the quotation is marked, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
			const page = await open({ javaScriptEnabled });
			await page.goto(`${path}/granska?forslag=1`);
			await page.getByRole('link', { name: 'Visa på sidan' }).click();
			await page.waitForURL('**visa=sidan**');
			await page.getByText('Sida 2 av 3', { exact: true }).waitFor();
			await expectPicture(page);
			const now = page.locator('.look__mark--now rect');
			expect(await now.count()).toBe(3);
			const quoted = page.locator('.lookquotes__now');
			expect((await quoted.innerText()).replaceAll('\u00a0', ' ')).toContain(QUOTE);
			expect(await page.locator('.look__mark').count()).toBeGreaterThan(3);
			await page.getByRole('link', { name: 'Förstora' }).click();
			await page.waitForURL('**zoom=2**');
			await page.getByRole('link', { name: /^Nästa\s+sida$/ }).click();
			await page.getByText('Sida 3 av 3', { exact: true }).waitFor();
			await expectPicture(page);
			await page.getByRole('link', { name: 'Text', exact: true }).click();
			await page.locator('.sheet').getByText(QUOTE).waitFor();
			expect(await page.locator('.look').count()).toBe(0);
			await page.context().close();
		});
	}

	test('the box lies over the ink of the words, not beside it', async () => {
		const page = await open({});
		await page.goto(`${path}/granska?forslag=1&visa=sidan`);
		await expectPicture(page);
		const dark = await page.evaluate(() => {
			const image = document.querySelector<HTMLImageElement>('.look__sheet img')!;
			const view = document.querySelector<SVGSVGElement>('.look__sheet svg')!.viewBox.baseVal;
			const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
			const pen = canvas.getContext('2d')!;
			pen.drawImage(image, 0, 0);
			const scale = image.naturalWidth / view.width;
			return [...document.querySelectorAll<SVGRectElement>('.look__mark--now rect')].map((rect) => {
				const [x, y, w, h] = [rect.x, rect.y, rect.width, rect.height].map(
					(side) => side.baseVal.value * scale,
				);
				const count = (left: number, width: number) =>
					[...pen.getImageData(left, y!, Math.max(1, width), h!).data].filter(
						(value, i) => i % 4 === 0 && value < 128,
					).length;
				return { inside: count(x!, w!), beside: count(x! + w! + 1, 4) };
			});
		});
		expect(dark.length).toBe(3);
		for (const { inside, beside } of dark) {
			expect(inside).toBeGreaterThan(200);
			expect(beside).toBe(0);
		}
		await page.context().close();
	});

	test('from a commitment to its place on the page', async () => {
		const page = await open({});
		await page.goto(`${path}/granska?forslag=1`);
		await page.getByRole('button', { name: /^Godkänn/ }).click();
		await page.waitForURL('**gjort=**');
		await page.goto('/ataganden?sok=gruppvåld');
		await page
			.getByRole('link', { name: /^Å-2023-/ })
			.first()
			.click();
		await page.getByRole('link', { name: 'Visa på sidan' }).click();
		await page.waitForURL('**visa=sidan**');
		await page.getByText('Sida 2 av 3', { exact: true }).waitFor();
		expect(await page.locator('.look__mark--now').count()).toBe(1);
		await page.context().close();
	});

	for (const width of WIDTHS) {
		test(`is accessible and fits at ${width} px, light and dark`, async () => {
			const page = await open({ viewport: { width, height: 900 } });
			const problems: string[] = [];
			page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
			for (const address of [`${path}?visa=sidan&sida=2`, `${path}/granska?forslag=2&visa=sidan&zoom=2`]) {
				await goTo(page, address);
				await expectAccessible(page);
				await expectReadableInTheDark(page);
				const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
				expect(overflow, `${address} is wider than the window`).toBeLessThanOrEqual(0);
				const frame = page.getByRole('region', { name: /^Bild av sidan/ });
				await frame.focus();
				await page.emulateMedia({ colorScheme: 'dark' });
				const paper = await frame.locator('img').evaluate((image) => getComputedStyle(image).backgroundColor);
				await page.emulateMedia({ colorScheme: 'light' });
				expect(paper).toBe('rgb(255, 255, 255)');
			}
			expect(problems).toEqual([]);
			await page.context().close();
		});
	}

	test('the picture keeps its room before it comes', async () => {
		const page = await open({});
		await page.route('**/sida/*', (route) => route.abort());
		await page.goto(`${path}?visa=sidan&sida=2`);
		const box = await page.getByAltText(/^Sida 2 av 3/).boundingBox();
		expect(box!.height / box!.width).toBeCloseTo(842.9 / 595.9, 1);
		await page.context().close();
	});

	test('on paper the text stands for the picture', async () => {
		const page = await open({});
		await page.goto(`${path}?visa=sidan&sida=2`);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.look').isVisible()).toBe(false);
		expect(await page.locator('.sheet').getByText(QUOTE).first().isVisible()).toBe(true);
		await page.context().close();
	});

	test('pictures are remembered by what they show, and pages that are not there are not drawn', async () => {
		const get = (address: string, headers: Record<string, string> = {}) =>
			fetch(app.url + address, { headers });
		const first = await get(`${path}/sida/2`);
		expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/png']);
		expect(first.headers.get('cache-control')).toBe('private, max-age=86400');
		const etag = first.headers.get('etag')!;
		expect((await get(`${path}/sida/2`, { 'if-none-match': etag })).status).toBe(304);
		expect((await get(`${path}/sida/2?skala=2`)).headers.get('etag')).not.toBe(etag);
		for (const page of ['0', '4', '1.5', 'x', '-1'])
			expect((await get(`${path}/sida/${page}`)).status).toBe(404);
		expect((await get('/handlingar/finns-inte/sida/1')).status).toBe(404);
		expect((await get(`${path}?visa=sidan&sida=9`)).status).toBe(404);
	});
});
