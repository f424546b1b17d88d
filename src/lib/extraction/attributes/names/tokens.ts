import { latin } from '../../text/latin.ts';
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
		const token = (kind & OF_WORDS) === 0 ? signAt(words, at) : wordAt(words, at);
		tokens.push(token);
		at = token.end;
	}
	return tokens;
}

const OF_WORDS = LETTER | FIGURE;
const isOfWord = (words: string, at: number) =>
	at < words.length && (KIND_OF_SIGN[words.charCodeAt(at)]! & OF_WORDS) !== 0;

function signAt(words: string, start: number): Token {
	const text = words[start]!;
	return { text, lower: text.toLowerCase(), start, end: start + 1, capital: false };
}

/** A sign inside a word has letters on both sides; a hyphen may also end one: "Kultur- och". */
function wordAt(words: string, start: number): Token {
	let end = start;
	let kinds = 0;
	let highest = 0;
	while (isOfWord(words, end) || (isOfWord(words, end + 1) && isJoiner(words.charCodeAt(end)))) {
		const code = words.charCodeAt(end++);
		kinds |= KIND_OF_SIGN[code]!;
		if (code > highest) highest = code;
	}
	if (words.charCodeAt(end) === HYPHEN) end++;
	const text = words.slice(start, end);
	// Most words are small already: they need no other string for their small letters.
	const isSmall = (kinds & CAPITAL) === 0 && highest <= LAST_COMMON;
	const capital = (KIND_OF_SIGN[words.charCodeAt(start)]! & CAPITAL) !== 0;
	return { text, lower: isSmall ? text : text.toLowerCase(), start, end, capital };
}

/** Å, ä, ö and é are among the common; beyond stand letters that are neither large nor small. */
const LAST_COMMON = 0xff;

const HYPHEN = 0x2d;
const JOINER = latin(/[-/:.'’]/);
const JOINS = Uint8Array.from({ length: 0x2020 }, (_, code) =>
	Number(JOINER.test(String.fromCharCode(code))),
);
const isJoiner = (code: number) => JOINS[code] === 1;
