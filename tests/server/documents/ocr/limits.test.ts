import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/lib/server/documents/limits.ts';
import { readPictures, type PictureOrder } from '../../../../src/lib/server/documents/ocr/read-pictures.ts';
import type { ParsedPage } from '../../../../src/lib/server/documents/parsed-document.ts';
import { scannedPage, writeScannedPdf } from './picture-files.ts';

const WHITE = { width: 850, height: 1200, data: new Uint8Array(850 * 1200).fill(250) };
const PAGE = scannedPage(WHITE);
const scan = (count: number) => writeScannedPdf(Array.from({ length: count }, () => PAGE));

const EMPTY: ParsedPage = { text: '', size: null, words: [], machineRead: false, needsPicture: 'empty' };
const TEXT: ParsedPage = { text: 'Nämnden', size: null, words: [], machineRead: false };

const order = (pages: readonly ParsedPage[], rest: Partial<PictureOrder> = {}): PictureOrder => ({
	file: scan(pages.length),
	mediaType: 'application/pdf',
	parsed: { pages },
	pictures: pages.flatMap(({ needsPicture }, i) => (needsPicture ? [i] : [])),
	limits: { ...DEFAULT_LIMITS, pageTime: 110_000 },
	...rest,
});

describe('a page that cannot be read', { timeout: 120_000 }, () => {
	test('stops no other page, and says why', async () => {
		const limits = { ...DEFAULT_LIMITS, pageTime: 1 };
		const result = await readPictures(order([TEXT, EMPTY], { limits }));
		expect(result).toMatchObject({ ok: true, parsed: { pages: [TEXT, { text: '', unread: 'too-slow' }] } });
	});

	test('is the whole document’s trouble when all pages are such', async () => {
		const limits = { ...DEFAULT_LIMITS, pictureMemory: 30 * 1024 * 1024, pageTime: 110_000 };
		const result = await readPictures(order([EMPTY, EMPTY], { limits }));
		expect(result).toEqual({ ok: false, problem: 'too-much-memory' });
	});

	test('is asked for no longer when page after page has failed', async () => {
		const limits = { ...DEFAULT_LIMITS, pageTime: 1 };
		const pages = Array.from({ length: 200 }, () => EMPTY);
		const result = await readPictures(order([TEXT, ...pages], { limits }));
		expect(result.ok && result.parsed.pages.filter(({ unread }) => unread === 'too-slow').length).toBe(200);
	});

	test('because it is no page at all', async () => {
		const result = await readPictures(order([TEXT, EMPTY], { file: Buffer.from('%PDF-1.4\nrubbish') }));
		expect(result).toMatchObject({ ok: true, parsed: { pages: [TEXT, { unread: 'broken' }] } });
	});
});

describe('reading from pictures', { timeout: 120_000 }, () => {
	test('a blank page is empty, not unread, and tells its progress', async () => {
		const seen: string[] = [];
		const onProgress = (done: number, total: number) => seen.push(`${done} of ${total}`);
		const result = await readPictures(order([TEXT, EMPTY, EMPTY], { onProgress }));
		expect(result.ok && result.parsed.pages.map(({ text, unread }) => [text, unread])).toEqual([
			['Nämnden', undefined],
			['', undefined],
			['', undefined],
		]);
		expect(seen).toEqual(['1 of 3', '2 of 3', '3 of 3']);
	});

	test.runIf(process.platform === 'linux')('leaves no process behind when it is stopped', async () => {
		const children = (): string[] =>
			readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').match(/\d+/g) ?? [];
		// A reader that waits for its next document may be there already.
		const before = children();
		const signal = AbortSignal.timeout(150);
		expect(await readPictures(order([EMPTY], { signal }))).toEqual({ ok: false, problem: 'cancelled' });
		await expect.poll(() => children().filter((child) => !before.includes(child))).toEqual([]);
	});
});
