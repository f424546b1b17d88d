import { allMatches } from '../../text/pattern.ts';
import { latin } from '../../text/latin.ts';

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
const TOKEN = latin(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[-/:.'’](?=[\p{L}\p{N}]))*-?|[^\s\p{L}\p{N}]/gu);

const CAPITAL = latin(/^\p{Lu}/u);

export const tokensOf = (words: string): Token[] =>
	allMatches(TOKEN, words).map(({ 0: text, index }) => ({
		text,
		lower: text.toLowerCase(),
		start: index,
		end: index + text.length,
		capital: CAPITAL.test(text),
	}));
