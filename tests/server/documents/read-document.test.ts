import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/lib/server/documents/read-document.ts';
import { prepareReader, takeReader } from '../../../src/lib/server/documents/readers.ts';
import { writeInflatable, writeNestedForms, writePdf } from './pdf-writer.ts';
import { PROTOCOL, pagesOf } from './sample-texts.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const pdf = writePdf(pagesOf(PROTOCOL));
const MEGABYTE = 1024 * 1024;

describe('good files', () => {
	test.each([
		['protokoll.txt', Buffer.from(PROTOCOL), 'text/plain'],
		['protokoll.txt', latin(PROTOCOL), 'text/plain'],
		['protokoll.txt', Buffer.from('\ufeff' + PROTOCOL, 'utf16le'), 'text/plain'],
		['protokoll', Buffer.from(PROTOCOL.replaceAll('\n', '\r\n')), 'text/plain'],
		['protokoll.pdf', pdf, 'application/pdf'],
		// The name is no proof: a PDF is known by its bytes.
		['protokoll.txt', pdf, 'application/pdf'],
		['Protokoll 2024.PDF', pdf, 'application/pdf'],
	])('%s %#', async (name, bytes, mediaType) => {
		const result = await readDocument(bytes, name);
		expect(result).toMatchObject({ ok: true, mediaType });
		if (result.ok) expect(result.reading.items.map((item) => item.number)).toEqual(['14', '15']);
	});

	test('zero width and bidi signs and å as two code points change nothing', async () => {
		const disguised = PROTOCOL.normalize('NFD').replaceAll(
			'nämnden'.normalize('NFD'),
			'na\u0308mn\u200bden\u202c',
		);
		const [plain, odd] = await Promise.all(
			[PROTOCOL, disguised].map((text) => readDocument(Buffer.from(text), 'a.txt')),
		);
		expect(odd).toEqual(plain);
	});

	test('pages of a PDF begin where the text says', async () => {
		const long = writePdf(pagesOf(PROTOCOL + '\n'.repeat(38) + '§ 16 Nästa möte\n'));
		const result = await readDocument(long, 'a.pdf');
		expect(result.ok && result.reading.pages.length).toBe(2);
		if (result.ok) expect(result.reading.text.slice(result.reading.pages[1]).trim()).toBe('§ 16 Nästa möte');
	});

	test('a PDF from a browser: the sample protocol', async () => {
		const file = 'db/demo/meetings/2023-04-25-kommunstyrelsen-protokoll.pdf';
		const result = await readDocument(readFileSync(file), file);
		expect(result.ok && result.reading.items.map((item) => item.number)).toEqual([
			'87',
			'88',
			'89',
			'90',
			'91',
			'92',
		]);
	});
});

describe('bad files get their problem', () => {
	test.each([
		['empty', 'tom.pdf', Buffer.alloc(0), null],
		['empty', 'blank.txt', Buffer.from(' \r\n\t\n '), null],
		['empty', 'mark.txt', Buffer.from('\ufeff\u00a0\n'), 'text/plain'],
		['wrong-type', 'sida.pdf', Buffer.from('<!doctype html><p>Logga in</p>'), 'text/html'],
		['wrong-type', 'bild.txt', latin('\x89PNG\r\n\x1a\n\0\0'), 'image/png'],
		['wrong-type', 'protokoll.pdf', Buffer.from(PROTOCOL), 'text/plain'],
		['wrong-type', 'protokoll.docx', Buffer.from(PROTOCOL), 'text/plain'],
		['wrong-type', 'nul.txt', Buffer.from(PROTOCOL.replaceAll('§', '\0')), null],
		['unknown-type', 'okänd.bin', latin('\0\x01\x02\x03'), null],
		['broken', 'protokoll.docx', latin('PK\x03\x04word/document.xml'), /wordprocessingml/],
		['broken', 'skannat.tif', latin('II*\0\b\0\0\0'), 'image/tiff'],
		['unsupported-type', 'data.xml', Buffer.from('<?xml version="1.0"?><ledger/>'), 'application/xml'],
		['encrypted', 'låst.pdf', writePdf(pagesOf(PROTOCOL), { encrypted: true }), 'application/pdf'],
		['broken', 'avklippt.pdf', pdf.subarray(0, pdf.length - 40), 'application/pdf'],
		['broken', 'bara början.pdf', latin('%PDF-1.7\n'), 'application/pdf'],
		['no-text', 'skannad.pdf', writePdf([[], []]), 'application/pdf'],
		['no-items', 'brev.txt', Buffer.from('Hej! Vi ses på torsdag. Hälsningar Maja'), 'text/plain'],
		[
			'no-items',
			'brev.pdf',
			writePdf(pagesOf('Hej!\nVi ses på torsdag klockan tre.\nHälsningar Maja')),
			'application/pdf',
		],
	])('%s: %s', async (problem, name, bytes, mediaType) => {
		const result = await readDocument(bytes, name);
		expect(result).toEqual({
			ok: false,
			problem,
			mediaType: mediaType instanceof RegExp ? expect.stringMatching(mediaType) : mediaType,
		});
	});

	test('more bytes than the limit are refused before anything looks at them', async () => {
		expect(await readDocument(new Uint8Array(60 * MEGABYTE), 'stor.pdf')).toMatchObject({
			problem: 'too-large',
		});
		expect(await readDocument(new Uint8Array(11), 'stor.pdf', { bytes: 10 })).toMatchObject({
			problem: 'too-large',
		});
	});

	test('more text than the limit', async () => {
		expect(await readDocument(Buffer.from(PROTOCOL), 'a.txt', { text: 100 })).toMatchObject({
			problem: 'too-large',
		});
	});
});

describe('files that would never end', () => {
	test('are stopped by the clock', async () => {
		// 10^12 forms from five kilobytes.
		const result = await readDocument(writeNestedForms(12), 'bomb.pdf', { time: 1500 });
		expect(result).toMatchObject({ ok: false, problem: 'too-slow' });
	});

	test('are stopped by their appetite', async () => {
		const bomb = writeInflatable(300 * MEGABYTE);
		expect(bomb.length).toBeLessThan(MEGABYTE);
		const result = await readDocument(bomb, 'bomb.pdf', { memory: 256 * MEGABYTE });
		expect(result).toMatchObject({ ok: false, problem: 'too-much-memory' });
	});

	test('are let go when nobody wants them any longer', async () => {
		const reading = readDocument(writeNestedForms(12), 'bomb.pdf', { signal: AbortSignal.timeout(700) });
		expect(await reading).toEqual({ ok: false, problem: 'cancelled', mediaType: 'application/pdf' });
		const never = await readDocument(pdf, 'a.pdf', { signal: AbortSignal.abort() });
		expect(never).toMatchObject({ problem: 'cancelled' });
	});

	test('hold up nobody behind them', async () => {
		const [bomb, ...others] = await Promise.all([
			readDocument(writeNestedForms(12), 'bomb.pdf', { time: 3000 }),
			...['a.txt', 'b.txt', 'c.txt'].map((name) => readDocument(Buffer.from(PROTOCOL), name)),
		]);
		expect(bomb).toMatchObject({ problem: 'too-slow' });
		expect(others.map((result) => result.ok)).toEqual([true, true, true]);
	});

	test.runIf(process.platform === 'linux')('leave no process behind but the one that waits', async () => {
		await readDocument(writeNestedForms(12), 'bomb.pdf', { time: 500 });
		await readDocument(Buffer.from(PROTOCOL), 'a.txt');
		await expect.poll(() => children().length).toBeLessThanOrEqual(1);
	});
});

describe('a reader that was started ahead', () => {
	test('reads as one that was not', async () => {
		const cold = await readDocument(pdf, 'a.pdf');
		prepareReader();
		await new Promise((done) => setTimeout(done, 1000));
		expect(await readDocument(pdf, 'a.pdf')).toEqual(cold);
	});

	test('is left for a new one when it has died', async () => {
		prepareReader();
		takeReader().kill('SIGKILL');
		prepareReader();
		expect(await readDocument(Buffer.from(PROTOCOL), 'a.txt')).toMatchObject({ ok: true });
	});
});

const children = () =>
	readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
