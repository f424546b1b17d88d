import { describe, expect, test } from 'vitest';
import '../../src/lib/extraction/extract.ts';
import { latin } from '../../src/lib/extraction/text/latin.ts';
import { knownWordings, piece, wordings } from '../../src/lib/extraction/text/wordings.ts';

/** Each wording of the rules stands under sentences that it reads: by itself, whatever the others of its pattern read. */
describe('the sentences above the wordings', () => {
	const sentences = knownWordings().flatMap(({ sentences, source }) =>
		sentences.map((sentence) => [sentence, source]),
	);

	test.each(sentences)('%s', (sentence, source) => {
		expect(latin(source!, 'iu').test(sentence!)).toBe(true);
	});

	test('no wording is without one', () => {
		expect(knownWordings().filter(({ sentences }) => sentences.length === 0)).toEqual([]);
	});
});

describe('wordings', () => {
	const MOORED = wordings`
		"Båten förtöjs vid kajen."
		"Båtarna förtöjs vid Östra kajen."
		\<båt(?:en|arna) förtöjs
		\ vid\>
		"Kajen rustas."
		^kaj(?:en)? rustas\>
	`;

	test.each(['Båten förtöjs vid kajen.', 'KAJEN RUSTAS', 'båtarna förtöjs vid'])('reads: %s', (words) => {
		expect(MOORED.test(words)).toBe(true);
	});

	test.each(['Fiskebåten förtöjs vid kajen.', 'Båten förtöjs vidöppen.', 'Nu rustas kajen.', '"'])(
		'does not read: %s',
		(words) => expect(MOORED.test(words)).toBe(false),
	);

	test('a piece goes on over its lines', () => {
		const ENDS = piece`(?:en|ar|
			arna)\>`;
		expect(ENDS).toBe('(?:en|ar|arna)(?!\\p{L})');
	});
});
