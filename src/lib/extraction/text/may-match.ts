import { noPatterns, notePatterns, numberFor, patternsKnown } from './cues.ts';

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
	words: string;
	known: number;
	readonly may: Int32Array;
}

const noLook = (): Look => ({ words: '', known: 0, may: noPatterns() });

/** The sentences of a few pages are kept, each until another takes its place: one rule after another asks of them all. */
const KEPT = 1 << 11;
const looks: (Look | undefined)[] = new Array<undefined>(KEPT).fill(undefined);
let latest = noLook();
/** The very string that was asked about: the same again is known without a comparison of its signs. */
let latestWords = '';

/** Makes the look at these words the latest, one that tells of the pattern with this number. */
function look(words: string, number: number) {
	latest = looks[placeOf(words)] ??= noLook();
	if (latest.words !== words || number >= latest.known) {
		notePatterns(words, latest.may);
		latest.known = patternsKnown();
	}
	latest.words = latestWords = words;
}

/** From a few of their signs: a sum over all of them would cost as much as a look. */
function placeOf(words: string): number {
	const signs =
		Math.imul(words.charCodeAt(words.length >> 1), 0x85ebca6b) ^ words.charCodeAt(words.length - 3);
	return Math.imul(signs ^ words.length, 0x9e3779b1) >>> (32 - 11);
}
