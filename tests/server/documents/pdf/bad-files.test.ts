import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { Unreadable } from '../../../../src/lib/server/documents/problems.ts';
import { writePdf } from '../pdf-writer.ts';
import { block, BODY } from './drawn-text.ts';

describe('bad files', () => {
	const whole = writePdf([block(70, 150, ['§ 1 Upprop', ...BODY])]);
	const problemOf = (bytes: Uint8Array) =>
		readPdf(bytes, { pages: 50 }).then(
			() => 'read',
			(error: unknown) => (error instanceof Unreadable ? error.problem : error),
		);

	test('a whole file is read', async () => {
		expect(await problemOf(whole)).toBe('read');
	});

	test('a file cut off anywhere is broken', async () => {
		for (let tenth = 1; tenth < 10; tenth++) {
			const cut = whole.subarray(0, Math.floor((whole.length * tenth) / 10));
			expect(await problemOf(cut), `${tenth} tenths`).toBe('broken');
		}
	});

	test('a password is asked for, not guessed', async () => {
		expect(await problemOf(writePdf([block(70, 150, BODY)], { encrypted: true }))).toBe('encrypted');
	});

	test('pages without text come out empty', async () => {
		const { pages } = await readPdf(writePdf([[], [], []]), { pages: 50 });
		expect(pages.map(({ text, words }) => [text.trim(), words])).toEqual([
			['', []],
			['', []],
			['', []],
		]);
	});

	test('more pages than the limit', async () => {
		expect(await problemOf(writePdf(Array.from({ length: 51 }, () => block(70, 150, BODY))))).toBe(
			'too-large',
		);
	});
});
