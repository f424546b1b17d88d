import type { SourceSpan } from '../../domain/source-span.ts';
import { NOT_CASE_CODES } from '../lexicon/case-codes.ts';
import { latin } from '../text/latin.ts';
import type { OutlineLine } from './outline.ts';
import type { Heading } from './paragraph-headings.ts';

/** "KSAU 130/2014 Dnr 2014/133", "FHR 30 Ny plan", "Ks 52   Dnr 2013/288": the organ's letters, and no § before the number. */
const CODED = latin(
	/^(?<code>\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,3}) (?<number>\d{1,4})(?:\/(?:20)?\d\d)?(?=\s+(?:["”“]?\p{Lu}|\d{4}[/:]\d)|\s*$)/u,
);

/** Letters before a number that count pages, rooms, appendices or laws. */
const COUNT_OTHERS = new Set([
	...NOT_CASE_CODES,
	...[
		'SID',
		'SIDA',
		'BLAD',
		'BIL',
		'RUM',
		'SAL',
		'BOX',
		'FAX',
		'ART',
		'MOM',
		'DEL',
		'FIG',
		'TAB',
		'KAP',
		'ÅK',
	],
	...['JAN', 'FEB', 'MARS', 'APR', 'MAJ', 'JUNI', 'JULI', 'AUG', 'SEP', 'SEPT', 'OKT', 'NOV', 'DEC', 'KL'],
]);

/** "Sid 3", "SFS 2017": the letters are no organ's. */
export const isCountOfOthers = (code: string) => COUNT_OTHERS.has(code.toUpperCase());

/** Fewer are a chance; a protokoll has at least a roll and a matter. */
const FEWEST = 3;
const WIDEST_STEP = 3;

/** The headings of a protokoll that counts its matters with the organ's letters: one series that rises step by step. */
export function findCodedHeadings(lines: readonly OutlineLine[]): Heading[] {
	const series = new Map<string, Heading[]>();
	lines.forEach(({ text, span, noise }, line) => {
		const match = noise || text.length > 400 ? null : CODED.exec(text);
		const { code = '', number = '' } = match?.groups ?? {};
		if (!match || isCountOfOthers(code)) return;
		const rest: SourceSpan = [span[0] + match[0].length, span[1]];
		const heading = { line, number: String(Number(number)), through: null, rest, continued: false };
		const found = series.get(code);
		if (found) found.push(heading);
		else series.set(code, [heading]);
	});
	const longest = [...series.values()].map(rising).sort((a, b) => b.length - a.length)[0] ?? [];
	return longest.length >= FEWEST ? longest : [];
}

/** From the last time that the series begins anew: a list of contents has the same numbers before. */
function rising(headings: readonly Heading[]): Heading[] {
	let run: Heading[] = [];
	for (const heading of headings) {
		const step = Number(heading.number) - Number(run.at(-1)?.number ?? heading.number);
		if (step === 0 && run.length > 0) continue;
		if (step > 0 && step <= WIDEST_STEP) run.push(heading);
		else run = [heading];
	}
	return run;
}
