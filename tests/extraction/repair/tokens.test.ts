import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/lib/extraction/repair/tokens.ts';

test('words, figures and the signs inside misread words are tokens', () => {
	expect(tokensOf('Vård- och f6r tv& 2024').map(({ text, hyphenFollows }) => [text, hyphenFollows])).toEqual([
		['Vård', true],
		['och', false],
		['f6r', false],
		['tv&', false],
		['2024', false],
	]);
});

test('a run of millions of letters is read, and never repaired', () => {
	const tokens = tokensOf('å1'.repeat(2_500_000));
	expect(tokens.at(-1)!.end).toBe(5_000_000);
	expect(tokens.every(({ fixed }) => fixed)).toBe(true);
});
