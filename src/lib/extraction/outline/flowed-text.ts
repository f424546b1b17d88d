import { latin } from '../text/latin.ts';
import { CAPITAL, FIGURE, KIND_OF_SIGN } from '../text/signs.ts';
import { sectionKindOf } from './sections.ts';
import { apart, besideHeading, sideHeadings } from './side-headings.ts';
import { mayBePage, transcriptPages } from './transcript-pages.ts';

/**
 * A transcript without line breaks: a page, or the whole protokoll, on one line. Here a space before each §, section
 * heading and point becomes a line end, and so does the one between a heading in the margin and its text, in a text of
 * the same length. Other text comes out as it went in.
 */
export function breakFlowedText(text: string): string {
	if (!mayBeFlowed(text)) return text;
	const lines = text.split('\n');
	const pages = transcriptPages(lines);
	const beside = sideHeadings(lines);
	const onOne = lines.filter(holdsSections).length >= FEWEST;
	const flows = lines.filter(holdsMatter).length >= FEWEST;
	if (pages.size + beside.size === 0 && !onOne && !flows && !lines.some((line) => line.length >= LONG))
		return text;
	return lines
		.map((line, at) => {
			const margin = beside.get(at);
			if (margin !== undefined) return apart(line, margin);
			const page = pages.get(at);
			if (page) return broken(line, [page.heading - 1, page.text, ...saidIn(line)]);
			if (flows && line.length >= SHORTEST) return broken(line, saidIn(line));
			return (line.length >= LONG && isFlowed(line)) || (onOne && opensSection(line)) ? broken(line) : line;
		})
		.join('\n');
}

/** Looked at before the lines are cut: few texts have a line that is long, or begins as one of these. */
function mayBeFlowed(text: string): boolean {
	for (let from = 0; from < text.length;) {
		const next = text.indexOf('\n', from);
		const to = next < 0 ? text.length : next;
		const first = KIND_OF_SIGN[text.charCodeAt(from)]!;
		if (to - from >= LONG) return true;
		if ((first & (CAPITAL | FIGURE)) !== 0) {
			const line = text.slice(from, to);
			if (mayBePage(line) || besideHeading(line) !== null) return true;
			if (line.length >= SHORTEST && OPENS.test(line)) return true;
		}
		from = to + 1;
	}
	return false;
}

/** No line that was broken as it should be is this long. */
const LONG = 500;

/** "… 8 (15) § 151 Bredband till Venjan"; not "enligt § 12 Reglementet" */
const PARAGRAPH = latin(
	/(?<!(?:enligt|i|av|se|och|samt|jfr|,|\()) (?=(?:Ks |Kf |KS |KF )?§ ?\d{1,4}(?:\/\d{2,4})? \p{Lu})/u,
);
const HEADINGS = latin(
	/(?<=\S) (?=(?:\p{Lu}[\p{L}-]{3,40}s (?:beslut|förslag(?: till [\p{L} ]{4,40}?)?)|Beslut|Beslutsunderlag|Beslutsgång|Beslut(?:et|en)? (?:skickas|expedieras) till|Förslag till beslut|Bakgrund|Sammanfattning(?: av ärendet)?|Ärendebeskrivning|Ärendet(?: i korthet)?|Bedömning|Yrkanden?|Reservation(?:er)?|Expedieras till|Ekonomiska konsekvenser):? (?:\p{Lu}|\d{1,2}\.? (?=\p{Lu})|[–-] |att ))/u,
);

/** After a full stop any words may be a heading that the lexicon knows. */
const MAY_BE_HEADINGS = latin(
	`${HEADINGS.source}|(?<=[.!?)\\d]) (?=\\p{Lu}[\\p{L}-]{3,30}(?: \\p{Ll}[\\p{L}-]{0,20}){0,4}:? (?:\\p{Lu}|\\d{1,2}\\.? (?=\\p{Lu})|[–-] |att ))`,
	'gu',
);

/** A § and the heading of a section; or, in a letter, two headings. */
function isFlowed(line: string): boolean {
	const first = HEADINGS.exec(line);
	if (!first) return false;
	return PARAGRAPH.test(line) || HEADINGS.test(line.slice(first.index + first[0].length + 1));
}

/** "§ 5 Ny park Dnr 2021-12 Nämnden beslutar att …": a whole matter, with its heading, on one line. */
const holdsMatter = (line: string) =>
	line.length >= MATTER &&
	line.includes('§') &&
	(OPENS_MATTER.test(line) || PARAGRAPH.test(line)) &&
	(HEADINGS.test(line) || saidIn(line).length > 0);
const MATTER = 120;
const OPENS_MATTER = latin(/^(?:\p{Lu}\p{L}{1,5} )?§ ?\d{1,4}(?:\/\d{2,4})? \p{Lu}/u);

/** "Arbetsutskottets beslut 1. Motionen avslås. … Bakgrund Motionen …": a whole matter under its title, on one line. */
const opensSection = (line: string) => line.length >= SHORTEST && OPENS.test(line) && headingLength(line) > 0;
const holdsSections = (line: string) => opensSection(line) && HEADINGS.test(line);
const SHORTEST = 40;
const FEWEST = 2;
const OPENS = latin(/^(?:\p{Lu}[\p{L}-]{3,40}s (?:beslut|förslag)|Beslut|Förslag till beslut) \S/u);

/** In a page with few headings: where the organ decides, and each "Att" of its clauses. */
const saidIn = (line: string) =>
	[...line.matchAll(SAID)].map((match) => match.index + match[0].trim().length);
const SAID = latin(
	/ (?=\p{Lu})(?=(?:\p{Lu}[\p{L}-]{1,30} (?:och|samt) )?[\p{L}-]{0,40}(?:[Nn]ämnden|[Uu]tskottet|[Ss]tyrelsen|fullmäktige|[Dd]irektionen|[Rr]ådet) (?:beslutar|beslutade|beslöt|föreslår)(?: att |: | \p{Ll}| \d{1,2}\. | [–-] ))|(?<=[,.]| samt| och) (?=Att \p{Ll})| (?=Justerandes? sign|Utdrag(?: till)?: |Beslutsexpediering: |Expedieras: |Beslutet (?:ska )?(?:sändas|skickas|sänds) till)|^\d{1,3}(?= )/gu,
);

/** `more`: places besides those of §§, headings and points. */
function broken(line: string, more: readonly number[] = []): string {
	const ends = new Set<number>(more.filter((at) => at > 0));
	for (const edge of line.matchAll(new RegExp(PARAGRAPH, 'gu'))) ends.add(edge.index);
	for (const edge of line.matchAll(MAY_BE_HEADINGS)) {
		const length = headingLength(line.slice(edge.index + 1, edge.index + 91));
		if (length === 0) continue;
		ends.add(edge.index);
		ends.add(edge.index + 1 + length);
	}
	for (const edge of line.matchAll(POINTS)) ends.add(edge.index);
	if (OPENS.test(line)) ends.add(headingLength(line));
	const parts: string[] = [];
	let from = 0;
	for (const at of [...ends].sort((a, b) => a - b)) {
		if (line[at] !== ' ') continue;
		parts.push(line.slice(from, at));
		from = at + 1;
	}
	return [...parts, line.slice(from)].join('\n');
}

/** How many letters the heading that begins here has: the longest that is one, and after it a capital or a point. */
function headingLength(words: string): number {
	let longest = 0;
	const clause = words.search(/ [Aa]tt /);
	const upTo = clause < 0 ? words : words.slice(0, clause + CLAUSE);
	for (const space of upTo.matchAll(MAY_END))
		if (sectionKindOf(words.slice(0, space.index)) !== null) longest = space.index;
	return longest;
}

const MAY_END = latin(/ (?=\p{Lu}|\d{1,2}\.? \p{Lu}|[–-] |att )/gu);

const CLAUSE = ' att '.length;

/** "Dnr KS 2013/00412", "1. Kommunchefen …", "– Förslaget …" */
const POINTS = latin(/(?<=[\p{L}.):]) (?=Dnr (?:\p{Lu}{1,5} ){0,3}\S*\d|\d{1,2}\. \p{Lu}|– \p{Lu})/gu);
