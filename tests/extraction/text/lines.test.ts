import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/lib/extraction/text/lines.ts';

describe('linesOf', () => {
	it('gives text, place, indentation and page starts', () => {
		const text = 'Ett\n\n  två \n\ttre\fny';
		expect(linesOf(text).map((line) => [line.text, line.indent, line.startsPage])).toEqual([
			['Ett', 0, true],
			['', 0, false],
			['två', 2, false],
			['tre', 8, false],
			['ny', 0, true],
		]);
	});

	it('reads a part of a text with places in the whole', () => {
		const text = 'rubrik\n  punkt\nslut';
		expect(linesOf(text, [7, 14])).toMatchObject([
			{ text: 'punkt', span: [9, 14], indent: 2, startsPage: false },
		]);
	});

	it('tells on which lines a § stands', () => {
		const lines = linesOf('§ 1 Val\n\n§ 2, se\fEtt\n  punkt 3 § 4');
		expect(lines.map(({ hasSign }) => hasSign)).toEqual([true, false, true, false, true]);
	});

	it('quotes what stands there and skips nothing', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('å', ' ', '\n', '\f', '\t', 'ord'), { maxLength: 40 }),
				(pieces) => {
					const text = pieces.join('');
					const lines = linesOf(text);
					for (const line of lines) expect(text.slice(...line.span)).toBe(line.text);
					expect(
						lines
							.map((line) => line.text)
							.join('')
							.replace(/\s/g, ''),
					).toBe(text.replace(/\s/g, ''));
				},
			),
		);
	});
});
