import { neededWords } from './needed-words.ts';

/**
 * Whether a pattern can match at all: false only when the words lack every piece that a match must hold. One look at
 * the words answers for all patterns that are asked about them in a row, at a fraction of what a search costs each.
 */
export function mayMatch(shape: RegExp, words: string): boolean {
	if (words.length < WORTH_IT) return true;
	const needed = codesNeededBy(shape);
	if (needed === null) return true;
	if (words !== looked) lookAt(words);
	for (const codes of needed) if (hasAll(codes)) return true;
	return false;
}

/** `shape.test(words)`, at less cost for the many patterns that are asked of a sentence in vain. */
export const occurs = (shape: RegExp, words: string) => mayMatch(shape, words) && shape.test(words);

/** Fewer signs are searched as fast as they are looked at. */
const WORTH_IT = 24;

/** Each needed word as the codes of all its threes of signs. */
function codesNeededBy(shape: RegExp): readonly Uint16Array[] | null {
	const known = NEEDED.get(shape);
	if (known !== undefined) return known;
	const needed = neededWords(shape)?.map(codesOf) ?? null;
	NEEDED.set(shape, needed);
	return needed;
}

const NEEDED = new WeakMap<RegExp, readonly Uint16Array[] | null>();

function hasAll(codes: Uint16Array): boolean {
	for (let i = 0; i < codes.length; i++) if (seen[codes[i]!] !== look) return false;
	return true;
}

/** In which look each three signs in a row were last seen, by their code; the last place is for any figure. */
const seen = new Uint32Array((1 << 15) + 1);
const ANY_FIGURE = 1 << 15;
let look = 0;
let looked = '';

function lookAt(words: string): void {
	looked = words;
	look++;
	let code = 0;
	for (let at = 0; at < words.length; at++) {
		const kind = kindOf(words.charCodeAt(at));
		if (kind === FIGURE) seen[ANY_FIGURE] = look;
		code = next(code, kind);
		seen[code] = look;
	}
}

function codesOf(word: string): Uint16Array {
	if (word.length === 1) return Uint16Array.of(ANY_FIGURE);
	const codes: number[] = [];
	let code = 0;
	for (let at = 0; at < word.length; at++) codes.push((code = next(code, kindOf(word.charCodeAt(at)))));
	return Uint16Array.from(codes.slice(2));
}

const next = (code: number, kind: number) => ((code << 5) | kind) & 0x7fff;
const kindOf = (sign: number) => (sign < LAST ? KINDS[sign]! : 0);

/** Thirty-two kinds of signs: each letter in either case, figures, space, all the rest. */
const LAST = 0x3100;
const KINDS = new Uint8Array(LAST);
const FIGURE = 30;
for (let sign = 0; sign < KINDS.length; sign++) if (/\s/.test(String.fromCharCode(sign))) KINDS[sign] = 31;
for (let figure = 0x30; figure <= 0x39; figure++) KINDS[figure] = FIGURE;
[...'abcdefghijklmnopqrstuvwxyzåäö'].forEach((letter, i) => {
	for (const sign of [letter, letter.toUpperCase()]) KINDS[sign.charCodeAt(0)] = i + 1;
});
// A search in any case takes these for s, k and å.
KINDS[0x17f] = KINDS[0x73]!;
KINDS[0x212a] = KINDS[0x6b]!;
KINDS[0x212b] = KINDS[0xe5]!;
