import { maybeSeveral, readCaseNumbers } from '../attributes/case-number.ts';
import { NOT_CASE_CODES } from '../lexicon/case-codes.ts';
import { latin } from '../text/latin.ts';
import type { FoundItem } from './items.ts';
import { readOfficers } from './officers.ts';
import type { OutlineLine } from './outline.ts';
import { sectionKindOf } from './sections.ts';
import { sameCase } from '../text/wordings.ts';

/** Facts of an item that do not stand between its number and its text, where the header is read. */
interface StrayFacts {
	readonly caseNumbers: readonly string[];
	readonly officers: readonly string[];
}

/** How many lines of text may stand before a case number that still is the item's own. */
const NEAR = 8;
/** A letter has a head of its own. */
const NEAR_IN_LETTER = 20;

/**
 * A case number under a second line of the title ("Svar på remiss / Dnr 1.6-0463/2011"), or over the heading
 * ("BUN/2016:360 / § 54"); a handläggare at the end of the item ("Handläggare: Eva Ek, 508 00 000").
 */
export function readStrayFacts(
	text: string,
	lines: readonly OutlineLine[],
	item: FoundItem,
	bodyFrom: number,
): StrayFacts {
	const caseNumbers: string[] = [];
	const officers: string[] = [];
	const isLetter = item.rest[0] === item.rest[1] && item.span[0] === item.rest[0];
	let near = isLetter ? NEAR_IN_LETTER : NEAR;
	for (let i = bodyFrom; i < item.to; i++) {
		const line = lines[i]!;
		if (line.noise || line.text === '') continue;
		if (near > 0 && (CASE.test(line.text) || isCaseAlone(text, line)))
			caseNumbers.push(...casesIn(text, line));
		const bracketed = near > 0 ? BRACKETED.exec(line.text)?.[1] : undefined;
		if (bracketed) caseNumbers.push(bracketed);
		if (line.text.startsWith(OFFICER)) officers.push(...readOfficers(line.text.slice(OFFICER.length)));
		if (OFFICERS_BELOW.test(line.text)) officers.push(...officersBelow(lines, i, item.to));
		const kind = near > 0 ? sectionKindOf(line.text) : null;
		near = kind === 'proposal' || kind === 'decision' ? 0 : near - 1;
	}
	if (caseNumbers.length === 0 && isLetter) caseNumbers.push(...inLetterhead(text, lines, item));
	return { caseNumbers: caseNumbers.length > 0 ? caseNumbers : above(text, lines, item), officers };
}

/** "Bun/2018:173   291", with the class that the archive gives it, under a second heading. */
function isCaseAlone(text: string, { text: words, span }: OutlineLine): boolean {
	const [found] = words.length < 34 && /\d/.test(words) ? readCaseNumbers(text, span) : [];
	return found !== undefined && /^\s*(?:\d{2,4})?$/.test(words.replace(found.value, ''));
}

/** "2018-08-28   SN 18/0098   Socialnämnden": without a label, in the head of a letter. */
function inLetterhead(text: string, lines: readonly OutlineLine[], item: FoundItem): string[] {
	for (let i = item.from, seen = 0; i < item.to && seen < NEAR_IN_LETTER; i++) {
		const line = lines[i]!;
		if (line.noise || line.text === '') continue;
		if (sectionKindOf(line.text)) return [];
		const [found] = line.text.length < 90 ? readCaseNumbers(text, line.span) : [];
		if (found) return [found.value];
		seen++;
	}
	return [];
}

const CASE_LABEL = /^(?:Dnr|Diarienr|Diarienummer|Ärendenr|Ärendenummer)[.:]?\s+/i;
const CASE = latin(/^(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr|beteckning)(?!\p{L})/iu);
/** "(Dnr 004 – 417 / 05)" */
const BRACKETED = latin(/^\(D ?nr[.:]?\s{1,3}([\d/:. –-]{4,24})\)$/iu);
const OFFICER = 'Handläggare:';

/** "Beredningsansvariga" over a name on each line: "Eva Ek, ekonomichef". */
const OFFICERS_BELOW = /^(?:Beredningsansvariga?|Ansvariga? tjänste(?:person|man)(?:er)?):?$/i;

function officersBelow(lines: readonly OutlineLine[], at: number, to: number): string[] {
	const names: string[] = [];
	for (let i = at + 1; i < to && !sectionKindOf(lines[i]!.text); i++) {
		if (lines[i]!.noise) continue;
		const [name = ''] = readOfficers(lines[i]!.text.split(',')[0]!);
		if (!name.includes(' ')) break;
		names.push(name);
	}
	return names;
}

/**
 * A line of the header, or what stands in brackets after the title, that is nothing but a code, a year and a number:
 * "Bmn 2021-45", "BoU 2021/12", "2021:123", "2004.061 615". In running text some of these would be days or laws.
 */
export function headerCase(words: string): string | null {
	const plain = words.trim();
	const code = /^\p{L}*/u.exec(plain)![0].toUpperCase();
	if (code.length > 1 && code !== 'PLAN' && NOT_CASE_CODES.includes(code)) return null;
	return CODE_YEAR_NUMBER.test(plain) && !DAY_OR_YEARS.test(plain) ? plain : null;
}

const CODE_YEAR_NUMBER = sameCase`
	^(?:\p{Ll}{2,5}\/20\d\d[:/-]\d{1,5}|(?!(?:Kl|Sid|Sida|Blad|Nr|Bil|Rum|Sal|Tel|Fax|Box)\>
	|\p{Lu}\p{Ll}{2,5} \d\d:)\p{Lu}\p{L}{0,5}[ ./-]?(?:(?:19|20)\d\d|[012]\d)[./:-]\d{1,6}|
	(?:19|20)\d\d[/:]\d{1,6}|(?:19|20)\d\d\.\d{1,4}(?= \d{3}$)|\d{4,5}\/[012]\d(?=$))
	(?:[-.]\d{1,4}){0,3}(?: \d{2,3})?$
`;
const DAY_OR_YEARS = /\d{4}-\d\d-\d\d$|(?:19|20)\d\d[-/](?:19|20)\d\d$/;

/** One or several: "Dnr 7-742-2011 och 5-744-2011". */
export function casesIn(text: string, line: OutlineLine): string[] {
	const named = line.text
		.replace(LABEL, '')
		.replace(AND, ',')
		.split(/[,;]/)
		.map((one) => one.trim())
		.filter((one) => ONE.test(one));
	if (named.length > 1) return named;
	const found = readCaseNumbers(text, line.span).map((one) => one.value);
	return found.length === 0 ? named : found;
}

/** Looked at first: a sign or a word between two, or figures for several. */
export const mayListCases = (words: string) => /[,;]| och | samt /.test(words) || maybeSeveral(words);

const LABEL = latin(/^\p{L}+[.:]*\s*/u);
const AND = latin(/(?<!\p{L})(?:och|samt)(?!\p{L})/gu);
const ONE = latin(/^[\p{Lu}\d][\p{Lu}\d]{0,8}(?:[-/:.]\d{1,6}){1,3}$/u);

/** The line over the heading, when it holds a case number and nothing else: "BUN/2016:360", "Dnr KS 2018/423". */
function above(text: string, lines: readonly OutlineLine[], item: FoundItem): string[] {
	for (let i = item.from - 1; i >= 0 && i > item.from - 6; i--) {
		const line = lines[i]!;
		if (line.noise || line.text === '') continue;
		if (line.text.length > 34) return [];
		const [found] = readCaseNumbers(text, line.span);
		const plain = line.text.replace(CASE_LABEL, '');
		// In a list of matters "Dnr …" closes the one before; over a § it opens the page.
		const isListed = plain !== line.text || line.indent > lines[item.from]!.indent;
		if (isListed && !lines[item.from]!.text.includes('§')) return [];
		return found && found.value.length === plain.length ? [found.value] : [];
	}
	return [];
}
