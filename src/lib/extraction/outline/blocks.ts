import type { SourceSpan } from '../../domain/source-span.ts';
import type { Block, OutlineLine } from './outline.ts';
import { latin } from '../text/latin.ts';
import { begins, KIND_OF_SIGN, LETTER, SMALL } from '../text/signs.ts';

/**
 * Paragraphs and points between two lines. A block goes on over a page break or a stray blank line when its
 * sentence does. `join` is told of each block that spans several lines.
 */
export function readBlocks(
	lines: readonly OutlineLine[],
	from: number,
	to: number,
	join: (span: SourceSpan) => void,
): Block[] {
	const blocks: Block[] = [];
	let open: { start: number; end: number; marker: string | null; last: string; first: number } | null = null;
	let gap = false;
	let page = false;
	let listing = false;
	let waiting: string | null = null;
	const close = () => {
		if (!open) return;
		const span: SourceSpan = [open.start, open.end];
		join(span);
		blocks.push({ span, marker: open.marker });
		open = null;
	};
	for (let i = from; i < to; i++) {
		const { text, span, noise } = lines[i]!;
		if (noise || text === '') {
			gap = true;
			page ||= noise;
			continue;
		}
		const marker = markerOf(lines, i, open, gap);
		const apart = gap && !page && open !== null;
		listing = (apart && isOverPoints(open!.last)) || (listing && !(gap && /[.!?]$/.test(open?.last ?? '')));
		if (marker?.alone) {
			close();
			waiting = marker.name;
		} else if (marker) {
			close();
			open = { start: span[0] + marker.length, end: span[1], marker: marker.name, last: text, first: i };
			waiting = null;
		} else if (apart && listing && isPoint(open!.last, text)) {
			close();
			open = { start: span[0], end: span[1], marker: 'att', last: text, first: i };
			waiting = null;
		} else if (open && goesOn(open.last, text, gap)) {
			open.end = span[1];
			open.last = text;
		} else {
			close();
			open = { start: span[0], end: span[1], marker: waiting, last: text, first: i };
			waiting = null;
		}
		gap = page = false;
	}
	close();
	return blocks;
}

/**
 * "3. ", "3) ", "(3) ", "3.) ", "3: ", "a. ", "A) ", "1.3 Nämnden", "3    Nämnden", "A. Nämnden" and "II. Nämnden" of several; "- ", "• ", "o " (a bullet that became a
 * letter); "att " in a list of clauses.
 */
const NUMBER = latin(
	/^\(?(?:(\d{1,2}|[a-h])\\?[.):](?:\)|(?=\s|$))(?:\s+|$)|([a-hA-H]|\d{1,2})\)\s+|[1-9]\.(\d{1,2})\.?\s+(?=\p{Lu}\p{Ll}|att )|(\d{1,2})\s{3,9}(?=\p{Lu}\p{Ll}|att ))/u,
);
const BULLET = latin(/^(?:[-–—•▪●◦−*·¢→►➢»]|[oe](?=\s+\p{Lu}))(?:\s+|$|(?=\p{Lu}))/u);
const THAT = /^att\s+/i;
const isA = (sign: number) => sign === 0x61 || sign === 0x41;

/** "Nämnden beslutar att" and a blank line: points without a mark, parted by blank lines. */
const OVER_POINTS = latin(/(?<!\p{L})(?:beslutar?|beslutade|föreslår [^.;]{3,80}|besluta)(?: att|:)$/iu);
/** Most lines have another last sign. */
const isOverPoints = (last: string) => 'tT:'.includes(last.slice(-1)) && OVER_POINTS.test(last);
const isPoint = (last: string, next: string) =>
	STARTS_WORD.test(next) && (/[,;]$|(?:samt|och)$/.test(last) || isOverPoints(last));

/** "2. Nämnden uppdrar åt chefen att utreda frågan och / att återkomma": the second half of a task. */
const sameTask = (lines: readonly OutlineLine[], before: Before, at: number) =>
	before.last.endsWith('och') &&
	// Where blank lines part the clauses, a line without one above it goes on with the same.
	(before.marker !== 'att' || lines[before.first - 1]?.text === '') &&
	isSaidAbove(lines, before.first, at, GIVES);
const GIVES = /uppdra|uppmana|ålägg/i;

/** What the line before says of an "att" that begins the next. */
interface Before {
	readonly marker: string | null;
	readonly last: string;
	/** Index of the line where its block begins. */
	readonly first: number;
}

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
const TAKES_THAT = latin(
	/(?:uppdrag|(?<!\p{L})(?:åt|ger|uppmana|uppmanar) [\p{L}& -]{3,60}|(?:uppdra|föreslå|hemställ)\p{L}* (?:till|hos) [\p{L}& -]{3,60}|(?<!\p{L})(?:för|genom|om|så|med|av|på|i|syfte|mål(?:et)?|rätt(?:en)?|innebär|innebärande|anser|bedömer|konstaterar|framhåller|understryka?|betona|möjlighet(?:en|er)?|behov(?:et)?|krav(?:et)?|ansvar(?:et)?|förutsättning(?:ar)?|kommer|avser|förslag(?:et)?|vikten|således|därför|även|bakgrund|medge|medger|föreslå|föreslår|besluta|begära|begär|önskar|uttala|notera|godkänna|säkerställa|verka|arbeta|bidra|eller))$/u,
);

function markerOf(lines: readonly OutlineLine[], at: number, before: Before | null, gap: boolean) {
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
	const bullet = word ? null : BULLET.exec(text);
	if (bullet) return { name: '-', length: bullet[0].length, alone: bullet[0].length === text.length };
	const that = isA(text.charCodeAt(0)) ? THAT.exec(text) : null;
	const clause =
		that &&
		!(before?.last.endsWith(' föreslår') && LEAD_GOES_ON.test(text)) &&
		(before === null ||
			gap ||
			(/[.,;:]$|(?:samt|dels|och)$/.test(before.last) && !sameTask(lines, before, at)) ||
			((/(?:beslutar|beslutade|besluta|föreslår)$/i.test(before.last) || PROPOSES_TO.test(before.last)) &&
				!rests(lines, before.first, at)) ||
			(before.marker === 'att' && !TAKES_THAT.test(before.last)));
	// The word itself stays in the text: it is a part of what was decided.
	return clause ? { name: 'att', length: that[0].length, alone: false } : null;
}

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

/** Most lines begin with a word, and no mark does but "att". */
const isLetter = (text: string, at: number) =>
	at < text.length && (KIND_OF_SIGN[text.charCodeAt(at)]! & LETTER) !== 0;

/** "Kommunstyrelsen tillstyrker förslaget och föreslår / att kommunfullmäktige beslutar:": one lead over two lines. */
const LEAD_GOES_ON = latin(/^att [\p{L} ,&-]{3,60} besluta[rs]?(?: att| följande)?[:.]?$/u);

/** "Nämnden föreslår regionstyrelsen föreslå regionfullmäktige" stands over the clauses under it. */
const PROPOSES_TO = latin(/(?:föreslår|hemställer)[\p{L} -]{1,80}(?:fullmäktige|styrelsen|nämnden)$/u);

/** "Kommunstyrelsen beslutar för egen del" begins anew, also without a blank line above. */
const DECIDES = latin(/^\p{Lu}[\p{L} ,&-]{2,80} (?:beslutar|föreslår)(?!\p{L})/u);

/** "Kommunstyrelsen beslutar", or "… beslutar att;", alone on its line stands over what follows. */
const LEAD_ALONE = latin(/^\p{Lu}[\p{L} ,&-]{2,80} (?:beslutar|beslutade)(?: att)?[:;]?$/u);
const isLeadAlone = (last: string) => MAY_BE_LEAD.test(last.slice(-6)) && LEAD_ALONE.test(last);
const MAY_BE_LEAD = /(?:utar|utade|att)[:;]?$/;
const STARTS_ANEW = latin(/^\p{Lu}\p{Ll}/u);
const STARTS_WORD = latin(/^\p{L}/u);
const ENDS_MIDWAY = latin(/[,-]$|(?<!\p{L})(?:och|för|i|av|till|om|med|samt|på|från|att|som|den|det)$/u);

/** Looked at first: the last signs of these words. */
const isMidway = (last: string) =>
	',-hrivlmdtån'.includes(last.slice(-1)) && ENDS_MIDWAY.test(last.slice(-MIDWAY));

/** More than the longest of them and the sign before it. */
const MIDWAY = 24;

const ENDS = latin(/[.:!?]["”]?$/);

/** The sentence is not at its end and the next line does not begin one. */
function goesOn(last: string, next: string, gap: boolean): boolean {
	if (!gap)
		return !(last.endsWith('.') && DECIDES.test(next)) && !(isLeadAlone(last) && STARTS_ANEW.test(next));
	// Only the end is looked at: a pattern that ends a line is tried from each of its signs.
	return begins(next, SMALL) ? !ENDS.test(last.slice(-2)) : isMidway(last);
}
