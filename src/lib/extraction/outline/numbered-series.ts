import type { SourceSpan } from '../../domain/source-span.ts';
import { NOT_CASE_CODES } from '../lexicon/case-codes.ts';
import { latin } from '../text/latin.ts';
import { opensDecision } from './opening-decision.ts';
import type { OutlineLine } from './outline.ts';
import { followsOn, type Heading } from './paragraph-headings.ts';
import { sectionKindOf } from './sections.ts';
import { sameCase } from '../text/wordings.ts';

/**
 * The headings of a protokoll that counts its matters in a way of its own: "KSAU 130/2014 Ny park", "12. Ny park",
 * "Kommunstyrelsen § 12", "PARAGRAF 12", "Ärende 12". The form is learnt from the document: numbers that begin a line in the
 * same surroundings and rise step by step, with a beslut under most of them. An organ's letters need no beslut.
 */
export function findNumberedSeries(lines: readonly OutlineLine[]): Heading[] {
	const chains = [...candidatesByForm(lines)].map(([form, found]) => ({
		form,
		chain: heaviestChain(lines, found),
	}));
	const series = chains
		.filter(
			({ form, chain }) =>
				chain.length >= (form.includes('§') || isPageOfTranscript(lines, form, chain) ? 1 : FEWEST) &&
				(ORGANS_LETTERS.test(form) || mostDecide(lines, chain) || isPageOfTranscript(lines, form, chain)),
		)
		.sort((a, b) => b.chain.length - a.chain.length)[0];
	return series ? [...series.chain] : [];
}

/**
 * "HN 58 Ny kran" near the number of its page, or several times "58 Ny kran" right under it, as a transcript without the
 * sign has it.
 */
function isPageOfTranscript(lines: readonly OutlineLine[], form: string, chain: readonly Heading[]): boolean {
	const under = form === '#' ? 1 : ORGANS_LETTERS.test(form) ? 2 : 0;
	return (
		under > 0 &&
		(under > 1 || chain.length >= FEWEST) &&
		chain.every(({ line }) =>
			lines.slice(Math.max(0, line - under), line).some(({ text }) => PAGE.test(text)),
		)
	);
}
const PAGE = /^\d{1,3}(?: |$)/;

/** How many of the headings have a beslut under them, before the next. */
export const decidingAmong = (lines: readonly OutlineLine[], headings: readonly Heading[]): number =>
	headings.filter((one, i) => decidesBetween(lines, one.line, headings[i + 1]?.line ?? lines.length)).length;

/** Fewer are a chance; a protokoll has at least a roll and a matter. One § is enough: an extract has no more. */
const FEWEST = 3;

/** What stands before the number, the number, and the sign after it: then a title, a case number or nothing. */
const NUMBERED = sameCase`
	^(?<before>(?:\p{Lu}[\p{L}&,. -]{0,60}?)?\s?(?:§\s{0,3})?(?:-\s?)?)(?:(?:19|20)\d\d:)?
	(?<number>\d{1,4})(?:\/(?:20)?\d\d)?(?<after>(?:[.):]?\s{0,2}§|[.):])?)
	(?=\s{1,20}(?:[-–]\s)?["”“]?\p{Lu}|\s{1,20}(?:19|20)\d\d[/:]\d|
	\s{20,99}(?:(?:Dnr|Diarienr)\s|\p{Lu}{1,6}[ /-]?\d{4}[.:/-]\d{1,5}\s*$)|\s*$)
`;

const ORGANS_LETTERS = latin(/^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,3}) #$/u);

/** What counts pages, rooms, appendices, laws or days. */
const COUNT_OTHERS = new Set([
	...NOT_CASE_CODES,
	...[
		'SID',
		'SIDA',
		'SIDAN',
		'BLAD',
		'BIL',
		'BILAGA',
		'RUM',
		'SAL',
		'BOX',
		'FAX',
		'ART',
		'MOM',
		'DEL',
		'FIG',
		'TAB',
	],
	...['KAP', 'ÅK', 'VECKA', 'TABELL', 'FIGUR', 'PROTOKOLL', 'DATUM', 'DEN', 'ÅR', 'PARAGRAFER', 'PARAGRAF §'],
	...['JAN', 'FEB', 'MARS', 'APR', 'MAJ', 'JUNI', 'JULI', 'AUG', 'SEP', 'SEPT', 'OKT', 'NOV', 'DEC', 'KL'],
]);

/** "Sid 3", "SFS 2017": the words before the number are those of another count. */
export const isCountOfOthers = (words: string) =>
	COUNT_OTHERS.has(words.trim().split(' ').at(-1)!.toUpperCase());

function candidatesByForm(lines: readonly OutlineLine[]): Map<string, Heading[]> {
	const forms = new Map<string, Heading[]>();
	lines.forEach(({ text, span, noise }, line) => {
		const match = noise || text.length > 400 ? null : NUMBERED.exec(text);
		const { before = '', number = '', after = '' } = match?.groups ?? {};
		if (!match || isCountOfOthers(before)) return;
		// A number alone is that of a page.
		if (before === '' && after === '' && match[0].length === text.length) return;
		if (followsOn(lines, line, text.slice(match[0].length))) return;
		const rest: SourceSpan = [span[0] + match[0].length, span[1]];
		const heading = { line, number: String(Number(number)), through: null, rest, continued: false };
		const form = `${before}#${after}`.replace(/\s+/g, ' ');
		const found = forms.get(form);
		if (found) found.push(heading);
		else forms.set(form, [heading]);
	});
	return forms;
}

/** Matters that were withdrawn leave gaps. */
const WIDEST_STEP = 4;

/** The series that rises step by step and has the most text under it: a list of contents has the same numbers and none. */
function heaviestChain(lines: readonly OutlineLine[], found: readonly Heading[]): Heading[] {
	const weights: number[] = [];
	const previous: number[] = [];
	const lastOf = new Map<number, number>();
	let heaviest = -1;
	found.forEach((heading, i) => {
		const number = Number(heading.number);
		let before = -1;
		for (let step = 1; step <= WIDEST_STEP; step++) {
			const other = lastOf.get(number - step);
			if (other !== undefined && (before < 0 || weights[other]! > weights[before]!)) before = other;
		}
		const own = textUnder(lines, heading.line, found[i + 1]?.line ?? lines.length);
		weights.push(own + (before < 0 ? 0 : weights[before]!));
		previous.push(before);
		const same = lastOf.get(number);
		if (same === undefined || weights[i]! >= weights[same]!) lastOf.set(number, i);
		if (heaviest < 0 || weights[i]! > weights[heaviest]!) heaviest = i;
	});
	const chain: Heading[] = [];
	for (let i = heaviest; i >= 0; i = previous[i]!) chain.push(found[i]!);
	return chain.reverse();
}

/** A beslut weighs more than a page of text. */
const BESLUT = 5000;

function textUnder(lines: readonly OutlineLine[], from: number, to: number): number {
	let weight = 1;
	for (let i = from + 1; i < to; i++) if (!lines[i]!.noise) weight += lines[i]!.text.length;
	return weight + (decidesBetween(lines, from, to) ? BESLUT : 0);
}

const mostDecide = (lines: readonly OutlineLine[], chain: readonly Heading[]) =>
	2 * decidingAmong(lines, chain) >= chain.length;

/** "Beslut: Eva Ek utses." */
const TOLD = /^Beslut(?:et)?: \S/;

function decidesBetween(lines: readonly OutlineLine[], from: number, to: number): boolean {
	for (let i = from + 1; i < to; i++) {
		const { text, noise } = lines[i]!;
		if (noise || text === '') continue;
		if (TOLD.test(text) || sectionKindOf(text) === 'decision' || opensDecision(lines, i, 'head', false))
			return true;
	}
	return false;
}
