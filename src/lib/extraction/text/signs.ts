import { latin } from './latin.ts';

/** What a sign is, by its code, as bits: looked up, where a pattern would be asked of each sign. */
export const LETTER = 1;
export const FIGURE = 2;
export const SPACE = 4;
export const CAPITAL = 8;
export const SMALL = 16;

/** Letters are those of `latin`; space is what `\s` means. */
export const KIND_OF_SIGN = new Uint8Array(1 << 16);

/** Beyond it stand signs, and letters of other scripts, which count as signs. */
const LAST_LETTER = 0x24f;

const LETTERS: readonly (readonly [RegExp, number])[] = [
	[latin('\\p{L}', 'u'), LETTER],
	[latin('\\p{Lu}', 'u'), CAPITAL],
	[latin('\\p{Ll}', 'u'), SMALL],
	[/\d/, FIGURE],
];
for (const [shape, kind] of LETTERS)
	for (let code = 0; code <= LAST_LETTER; code++)
		if (shape.test(String.fromCharCode(code))) KIND_OF_SIGN[code]! |= kind;

/** Named one by one: to ask a pattern of all signs there are takes a millisecond of each start. */
const SPACES = '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff';
for (const space of SPACES) KIND_OF_SIGN[space.charCodeAt(0)] = SPACE;
for (let code = 0x2000; code <= 0x200a; code++) KIND_OF_SIGN[code] = SPACE;

/** Whether the first sign is of a kind: most lines need no pattern to be told from those that a rule looks for. */
export const begins = (words: string, kind: number) => (KIND_OF_SIGN[words.charCodeAt(0)]! & kind) !== 0;

/** The words on one line: each run of space as one ' '. What is even already comes back as it is. */
export const even = (words: string) => (isUneven(words) ? words.replace(/\s+/g, ' ') : words);

/** Asked first: most stretches have no other space than one ' ' between words. */
function isUneven(words: string): boolean {
	let before = 0;
	for (let at = 0; at < words.length; at++) {
		const sign = words.charCodeAt(at);
		if ((KIND_OF_SIGN[sign]! & SPACE) !== 0 && (sign !== BLANK || before === BLANK)) return true;
		before = sign;
	}
	return false;
}

const BLANK = 0x20;
