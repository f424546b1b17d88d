import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latin } from '../../../src/lib/extraction/text/latin.ts';
import {
	CAPITAL,
	even,
	FIGURE,
	KIND_OF_SIGN,
	LETTER,
	SPACE,
} from '../../../src/lib/extraction/text/signs.ts';

test('the table says of each sign what a pattern would say', () => {
	const kinds: readonly (readonly [RegExp, number])[] = [
		[latin('\\p{L}', 'u'), LETTER],
		[latin('\\p{Lu}', 'u'), CAPITAL],
		[/\d/, FIGURE],
		[/\s/, SPACE],
	];
	const wrong: number[] = [];
	for (const [shape, kind] of kinds)
		for (let code = 0; code <= 0xffff; code++)
			if (shape.test(String.fromCharCode(code)) !== ((KIND_OF_SIGN[code]! & kind) !== 0)) wrong.push(code);
	expect(wrong).toEqual([]);
});

test('words on one line have one space between them, whatever stood there', () => {
	const words = fc.string({
		unit: fc.constantFrom('a', 'Ö', ' ', '\n', '\t', '\u00a0', '\u2003', '–'),
		maxLength: 30,
	});
	fc.assert(
		fc.property(words, (text) => {
			expect(even(text)).toBe(text.replace(/\s+/g, ' '));
		}),
	);
});
