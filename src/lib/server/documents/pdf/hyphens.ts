import { CELL_GAP } from './layout.ts';
import type { PlacedWord } from '../parsed-document.ts';

/** A line as it is written out, with the places of its words; offsets are into the line. */
export interface WrittenLine {
	readonly text: string;
	readonly words: readonly PlacedWord[];
}

/**
 * Words parted at the end of a line become whole, on the first of the two lines:
 * "om skol-" + "skjuts ska ges" → "om skolskjuts" + "ska ges". The hyphen stays where it belongs to the word
 * ("VA-" + "verksamheten" → "VA-verksamheten") and nothing moves where it stands for a part left out
 * ("Gymnasie-" + "och vuxenutbildningsnämnden"). Rows of tables are left as they are. Both halves keep their box.
 */
export function joinHyphens(lines: readonly WrittenLine[]): WrittenLine[] {
	const joined = [...lines];
	for (let i = 0; i + 1 < joined.length; i++) {
		const [line, next] = [joined[i]!, joined[i + 1]!];
		const join = joinOf(line.text, next.text);
		if (!join) continue;
		const kept = line.text.length - join.cut;
		const { from, to } = join;
		const rest = next.text.slice(to).trimStart();
		const restFrom = next.text.length - rest.length;
		const [firsts, others] = [next.words.filter(([at]) => at < to), next.words.filter(([at]) => at >= to)];
		joined[i] = {
			text: line.text.slice(0, kept) + join.sign + next.text.slice(from, to),
			words: [...clipped(line.words, kept), ...moved(firsts, kept + join.sign.length - from)],
		};
		joined[i + 1] = rest
			? { text: ' '.repeat(from) + rest, words: moved(others, from - restFrom) }
			: { text: '', words: [] };
	}
	return joined.filter(({ text }, i) => text !== '' || lines[i]!.text === '');
}

interface Join {
	/** Letters to take from the end of the first line. */
	readonly cut: number;
	readonly sign: '-' | '';
	/** Where the second half stands in the next line. */
	readonly from: number;
	readonly to: number;
}

function joinOf(line: string, next: string): Join | null {
	if (!HYPHENS.includes(line.at(-1) ?? ' ')) return null;
	if ([line, next].some((one) => one.trimStart().includes(CELL_GAP) || one.startsWith('|'))) return null;
	const after = NEXT_WORD.exec(next);
	const [, indent = '', word = ''] = after ?? [];
	const ending = after && endingBefore(line, word);
	return ending && { ...ending, from: indent.length, to: after[0].length };
}

/** How the end of `text` changes when `word` goes on in it after a line end; null when nothing was parted there. */
export function endingBefore(text: string, word: string): Pick<Join, 'cut' | 'sign'> | null {
	const before = HYPHENS.includes(text.at(-1) ?? ' ') ? LINE_END.exec(text) : null;
	if (!before || SUSPENDED.test(word) || !/^[\p{L}\p{N}]/u.test(word)) return null;
	const [, part = '', sign = ''] = before;
	const isLost = sign === '\u00ad' || (isSyllable(part) && /^\p{Ll}/u.test(word));
	return { cut: sign.length, sign: isLost ? '' : '-' };
}

const moved = (words: readonly PlacedWord[], by: number): PlacedWord[] =>
	words.map(([start, end, ...box]) => [start + by, end + by, ...box]);

const clipped = (words: readonly PlacedWord[], end: number): PlacedWord[] =>
	words.map(([start, stop, ...box]) => [start, Math.min(stop, end), ...box]);

/** What stands before a hyphen at the end of a line; a dash after a space is no hyphen. */
const HYPHENS = '-\u2010\u2011\u00ad';
const LINE_END = /([\p{L}\p{N}]{1,40})([-\u2010\u2011\u00ad])$/u;

const NEXT_WORD = /^( {0,200})([\p{L}\p{N}]\S*)/u;

/** "skol-" is half a word; "km-", "VA-" and "e-" are parts that keep their hyphen. */
const isSyllable = (part: string) => /\p{Ll}\p{Ll}$/u.test(part) && /[aeiouyåäöé]/iu.test(part);

/** "barn- och ungdomsnämnden", "drift- respektive investeringsbudget" */
const SUSPENDED = /^(?:och|eller|samt|respektive|resp\.?|till|som|men|alternativt)$/u;
