import { expect, test } from 'vitest';
import { tokensOf } from '../../../src/lib/extraction/attributes/names/tokens.ts';

test.each<[string, string]>([
	['”Kultur-, idrotts-  och\nfritid”', '” Kultur- , idrotts- och fritid ”'],
	['AB:s 2023-2025, e.g.', 'AB:s 2023-2025 , e.g .'],
	['-och/eller–', '- och/eller –'],
])('%s is cut into tokens', (words, tokens) => {
	const found = tokensOf(words);
	expect(found.map(({ text }) => text).join(' ')).toBe(tokens);
	for (const { text, start, end } of found) expect(words.slice(start, end)).toBe(text);
});
