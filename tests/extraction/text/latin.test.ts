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
