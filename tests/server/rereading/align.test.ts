import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf } from '../../../src/lib/domain/source-span.ts';
import { matchWordings } from '../../../src/lib/server/rereading/match.ts';
import { Placer } from '../../../src/lib/server/rereading/place.ts';
import { wordsIn } from '../../../src/lib/server/rereading/placed-words.ts';

const SENTENCES = [
	'Kontoret får i uppdrag att se över belysningen vid badplatsen.',
	'Nämnden beslutar att ärendet återremitteras till förvaltningen.',
	'Förvaltningen ska återkomma med en plan senast den 31 mars 2024.',
	'Ordföranden får i uppdrag att kalla till ett extra möte.',
	'Kostnaden ryms inom ram för år 2024.',
];
const TEXT = SENTENCES.join('\n');

const placed = (after: string, words: string) => {
	const start = TEXT.indexOf(words);
	const { span, keptQuote } = new Placer(TEXT, after).place([start, start + words.length], null);
	return { quote: quoteOf(after, span), keptQuote };
};

test('words are found where they have come to: after new lines, with other hyphens, past other text', () => {
	const words = SENTENCES[2]!.slice(0, -1);
	expect(placed(`Sidhuvud\n\n${TEXT}`, words)).toEqual({ quote: words, keptQuote: null });
	expect(placed(TEXT.replaceAll(' ', '\n'), words).quote).toBe(words.replaceAll(' ', '\n'));
	expect(placed([...SENTENCES].reverse().join('\n'), words).quote).toBe(words);
	expect(placed(TEXT.replace('återkomma', 'äterkomma'), words).quote).toBe(
		words.replace('återkomma', 'äterkomma'),
	);
});

test('words that are gone are kept beside a place near which they stood', () => {
	const words = SENTENCES[2]!;
	const after = SENTENCES.toSpliced(2, 1).join('\n');
	expect(placed(after, words)).toEqual({ quote: '', keptQuote: words });
	expect(new Placer(after, TEXT).place([0, 0], words)).toMatchObject({
		keptQuote: null,
		span: [TEXT.indexOf(words), TEXT.indexOf(words) + words.length - 1],
	});
});

test('any words of any text that only has been added to are found again', () => {
	const word = fc.constantFrom('kontoret', 'uppdrag', 'nämnden', 'plan', 'möte', 'år', '2024', 'mars', 'väg');
	fc.assert(
		fc.property(
			fc.array(word, { minLength: 1, maxLength: 60 }),
			fc.nat(),
			fc.nat(),
			fc.array(word, { maxLength: 5 }),
			(words, from, length, added) => {
				const before = words.join(' ');
				const own = wordsIn(before);
				const first = from % own.length;
				const last = Math.min(own.length - 1, first + (length % 12));
				const span = [own[first]!.start, own[last]!.end] as const;
				const after = [...added, before].join('\n');
				const placed = new Placer(before, after).place(span, null);
				expect(placed.keptQuote).toBeNull();
				expect(quoteOf(after, placed.span)).toContain(quoteOf(before, [own[first]!.start, own[first]!.end]));
			},
		),
		{ numRuns: 300 },
	);
});

test('overlapping words make a pair, the most alike first; without a place, all but the same words do', () => {
	const wording = (span: readonly [number, number] | null, kind = 'assignment', item = '1', quote = '') => ({
		...{ item, kind, quote, span },
	});
	const pairs = (before: ReturnType<typeof wording>[], after: ReturnType<typeof wording>[]) =>
		[...matchWordings(before, after)].sort();
	expect(pairs([wording([0, 50])], [wording([51, 100]), wording([0, 70])])).toEqual([[0, 1]]);
	expect(pairs([wording([0, 50])], [wording([45, 100])])).toEqual([]);
	expect(pairs([wording([0, 50])], [wording([0, 50], 'report'), wording([0, 50])])).toEqual([[0, 1]]);
	expect(pairs([wording([0, 25]), wording([25, 50])], [wording([0, 50])])).toEqual([[0, 0]]);
	const [one, two] = SENTENCES as [string, string];
	const lost = wording(null, 'assignment', '1', one);
	expect(pairs([lost], [wording([0, 60], 'assignment', '1', one)])).toEqual([[0, 0]]);
	expect(pairs([lost], [wording([0, 60], 'assignment', '2', one)])).toEqual([]);
	expect(pairs([lost], [wording([0, 60], 'assignment', '1', two)])).toEqual([]);
});
