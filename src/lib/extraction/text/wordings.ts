import { latin } from './latin.ts';

/** One of the alternatives of a pattern, and sentences that it reads. */
export interface Wording {
	readonly sentences: readonly string[];
	readonly source: string;
}

/**
 * One pattern, in any case, of several wordings for the same thing. Above each wording stand, in quotes, sentences that
 * it reads, one on a line; a test asks whether it does. The rest is as in `piece`.
 */
export function wordings(lines: TemplateStringsArray, ...parts: readonly string[]): RegExp {
	const found = wordingsOf(linesOf(String.raw(lines, ...parts)));
	KNOWN.push(...found);
	return latin(found.map(({ source }) => source).join('|'), 'iu');
}

/**
 * The source of a pattern that is too long for one line: its lines are joined without a space, so that one which has to
 * begin with a space does so with `\ `. `\<` and `\>` are where a word begins and ends, å, ä and ö being letters.
 */
export const piece = (lines: TemplateStringsArray, ...parts: readonly string[]): string =>
	inOneLine(linesOf(String.raw(lines, ...parts)));

/** A pattern of such a piece, in any case. */
export const anyCase = (lines: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
	latin(piece(lines, ...parts), 'iu');

/** A pattern of such a piece, in the case that is written. */
export const sameCase = (lines: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
	latin(piece(lines, ...parts), 'u');

/** Every wording that has been read, for the test of their sentences. */
export const knownWordings = (): readonly Wording[] => KNOWN;
const KNOWN: Wording[] = [];

/** `"A sentence."`, `"Another."`, `its pattern,`, `which goes on`, `"A sentence of the next."`, … */
function wordingsOf(lines: readonly string[]): Wording[] {
	const found: Wording[] = [];
	for (let from = 0, at = 0; at < lines.length; from = at) {
		while (lines[at]?.startsWith('"')) at++;
		const sentences = lines.slice(from, at).map((line) => line.slice(1, -1));
		const first = at;
		while (at < lines.length && !lines[at]!.startsWith('"')) at++;
		found.push({ sentences, source: inOneLine(lines.slice(first, at)) });
	}
	return found;
}

const linesOf = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

const inOneLine = (lines: readonly string[]) =>
	lines.join('').replaceAll('\\ ', ' ').replaceAll('\\<', '(?<!\\p{L})').replaceAll('\\>', '(?!\\p{L})');
