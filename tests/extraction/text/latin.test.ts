import { expect, test } from 'vitest';
import { latin } from '../../../src/lib/extraction/text/latin.ts';

test.each([
	[/^\p{L}+$/u, 'Åsö'],
	[/^[\p{L}-]+$/u, 'Kultur-'],
	[/^\p{Lu}\p{Ll}+$/u, 'Élin'],
	[/^(?:\p{N}|\\)+$/u, '7\\'],
])('%s means the same in Swedish', (shape, words) => {
	expect(latin(shape).test(words)).toBe(true);
	expect(latin(shape.source, 'u').test(words)).toBe(shape.test(words));
	expect(latin(shape).test('§ ')).toBe(false);
});

test('case is kept apart, unless the pattern says otherwise', () => {
	expect(latin(/^\p{Lu}$/u).test('å')).toBe(false);
	expect(latin(/^\p{Lu}$/iu).test('å')).toBe(true);
});

test.each([
	'\\p{Lu}',
	'\\p{Ll}',
	'[\\p{Lu}&, -]',
	'[^\\p{Ll}\\s]',
	'[^\\p{L}.]',
	'[-\\p{Ll}\\]]',
	'[\\p{Lu}\\p{N}]',
])('%s holds the same Latin letters as in Unicode, the rare ones too', (source) => {
	const [ours, unicode] = [latin(`^${source}$`, 'u'), new RegExp(`^${source}$`, 'u')];
	const told = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code))
		.filter((sign) => !/[^\d\P{N}]/u.test(sign))
		.filter((sign) => ours.test(sign) !== unicode.test(sign));
	expect(told).toEqual([]);
});
