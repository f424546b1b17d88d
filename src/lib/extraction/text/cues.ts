import { neededWords, SIGNS } from './needed-words.ts';
import { KIND_OF_SIGN, SPACE } from './signs.ts';

/**
 * Which patterns can match some words at all, for all patterns in one pass. A pattern is known by its number; what it
 * needs (`neededWords`) is its cues, kept by their last three signs. The pass walks over the words, looks up the three
 * signs that end at each place, and notes the lists of patterns that a cue found there fills.
 */

/** Patterns known so far, and the most there may be: bits of so many numbers are what a pass costs beyond its words. */
let known = 0;
const MOST = 1024;
const WIDTH = MOST / 32;

/** How many patterns the next pass tells of. */
export const patternsKnown = () => known;

/** A number for a pattern, to be asked for in what `patternsIn` gives; `null` when nothing is certain of its matches. */
export function numberFor(shape: RegExp): number | null {
	const needed = neededWords(shape);
	if (needed.length === 0 || known === MOST) return null;
	const number = known++;
	for (let list = 0; list < LISTS; list++) {
		const place = list * WIDTH + (number >> 5);
		// A list that the pattern lacks is full from the beginning.
		if (list >= needed.length) ALWAYS[place]! |= 1 << (number & 31);
		for (const piece of needed[list] ?? []) cueOf(piece).push(place, 1 << (number & 31));
	}
	return number;
}

/** `neededWords` gives at most so many lists. */
const LISTS = 3;
/** For each list a bit for each pattern that lacks it. */
const ALWAYS = new Uint32Array(LISTS * WIDTH);

/** Where a cue notes that it was seen: place among the lists and the bits to set there, in turns. */
type Notes = number[];

/** A cue of three signs or more. */
interface Cue {
	readonly piece: string;
	/** Its signs but the last three, by kind, from the back. */
	readonly before: Uint8Array;
	readonly notes: Notes;
	/** The pass that saw it last. */
	pass: number;
	/** Another cue that ends with the same three signs. */
	readonly next: Cue | null;
}

const BY_END: (Cue | null)[] = new Array<Cue | null>(1 << 15).fill(null);
const BY_SIGN: readonly Notes[] = [...SIGNS].map(() => []);

function cueOf(piece: string): Notes {
	if (piece.length === 1) return BY_SIGN[SIGNS.indexOf(piece)]!;
	const kinds = Uint8Array.from(piece, (sign) => kindOf(sign.charCodeAt(0)) & LETTERS);
	const end = kinds.slice(-3).reduce(after, 0);
	for (let cue = BY_END[end]!; cue; cue = cue.next) if (cue.piece === piece) return cue.notes;
	const cue: Cue = { piece, before: kinds.slice(0, -3).reverse(), notes: [], pass: 0, next: BY_END[end]! };
	BY_END[end] = cue;
	return cue.notes;
}

/** A bit for each pattern that may match; the other patterns cannot. */
export function patternsIn(words: string): Uint32Array {
	if (words.length > kinds.length) kinds = new Uint8Array(2 * words.length);
	found.set(ALWAYS);
	pass++;
	let signs = 0;
	let end = 0;
	for (let at = 0; at < words.length; at++) {
		const kind = kindOf(words.charCodeAt(at));
		kinds[at] = kind & LETTERS;
		signs |= kind >> 5;
		end = after(end, kind & LETTERS);
		for (let cue = BY_END[end]!; cue !== null; cue = cue.next) {
			if (cue.pass === pass || !isBefore(cue.before, at - 3)) continue;
			cue.pass = pass;
			note(cue.notes);
		}
	}
	for (let i = 0; signs !== 0; i++, signs >>= 1) if ((signs & 1) !== 0) note(BY_SIGN[i]!);
	const may = new Uint32Array(WIDTH);
	for (let i = 0; i < WIDTH; i++) may[i] = found[i]! & found[WIDTH + i]! & found[2 * WIDTH + i]!;
	return may;
}

/** What a pass needs while it runs: the kinds of the words' signs, and the lists that are filled. */
let kinds = new Uint8Array(1 << 12);
const found = new Uint32Array(LISTS * WIDTH);
let pass = 0;

function isBefore(signs: Uint8Array, at: number): boolean {
	if (signs.length > at + 1) return false;
	for (let i = 0; i < signs.length; i++) if (signs[i] !== kinds[at - i]) return false;
	return true;
}

function note(notes: Notes) {
	for (let i = 0; i < notes.length; i += 2) found[notes[i]!]! |= notes[i + 1]!;
}

const after = (end: number, kind: number) => ((end << 5) | kind) & 0x7fff;
const kindOf = (sign: number) => (sign < LAST ? KINDS[sign]! : 0);

/** Thirty-two kinds of signs: each letter in either case, figures, space, all the rest; and above them the sign's own bit. */
const LETTERS = 31;
const LAST = 0x3100;
const KINDS = new Uint16Array(LAST);
for (let sign = 0; sign < LAST; sign++) if (KIND_OF_SIGN[sign] === SPACE) KINDS[sign] = 31;
for (let figure = 0x30; figure <= 0x39; figure++) KINDS[figure] = 30;
[...'abcdefghijklmnopqrstuvwxyzåäö'].forEach((letter, i) => {
	for (const sign of [letter, letter.toUpperCase()]) KINDS[sign.charCodeAt(0)] = i + 1;
});
[...SIGNS].forEach((sign, i) => {
	const codes = sign === '0' ? [...'0123456789'] : [sign];
	for (const one of codes) KINDS[one.charCodeAt(0)]! |= 1 << (5 + i);
});
// A search in any case takes these for s, k and å.
KINDS[0x17f] = KINDS[0x73]!;
KINDS[0x212a] = KINDS[0x6b]!;
KINDS[0x212b] = KINDS[0xe5]!;
