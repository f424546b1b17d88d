import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../src/lib/extraction/lexicon/', import.meta.url);

/** Every list of words in the lexicon, by file and name. Objects are lists of their keys, lists in them lists of their own. */
const lists: { name: string; words: string[] }[] = [];
for (const file of readdirSync(FOLDER).sort()) {
	const module = (await import(new URL(file, FOLDER).href)) as Record<string, unknown>;
	for (const [name, value] of Object.entries(module)) collect(`${file} ${name}`, value);
}

function collect(name: string, value: unknown): void {
	if (Array.isArray(value)) {
		const words = value.flat(2).filter((word) => typeof word === 'string');
		if (words.length > 0) lists.push({ name, words });
	} else if (
		value !== null &&
		typeof value === 'object' &&
		Object.getPrototypeOf(value) === Object.prototype
	) {
		lists.push({ name: `${name} keys`, words: Object.keys(value) });
		for (const [key, inner] of Object.entries(value)) collect(`${name}.${key}`, inner);
	}
}

describe('words as data', () => {
	it('finds the lists', () => expect(lists.length).toBeGreaterThan(10));

	it.each(lists)('$name: Latin letters only, NFC, no space at the ends', ({ words }) => {
		for (const word of words) {
			expect(word).toBe(word.normalize('NFC').trim());
			for (const letter of word.match(/\p{L}/gu) ?? []) expect(letter).toMatch(/\p{Script=Latin}/u);
		}
	});

	it.each(lists)('$name: no word twice', ({ words }) => {
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	});
});
