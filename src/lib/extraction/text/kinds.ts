import { SIGNS } from './needed-words.ts';
import { KIND_OF_SIGN, SPACE } from './signs.ts';

/** Thirty-two kinds of signs: each letter in either case, figures, space, all the rest. */
export const KINDS_OF_SIGNS = 32;

/** The kind of a sign in the lowest five bits; above them a bit for each of `SIGNS`. */
export const kindOf = (sign: number) => (sign < LAST ? KINDS[sign]! : 0);

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
