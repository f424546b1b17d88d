import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPoints } from '../../../src/lib/ui/review/forms/split-points.ts';

test('a sentence is offered cuts where a new thing may begin', () => {
	const quote = 'Förvaltningen utreder frågan, tar fram en plan och återkommer i maj.';
	expect(splitPoints(quote, 100).map(({ at }) => quote.slice(at - 100))).toEqual([
		'tar fram en plan och återkommer i maj.',
		'och återkommer i maj.',
	]);
});

test('the page breaks lines anywhere, a list only between its points', () => {
	expect(splitPoints('utreda frågan vid kris\nfrån grunden', 0)).toEqual([]);
	expect(splitPoints('utreda frågan\n– ta fram en plan', 0).map(({ at }) => at)).toEqual([14]);
});

test('one word alone is never cut off', () => {
	expect(splitPoints('Utreda, och återkomma', 0)).toEqual([]);
});

test('every cut lies inside the quotation and leaves words on both sides', () => {
	const word = fc.constantFrom('nämnden', 'utreder', 'och', 'samt', ',', '.\n', 'plan;', 'a');
	fc.assert(
		fc.property(fc.array(word), fc.nat(1000), (words, start) => {
			const quote = words.join(' ');
			for (const { at } of splitPoints(quote, start)) {
				expect(quote.slice(0, at - start).trim()).not.toBe('');
				expect(quote.slice(at - start).trim()).not.toBe('');
			}
		}),
	);
});
