import { bitsKnown, notePatterns, placeFor, WIDTH, type Place } from './cues.ts';

/**
 * Whether a pattern can match at all: false only when the words lack a piece that a match must hold. One look at the
 * words answers for all patterns that are asked about them, at a fraction of what a search costs each.
 */
export function mayMatch(shape: RegExp, words: string): boolean {
	if (words.length < WORTH_IT) return true;
	let place = PLACES.get(shape);
	if (place === undefined) PLACES.set(shape, (place = placeFor(shape)));
	if (place === null) return true;
	if (words !== latestWords || place.end > KNOWN[latest]!) look(words, place.end);
	return (MAY[latest * WIDTH + place.word]! & place.bits) !== 0;
}

/** `shape.test(words)`, at less cost for the many patterns that are asked of a sentence in vain. */
export const occurs = (shape: RegExp, words: string) => mayMatch(shape, words) && shape.test(words);

/** `shape.exec(words)`, in the same way. */
export const firstMatch = (shape: RegExp, words: string) =>
	mayMatch(shape, words) ? shape.exec(words) : null;

/** Fewer signs are searched as fast as they are looked at. */
const WORTH_IT = 12;

const PLACES = new WeakMap<RegExp, Place | null>();

/** The sentences of a few pages are kept, each until another takes its place: one rule after another asks of them all. */
const KEPT = 1 << 11;
const WORDS = new Array<string>(KEPT).fill('');
/** Of the patterns that may match the words of a place, a bit for each of the first so many. */
const MAY = new Int32Array(KEPT * WIDTH);
const KNOWN = new Int32Array(KEPT);

let latest = 0;
/** The very string that was asked about: the same again is known without a comparison of its signs. */
let latestWords = '';

/** Makes the look at these words the latest, one that tells of the pattern with this number. */
function look(words: string, end: number) {
	latest = placeOf(words);
	if (WORDS[latest] !== words || end > KNOWN[latest]!) {
		notePatterns(words, MAY, latest * WIDTH);
		KNOWN[latest] = bitsKnown();
	}
	WORDS[latest] = latestWords = words;
}

/** From a few of their signs: a sum over all of them would cost as much as a look. */
function placeOf(words: string): number {
	const signs =
		Math.imul(words.charCodeAt(words.length >> 1), 0x85ebca6b) ^ words.charCodeAt(words.length - 3);
	return Math.imul(signs ^ words.length, 0x9e3779b1) >>> (32 - 11);
}
