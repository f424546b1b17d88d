import { CAPITAL, FIGURE, KIND_OF_SIGN, LETTER, SPACE } from '../../text/signs.ts';

/** A word or a sign of a sentence. */
export interface Token {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	/** Begins with a capital letter. */
	readonly capital: boolean;
}

/** "Kultur-", "Nämnd/styrelse", "AB:s" and "2023-2025" are one token each; other signs stand alone. */
export function tokensOf(words: string): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < words.length;) {
		const kind = KIND_OF_SIGN[words.charCodeAt(at)]!;
		if ((kind & SPACE) !== 0) {
			at++;
			continue;
		}
		const end = (kind & OF_WORDS) === 0 ? at + 1 : endOfWord(words, at + 1);
		const text = words.slice(at, end);
		const capital = (kind & CAPITAL) !== 0;
		tokens.push({ text, lower: isSmall(text) ? text : text.toLowerCase(), start: at, end, capital });
		at = end;
	}
	return tokens;
}

/** Most words are: they need no other string for their small letters. */
function isSmall(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if ((KIND_OF_SIGN[code]! & CAPITAL) !== 0 || code > LAST_COMMON) return false;
	}
	return true;
}

/** Å, ä, ö and é are among the common; beyond stand letters that are neither large nor small. */
const LAST_COMMON = 0xff;

const OF_WORDS = LETTER | FIGURE;
const isOfWord = (words: string, at: number) =>
	at < words.length && (KIND_OF_SIGN[words.charCodeAt(at)]! & OF_WORDS) !== 0;

/** A sign inside a word has letters on both sides; a hyphen may also end one: "Kultur- och". */
function endOfWord(words: string, from: number): number {
	let at = from;
	while (isOfWord(words, at) || (isOfWord(words, at + 1) && JOINERS.has(words.charCodeAt(at)))) at++;
	return words.charCodeAt(at) === HYPHEN ? at + 1 : at;
}

const JOINERS = new Set([..."-/:.'’"].map((sign) => sign.charCodeAt(0)));
const HYPHEN = 0x2d;
