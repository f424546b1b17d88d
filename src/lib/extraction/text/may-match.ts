import { numberFor, patternsIn, patternsKnown } from './cues.ts';

/**
 * Whether a pattern can match at all: false only when the words lack a piece that a match must hold. One look at the
 * words answers for all patterns that are asked about them, at a fraction of what a search costs each.
 */
export function mayMatch(shape: RegExp, words: string): boolean {
	if (words.length < WORTH_IT) return true;
	let number = NUMBERS.get(shape);
	if (number === undefined) NUMBERS.set(shape, (number = numberFor(shape)));
	if (number === null) return true;
	if (words !== latestWords || number >= latest.known) look(words, number);
	return (latest.may[number >> 5]! & (1 << (number & 31))) !== 0;
}

/** `shape.test(words)`, at less cost for the many patterns that are asked of a sentence in vain. */
export const occurs = (shape: RegExp, words: string) => mayMatch(shape, words) && shape.test(words);

/** `shape.exec(words)`, in the same way. */
export const firstMatch = (shape: RegExp, words: string) =>
	mayMatch(shape, words) ? shape.exec(words) : null;

/** Fewer signs are searched as fast as they are looked at. */
const WORTH_IT = 12;

const NUMBERS = new WeakMap<RegExp, number | null>();

/** The patterns that may match some words, a bit for each of the first `known`. */
interface Look {
	readonly may: Uint32Array;
	readonly known: number;
}

let latest: Look = { may: new Uint32Array(0), known: 0 };
/** The very string that was asked about: the same again is known without a comparison of its signs. */
let latestWords = '';

/** The sentences of a few pages are kept, the oldest thrown away: one rule after another goes through them all. */
const KEPT = 256;
const looks = new Map<string, Look>();

/** Makes the look at these words the latest, one that tells of the pattern with this number. */
function look(words: string, number: number) {
	let found = looks.get(words);
	if (found === undefined || number >= found.known) {
		if (looks.size >= KEPT) looks.delete(looks.keys().next().value!);
		looks.set(words, (found = { may: patternsIn(words), known: patternsKnown() }));
	}
	latest = found;
	latestWords = words;
}
