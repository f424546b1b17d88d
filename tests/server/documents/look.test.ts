import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import UTIF from 'utif2';
import { runLook } from '../../../src/lib/server/documents/look/look-process.ts';
import type { LookOrder } from '../../../src/lib/server/documents/look/look-protocol.ts';
import { pagePicture } from '../../../src/lib/server/documents/look/page-picture.ts';
import { PictureStore } from '../../../src/lib/server/documents/look/picture-store.ts';
import { fromBgra, toPng } from '../../../src/lib/server/documents/look/png.ts';
import { readPdf } from '../../../src/lib/server/documents/pdf/read-pdf.ts';
import { openBrowser } from '../../e2e/browser.ts';
import { writeNestedForms, writePdf } from './pdf-writer.ts';
import { printPage } from './printed-page.ts';

const ENOUGH = { time: 30_000, memory: 640 * 1024 * 1024 };
const order = (change: Partial<LookOrder> = {}): LookOrder => ({
	...{ mediaType: 'application/pdf', page: 1, width: 595, pixels: 4_000_000 },
	...change,
});
const pdf = writePdf([[{ x: 70, y: 150, text: 'Nämnden' }], [{ x: 300, y: 400, text: 'Sida två' }]]);

describe('a page as a picture', () => {
	test('has the proportions of the page and is grey where the page is', async () => {
		const png = decode((await runLook(order({ width: 600 }), pdf, ENOUGH))!);
		expect([png.width, png.channels]).toEqual([600, 1]);
		expect(Math.abs(png.height - 849)).toBeLessThanOrEqual(1);
	});

	test('never has more pixels than the limit', async () => {
		const png = decode((await runLook(order({ width: 5000, pixels: 100_000 }), pdf, ENOUGH))!);
		expect(png.width * png.height).toBeLessThanOrEqual(101_000);
	});

	test('the page that is asked for is drawn', async () => {
		const ink = (png: { width: number; data: ArrayLike<number> }) => {
			const dark = Array.from(png.data).flatMap((value, at) =>
				value < 128 ? [Math.floor(at / png.width)] : [],
			);
			return [Math.min(...dark), Math.max(...dark)];
		};
		const [first, second] = await Promise.all(
			[1, 2].map(async (page) => ink(decode((await runLook(order({ page }), pdf, ENOUGH))!))),
		);
		expect(first![0]).toBeGreaterThan(135);
		expect(first![1]).toBeLessThan(156);
		expect(second![0]).toBeGreaterThan(385);
	});

	test('a TIFF is unpacked, the page that is asked for, and made no larger than it is', async () => {
		const tiff = Buffer.from(UTIF.encodeImage(new Uint8Array(40 * 30 * 4).fill(255), 40, 30));
		const png = decode((await runLook(order({ mediaType: 'image/tiff', width: 900 }), tiff, ENOUGH))!);
		expect([png.width, png.height, png.channels]).toEqual([40, 30, 1]);
	});
});

describe('the words lie in the ink of the picture', () => {
	let browser: Browser;
	beforeAll(async () => void (browser = await openBrowser()));
	afterAll(() => browser?.close());

	test.each([
		['as printed', ''],
		['turned', '@page{size:A4 landscape}'],
	])('%s', async (_, style) => {
		const { pdf: printed } = await printPage(browser, '<p>HHHH MMMM</p><p>Ekonomi § 12</p>', { style });
		const [page] = (await readPdf(printed, { pages: 2 })).pages;
		const png = decode(
			(await runLook(order({ width: Math.round(page!.size!.width * 2) }), printed, ENOUGH))!,
		);
		const scale = png.width / page!.size!.width;
		for (const [, , left, top, right, bottom] of page!.words) {
			const dark = (x1: number, y1: number, x2: number, y2: number) => {
				let count = 0;
				for (let y = Math.round(y1 * scale); y < y2 * scale; y++)
					for (let x = Math.round(x1 * scale); x < x2 * scale; x++)
						if (png.data[(y * png.width + x) * png.channels]! < 128) count += 1;
				return count;
			};
			expect(dark(left, top, right, bottom)).toBeGreaterThan(20);
			expect(dark(left - 3, top, left - 1.5, bottom) + dark(right + 1.5, top, right + 3, bottom)).toBe(0);
		}
	});
});

describe('files that cannot be drawn', () => {
	test.each([
		['no PDF', Buffer.from('%PDF-1.4\n%%EOF')],
		['cut off', pdf.subarray(0, 200)],
		['encrypted', writePdf([[{ x: 70, y: 150, text: 'Nämnden' }]], { encrypted: true })],
	])('%s', async (_, bytes) => {
		expect(await runLook(order(), bytes, ENOUGH)).toBeNull();
	});

	test('a page that is not there', async () => {
		expect(await runLook(order({ page: 3 }), pdf, ENOUGH)).toBeNull();
	});

	test('a page made to take for ever', async () => {
		expect(await runLook(order(), writeNestedForms(9), { ...ENOUGH, time: 3_000 })).toBeNull();
	});

	test('a process that takes too much memory is stopped', async () => {
		const small = { ...ENOUGH, memory: 30 * 1024 * 1024 };
		if (process.platform === 'linux') expect(await runLook(order(), pdf, small)).toBeNull();
	});
});

describe('pictures are kept', () => {
	test('one drawing for all who ask at once, none for those who ask later', async () => {
		let fetched = 0;
		const bytes = () => {
			fetched += 1;
			return Promise.resolve(pdf);
		};
		const look = { sha256: 'a'.repeat(64), mediaType: 'application/pdf', page: 1, scale: 1 } as const;
		const [one, two] = await Promise.all([pagePicture(look, bytes), pagePicture(look, bytes)]);
		const three = await pagePicture(look, bytes);
		expect(fetched).toBe(1);
		expect(one!.equals(two!) && one!.equals(three!)).toBe(true);
	});

	test('within so many bytes; the ones not asked for longest go', () => {
		const store = new PictureStore(100);
		store.put('a', Buffer.alloc(40));
		store.put('b', Buffer.alloc(40));
		store.get('a');
		store.put('c', Buffer.alloc(40));
		expect(['a', 'b', 'c'].map((key) => store.get(key)?.length)).toEqual([40, undefined, 40]);
		store.put('huge', Buffer.alloc(101));
		expect(store.get('huge')).toBeUndefined();
		expect(store.get('c')).toBeDefined();
	});
});

test('a PNG has the pixels that were put in it, in colour only where there is any', () => {
	const grey = fromBgra(2, 1, new Uint8Array([9, 9, 9, 255, 250, 250, 250, 255]));
	expect(Array.from(decode(toPng(grey)).data)).toEqual([9, 250]);
	const red = fromBgra(2, 1, new Uint8Array([0, 0, 255, 255, 9, 9, 9, 255]));
	expect(Array.from(decode(toPng(red)).data)).toEqual([255, 0, 0, 9, 9, 9]);
});

test('only the drawing process draws', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|svelte)$/.test(name))
		.map((name) => join('src', name));
	const naming = (what: RegExp) => sources.filter((file) => what.test(readFileSync(file, 'utf8')));
	expect(naming(/look\/draw-page\.ts'|'\.\/draw-page\.ts'/).filter((file) => file.includes('look'))).toEqual([
		join('src/lib/server/documents/look/look-child.ts'),
	]);
	expect(naming(/['/]look-child\.ts'/)).toEqual([join('src/lib/server/documents/look/look-process.ts')]);
});
