import { latin } from '../text/latin.ts';
import { sectionKindOf } from './sections.ts';
import { textAfterTitle } from './transcript-pages.ts';
import { piece, sameCase } from '../text/wordings.ts';

/** `more`: places besides those of §§, headings and points. */
export function broken(line: string, more: readonly number[] = []): string {
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
	const before = [...ends].sort((a, b) => a - b);
	let next = 0;
	for (const title of titlesIn(line)) {
		const text = textAfterTitle(line, title);
		while (next < before.length && before[next]! <= title) next++;
		if (text > 0 && (before[next] ?? Infinity) > text) ends.add(text);
	}
	return cutAt(line, [...ends]);
}

/** The line with line ends for the spaces at these places. */
export function cutAt(line: string, places: readonly number[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const at of [...places].sort((a, b) => a - b)) {
		if (line[at] !== ' ') continue;
		parts.push(line.slice(from, at));
		from = at + 1;
	}
	return [...parts, line.slice(from)].join('\n');
}

/** Where each title begins, after its §. */
const titlesIn = (line: string) =>
	[...line.matchAll(NUMBER)].map(({ 0: number, index }) => index + number.length);
const NUMBER = latin(/(?<=^|\s)§ ?\d{1,4}(?:\/\d{2,4})? (?=\p{Lu})/gu);

/** How many letters the heading that begins here has: the longest that is one, and after it a capital or a point. */
export function headingLength(words: string): number {
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
const POINTS = latin(
	piece`
	(?<=[\p{L}.):]) (?=Dnr (?:\p{Lu}{1,5} ){0,3}\S*\d|\d{1,2}\. \p{Lu}|– \p{Lu})|(?<=[\p{L}\d.,:])
	\ (?=\d{1,2}\. [Aa]tt )
`,
	'gu',
);

export const OPENS = latin(/^(?:\p{Lu}[\p{L}-]{3,40}s (?:beslut|förslag)|Beslut|Förslag till beslut) \S/u);

/** "… 8 (15) § 151 Bredband till Venjan"; not "enligt § 12 Reglementet" */
export const PARAGRAPH = latin(
	/(?<!(?:enligt|i|av|se|och|samt|jfr|,|\()) (?=(?:Ks |Kf |KS |KF )?§ ?\d{1,4}(?:\/\d{2,4})? \p{Lu})/u,
);
export const HEADINGS = sameCase`
	(?<=\S) (?=(?:\p{Lu}[\p{L}-]{3,40}s (?:beslut|förslag(?: till [\p{L} ]{4,40}?)?)|Beslut|
	Beslutsunderlag|Beslutsgång|Beslut(?:et|en)? (?:skickas|expedieras) till|Förslag till beslut|
	Bakgrund|Sammanfattning(?: av ärendet)?|Ärendebeskrivning|Ärendet(?: i korthet)?|Bedömning|
	Yrkanden?|Reservation(?:er)?|Expedieras till|Ekonomiska konsekvenser):? (?:\p{Lu}|
	\d{1,2}\.? (?=\p{Lu})|[–-] |att ))
`;

/** After a full stop any words may be a heading that the lexicon knows. */
const MAY_BE_HEADINGS = latin(
	piece`
	${HEADINGS.source}|(?<=[.!?)\d]) (?=\p{Lu}[\p{L}-]{3,30}(?: \p{Ll}[\p{L}-]{0,20}){0,4}:? (?:\p{Lu}|
	\d{1,2}\.? (?=\p{Lu})|[–-] |att ))
`,
	'gu',
);

/** In a page with few headings: where the organ decides, and each "Att" of its clauses. */
export const saidIn = (line: string) =>
	[...line.matchAll(SAID)].map((match) => match.index + match[0].trim().length);
const SAID = latin(
	piece`
	\ (?=\p{Lu})(?=(?:\p{Lu}[\p{L}-]{1,30} (?:och|samt) )?
	(?:\p{Lu}\p{Ll}{3,20}a )?[\p{L}-]{0,40}(?:[Nn]ämnden|[Uu]tskottet|[Ss]tyrelsen|fullmäktige|
	[Dd]irektionen|[Rr]ådet) (?:beslutar|beslutade|beslöt|föreslår)
	(?: [Aa]tt |: | \p{Ll}| \d{1,2}\. | [–-] ))|(?<=[,.]| samt| och)
	\ (?=Att \p{Ll})| (?=Justerandes? sign|Utdrag(?: till)?: |Beslutsexpediering: |Expedieras: |
	Beslutet (?:ska )?(?:sändas|skickas|sänds) till)|^\d{1,3}(?= )
`,
	'gu',
);

/** "… för gångtrafik. Beslut: Nämnden …", in the midst of a line that the margin broke: after a full stop, before a colon. */
export const inlineHeadings = (line: string) =>
	[...line.matchAll(INLINE)]
		.map(({ index }) => index)
		.filter((at) => sectionKindOf(line.slice(at + 1, line.indexOf(':', at))) !== null);
const INLINE = latin(/(?<=[.!?)\]\d]) (?=\p{Lu}[\p{L}-]{3,30}(?: [\p{L}-]{1,20}){0,4}:(?:\s|$))/gu);

/** "§ 32 Ny lekplats. Gungorna har rostat.": the title ends where its first sentence does. */
export function titleEnd(line: string): number[] {
	const title = TITLE.exec(line)?.[0];
	return title === undefined ? [] : [title.length];
}
const TITLE = latin(
	/^(?:\p{Lu}\p{L}{1,5} )?§ ?\d{1,4}(?:\/\d{2,4})? \p{Lu}[^.!?]{3,140}(?:\p{L}{3}|\d\d)\.(?= \p{Lu})/u,
);
