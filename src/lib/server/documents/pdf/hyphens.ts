import { CELL_GAP } from './layout.ts';

/**
 * Words parted at the end of a line become whole, on the first of the two lines:
 * "om skol-" + "skjuts ska ges" → "om skolskjuts" + "ska ges". The hyphen stays where it belongs to the word
 * ("VA-" + "verksamheten" → "VA-verksamheten") and nothing moves where it stands for a part left out
 * ("Gymnasie-" + "och vuxenutbildningsnämnden"). Rows of tables are left as they are.
 */
export function joinHyphens(lines: readonly string[]): string[] {
	const joined = [...lines];
	for (let i = 0; i + 1 < joined.length; i++) {
		const [line, next] = [joined[i]!, joined[i + 1]!];
		if ([line, next].some((one) => one.trimStart().includes(CELL_GAP))) continue;
		const before = LINE_END.exec(line);
		const after = NEXT_WORD.exec(next);
		if (!before || !after) continue;
		const [, part = '', sign = ''] = before;
		const [, indent = '', word = ''] = after;
		if (SUSPENDED.test(word)) continue;
		const isLost = sign === '\u00ad' || (isSyllable(part) && /^\p{Ll}/u.test(word));
		const rest = next.slice(after[0].length).trimStart();
		joined[i] = line.slice(0, -sign.length) + (isLost ? '' : '-') + word;
		joined[i + 1] = rest && indent + rest;
	}
	return joined.filter((line, i) => line !== '' || lines[i] === '');
}

/** What stands before a hyphen at the end of a line; a dash after a space is no hyphen. */
const LINE_END = /([\p{L}\p{N}]{1,40})([-\u2010\u2011\u00ad])$/u;

const NEXT_WORD = /^( {0,200})([\p{L}\p{N}]\S*)/u;

/** "skol-" is half a word; "km-", "VA-" and "e-" are parts that keep their hyphen. */
const isSyllable = (part: string) => /\p{Ll}\p{Ll}$/u.test(part) && /[aeiouyåäöé]/iu.test(part);

/** "barn- och ungdomsnämnden", "drift- respektive investeringsbudget" */
const SUSPENDED = /^(?:och|eller|samt|respektive|resp\.?|till|som|men|alternativt)$/u;
