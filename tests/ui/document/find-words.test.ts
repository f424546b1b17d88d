import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '../../../src/lib/ui/document/find-words.ts';

const text = 'Beslut\n1. Förvaltningen utreder\nfrågan (etapp 1).\n2. Förvaltningen utreder frågan igen.';

test('line breaks and quotation marks do not hinder', () => {
	const span = findWords(text, ' ”Förvaltningen utreder frågan (etapp 1).” ');
	expect(span && text.slice(...span)).toBe('Förvaltningen utreder\nfrågan (etapp 1).');
});

test('of several places the nearest is taken', () => {
	const second = text.lastIndexOf('Förvaltningen');
	expect(findWords(text, 'Förvaltningen utreder', second)?.[0]).toBe(second);
	expect(findWords(text, 'Förvaltningen utreder', 0)?.[0]).toBe(text.indexOf('Förvaltningen'));
});

test('capitals count only when the words stand nowhere as written', () => {
	expect(findWords(text, 'förvaltningen UTREDER')?.[0]).toBe(text.indexOf('Förvaltningen'));
});

test('words that stand nowhere, and no words, are not found', () => {
	expect(findWords(text, 'Förvaltningen bygger')).toBeNull();
	expect(findWords(text, ' ”” ')).toBeNull();
});

test('every stretch of a text between spaces is found in it', () => {
	fc.assert(
		fc.property(
			fc.array(fc.stringMatching(/^[a-zåäö.()*+?[\]{}|\\^$/-]{1,6}$/), { minLength: 1 }),
			(words) => {
				const whole = words.join('\n ');
				expect(findWords(whole, words.join(' '))).not.toBeNull();
			},
		),
	);
});
