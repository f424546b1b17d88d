import { latin } from '../text/latin.ts';
import { KIND_OF_SIGN, LETTER } from '../text/signs.ts';
import type { OutlineLine } from './outline.ts';
import { sameCase } from '../text/wordings.ts';

/** What the line before says of an "att" that begins the next. */
export interface Before {
	readonly marker: string | null;
	readonly last: string;
	/** Index of the line where its block begins. */
	readonly first: number;
}

/** The mark that a point begins with, and how long it is; null for a line of running text. */
export function markerOf(lines: readonly OutlineLine[], at: number, before: Before | null, gap: boolean) {
	const { text } = lines[at]!;
	const word = isLetter(text, 0) && isLetter(text, 1);
	const number = word ? null : NUMBER.exec(text);
	if (number) {
		const name = number[1] ?? number[2] ?? number[3] ?? number[4]!;
		return { name, length: number[0].length, alone: number[0].length === text.length };
	}
	const counted = '.IVX'.includes(text[1] ?? ' ') ? COUNTED.exec(text) : null;
	if (counted && isInSeries(lines, at, counted[1]!))
		return { name: counted[1]!, length: counted[0].length, alone: false };
	const bare = BARE.exec(text);
	if (bare && countsOn(lines, at, Number(bare[1]), before))
		return { name: bare[1]!, length: bare[0].length, alone: false };
	const bullet = word ? null : BULLET.exec(text);
	if (bullet) return { name: '-', length: bullet[0].length, alone: bullet[0].length === text.length };
	const that = isA(text.charCodeAt(0)) ? THAT.exec(text) : null;
	const clause =
		that &&
		!(before?.last.endsWith(' föreslår') && LEAD_GOES_ON.test(text)) &&
		(before === null ||
			gap ||
			(/[.,;:]$|(?:samt|dels|och)$/.test(before.last) &&
				!sameTask(lines, before, at) &&
				!namesTask(lines, before, at)) ||
			((/(?:beslutar|beslutade|besluta|föreslår)$/i.test(before.last) || PROPOSES_TO.test(before.last)) &&
				!rests(lines, before.first, at)) ||
			(before.marker === 'att' && (isSetOff(that[0]) || !TAKES_THAT.test(before.last))));
	// The word itself stays in the text: it is a part of what was decided.
	return clause ? { name: 'att', length: that[0].length, alone: false } : null;
}

/**
 * "3. ", "3) ", "(3) ", "3.) ", "3: ", "a. ", "A) ", "1.3 Nämnden", "3    Nämnden", and of several "A. Nämnden" and
 * "II. Nämnden"; "- ", "• ", "o " (a bullet that became a letter); "att " in a list of clauses.
 */
const NUMBER = sameCase`
	^\(?(?:(\d{1,2}|[a-h])\\?[.):](?:\)|(?=\s|$))(?:\s+|$)|([a-hA-H]|\d{1,2})\)\s+|
	[1-9]\.(\d{1,2})\.?\s+(?=\p{Lu}\p{Ll}|att )|(\d{1,2})\s{3,9}(?=\p{Lu}\p{Ll}|att ))
`;
const BULLET = latin(
	/^(?:[-–—•▪●◦−*·¢→►➢»]|[oe](?=\s+(?:[-–]\s)?\p{Lu}))(?:\s+(?:[-–]\s+(?=\p{Lu}))?|$|(?=\p{Lu}))/u,
);
const THAT = /^att\s+/i;

/** "att       två lotsar anställs": the clauses stand in a column of their own. */
const isSetOff = (that: string) => that.length > 'att'.length + 3;

const isA = (sign: number) => sign === 0x61 || sign === 0x41;

/** "2. Nämnden uppdrar åt chefen att utreda frågan och / att återkomma": the second half of a task. */
const sameTask = (lines: readonly OutlineLine[], before: Before, at: number) =>
	before.last.endsWith('och') &&
	// Where blank lines part the clauses, a line without one above it goes on with the same.
	(before.marker !== 'att' || lines[before.first - 1]?.text === '') &&
	isSaidAbove(lines, before.first, at, GIVES);
const GIVES = /uppdra|uppmana|ålägg/i;

/** "Redovisning av fullmäktiges uppdrag 2024-05-23 till nämnden, / att granska affären, antecknas.": which task it was. */
const namesTask = (lines: readonly OutlineLine[], { last, first }: Before, at: number) =>
	last.endsWith(',') &&
	TASK_TO.test(
		lines
			.slice(Math.max(first, at - LONGEST_NAME), at)
			.map(({ text }) => text)
			.join(' '),
	);
/** Lines that name a task. */
const LONGEST_NAME = 6;
const TASK_TO = latin(
	/uppdrag (?:[^.;:]{0,80} )?till [\p{L} &-]{3,80}(?: \d{4}-\d\d-\d\d)?(?: § ?\d{1,4})?(?: p\. ?\d{1,2})?,$/u,
);

/** "Beslutet förutsätter att regionen beslutar / att fortsätta": no list is opened. */
const rests = (lines: readonly OutlineLine[], from: number, to: number) =>
	isSaidAbove(lines, from, to, RESTS);
const RESTS = /förutsätt|villkor|förbehåll/i;

function isSaidAbove(lines: readonly OutlineLine[], from: number, to: number, shape: RegExp): boolean {
	for (let i = Math.max(from, to - FARTHEST); i < to; i++)
		if (!lines[i]!.noise && shape.test(lines[i]!.text)) return true;
	return false;
}
/** No sentence has so many lines; a block without end may. */
const FARTHEST = 100;

/** "att ge chefen i uppdrag / att utreda": the clause is only half, and a new line goes on with it. */
const TAKES_THAT = sameCase`
	(?:uppdrag|\<(?:åt|ger|uppmana|uppmanar) [\p{L}& -]{3,60}|
	(?:uppdra|föreslå|hemställ)\p{L}{0,6} (?:till|hos) [\p{L}& -]{3,60}|\<(?:för|genom|om|så|med|av|på|
	i|syfte|mål(?:et)?|rätt(?:en)?|innebär|innebärande|anser|bedömer|konstaterar|framhåller|
	understryka?|betona|möjlighet(?:en|er)?|behov(?:et)?|krav(?:et)?|ansvar(?:et)?|förutsättning(?:ar)?|
	kommer|avser|förslag(?:et)?|vikten|således|därför|även|bakgrund|medge|medger|föreslå|föreslår|
	besluta|begära|begär|önskar|uttala|notera|godkänna|säkerställa|verka|arbeta|bidra|eller))$
`;

/** "A. Nämnden …", "IV. Nämnden …": an initial, unless the one before or after it stands at a line, too. */
const COUNTED = latin(/^([A-T]|[IVX]{1,4})\.\s+(?=\p{L})/u);
const COUNTS = ['ABCDEFGHIJKLMNOPQRST'.split(''), 'I II III IV V VI VII VIII IX X XI XII'.split(' ')];
/** Points are seldom longer. */
const NEAR = 60;

function isInSeries(lines: readonly OutlineLine[], at: number, mark: string): boolean {
	return COUNTS.some((count) => {
		const place = count.indexOf(mark);
		if (place < 0) return false;
		const near = place === 0 ? lines.slice(at + 1, at + NEAR) : lines.slice(Math.max(0, at - NEAR), at);
		const beside = `${count[place === 0 ? 1 : place - 1]}. `;
		return near.some(({ text }) => text.startsWith(beside));
	});
}

/** "Utskottet beslutar" and under it "1 Bryggan rustas.", "2 Kajen rivs.": a number with nothing but a space after it. */
const BARE = latin(/^(\d{1,2})\s{1,2}(?=\p{Lu}[\p{Ll}-])/u);
const OVER_FIRST = latin(/(?<!\p{L})(?:beslutar|beslutade|besluta)(?: följande)?(?: att)?:?$/iu);

function countsOn(lines: readonly OutlineLine[], at: number, number: number, before: Before | null): boolean {
	if (number === 1) return before !== null && OVER_FIRST.test(before.last);
	for (let i = at - 1; i >= Math.max(0, at - NEAR); i--)
		if (Number(BARE.exec(lines[i]!.text)?.[1]) === number - 1) return true;
	return false;
}

/** Most lines begin with a word, and no mark does but "att". */
const isLetter = (text: string, at: number) =>
	at < text.length && (KIND_OF_SIGN[text.charCodeAt(at)]! & LETTER) !== 0;

/** "Kommunstyrelsen tillstyrker förslaget och föreslår / att kommunfullmäktige beslutar:": one lead over two lines. */
const LEAD_GOES_ON = latin(/^att [\p{L} ,&-]{3,60} besluta[rs]?(?: att| följande)?[:.]?$/u);

/** "Nämnden föreslår regionstyrelsen föreslå regionfullmäktige" stands over the clauses under it. */
const PROPOSES_TO = latin(/(?:föreslår|hemställer)[\p{L} -]{1,80}(?:fullmäktige|styrelsen|nämnden)$/u);
