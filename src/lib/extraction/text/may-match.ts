import { neededWords, SIGNS } from './needed-words.ts';
import { KIND_OF_SIGN, SPACE } from './signs.ts';

/**
 * Whether a pattern can match at all: false only when the words lack a piece that a match must hold. One look at the
 * words answers for all patterns that are asked about them, at a fraction of what a search costs each.
 */
export function mayMatch(shape: RegExp, words: string): boolean {
	if (words.length < WORTH_IT) return true;
	const needed = needsOf(shape);
	if (needed === null) return true;
	const look = words === latest.words ? latest : lookAt(words);
	for (let i = 0; i < needed.length; i++) if (!hasOne(needed[i]!, look)) return false;
	return true;
}

/** `shape.test(words)`, at less cost for the many patterns that are asked of a sentence in vain. */
export const occurs = (shape: RegExp, words: string) => mayMatch(shape, words) && shape.test(words);

/** `shape.exec(words)`, in the same way. */
export const firstMatch = (shape: RegExp, words: string) =>
	mayMatch(shape, words) ? shape.exec(words) : null;

/** Fewer signs are searched as fast as they are looked at. */
const WORTH_IT = 12;

/** A list of pieces of which a match holds one: single signs, and words as the bits of all their threes of signs. */
interface Pieces {
	/** A bit for each sign. */
	readonly signs: number;
	readonly words: readonly Uint16Array[];
}

function needsOf(shape: RegExp): readonly Pieces[] | null {
	const known = NEEDS.get(shape);
	if (known !== undefined) return known;
	const needed = neededWords(shape);
	const pieces = needed.length === 0 ? null : needed.map(piecesOf);
	NEEDS.set(shape, pieces);
	return pieces;
}

const NEEDS = new WeakMap<RegExp, readonly Pieces[] | null>();

const piecesOf = (list: readonly string[]): Pieces => ({
	signs: list.reduce((bits, piece) => (piece.length === 1 ? bits | (1 << SIGNS.indexOf(piece)) : bits), 0),
	words: list.filter((piece) => piece.length > 1).map(codesOf),
});

function hasOne({ signs, words }: Pieces, look: Look): boolean {
	if ((signs & look.signs) !== 0) return true;
	for (let i = 0; i < words.length; i++) if (hasAll(words[i]!, look.seen)) return true;
	return false;
}

function hasAll(codes: Uint16Array, seen: Uint32Array): boolean {
	for (let i = 0; i < codes.length; i++)
		if ((seen[codes[i]! >> 5]! & (1 << (codes[i]! & 31))) === 0) return false;
	return true;
}

/** What some words hold: a bit for each three signs in a row, by their code, and one for each single sign. */
interface Look {
	words: string;
	readonly seen: Uint32Array;
	signs: number;
}

/** The sentences of a few pages are kept: one rule after another goes through them all. */
const KEPT = 256;
const looks: Look[] = [];
const byWords = new Map<string, Look>();
let latest: Look = { words: '', seen: new Uint32Array(0), signs: 0 };
let oldest = 0;

function lookAt(words: string): Look {
	const known = byWords.get(words);
	if (known) return (latest = known);
	latest = freeLook();
	const { seen } = latest;
	let signs = 0;
	let code = 0;
	for (let at = 0; at < words.length; at++) {
		const kind = kindOf(words.charCodeAt(at));
		code = next(code, kind);
		const bit = bitOf(code);
		seen[bit >> 5]! |= 1 << (bit & 31);
		signs |= kind >> 5;
	}
	latest.words = words;
	latest.signs = signs;
	byWords.set(words, latest);
	return latest;
}

function freeLook(): Look {
	if (looks.length < KEPT) {
		const made = { words: '', seen: new Uint32Array(BITS / 32), signs: 0 };
		looks.push(made);
		return made;
	}
	const look = looks[oldest]!;
	oldest = (oldest + 1) % KEPT;
	byWords.delete(look.words);
	look.seen.fill(0);
	return look;
}

/** Threes that share a bit make a look less sharp, never wrong: of 2048 a sentence fills one in twenty. */
const BITS = 1 << 11;
const bitOf = (code: number) => Math.imul(code, 0x9e3779b1) >>> (32 - 11);

function codesOf(word: string): Uint16Array {
	const codes: number[] = [];
	let code = 0;
	for (let at = 0; at < word.length; at++) codes.push((code = next(code, kindOf(word.charCodeAt(at)))));
	return Uint16Array.from(codes.slice(2), bitOf);
}

const next = (code: number, kind: number) => ((code << 5) | (kind & 31)) & 0x7fff;
const kindOf = (sign: number) => (sign < LAST ? KINDS[sign]! : 0);

/** Thirty-two kinds of signs: each letter in either case, figures, space, all the rest; and above them the sign's own bit. */
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
