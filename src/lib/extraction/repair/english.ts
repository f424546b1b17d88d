import type { Token } from './tokens.ts';

/** Small words that only English has. */
const ENGLISH: ReadonlySet<string> = new Set(
	`the of and to are that this with from by which been shall not be will their was were has have should between within`.split(
		' ',
	),
);
const ENOUGH = 3;
const SHARE = 0.2;

/**
 * Marks the tokens of lines in English: "The council has decided that the plan is to be adopted". They are right as
 * they stand, though many could be made into Swedish.
 */
export function englishTokens(text: string, tokens: readonly Token[]): ReadonlySet<Token> {
	const english = new Set<Token>();
	let line: Token[] = [];
	tokens.forEach((token, index) => {
		line.push(token);
		const next = tokens[index + 1];
		if (next && !text.slice(token.end, Math.min(next.start, token.end + 80)).includes('\n')) return;
		const marks = line.filter((each) => ENGLISH.has(each.text.toLowerCase())).length;
		if (marks >= ENOUGH && marks >= line.length * SHARE) for (const each of line) english.add(each);
		line = [];
	});
	return english;
}
