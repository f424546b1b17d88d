import { latin } from '../text/latin.ts';
import type { OutlineLine } from './outline.ts';
import { isSectionHeading, sectionKindOf } from './sections.ts';
import { anyCase, sameCase } from '../text/wordings.ts';

/**
 * "Sammanfattning" or "Valberedningens förslag till val" right under a number is what the item is about, and so is what a
 * hyphen leads on to: "Val av ombud till stämman - / Beslut".
 */
export const mayBeTitle = (text: string, before: string | undefined) =>
	before?.endsWith(' -') ||
	(before === undefined &&
		(TITLE_KINDS.has(sectionKindOf(text) ?? 'head') ||
			(sectionKindOf(text) === 'proposal' && PROPOSED_MATTER.test(text) && !text.endsWith(':'))));

/** "Socialnämndens förslag till taxa", "Förslag till ny taxa för båtplatser från hamnstyrelsen": not to whom, but what. */
const PROPOSED_MATTER = latin(
	/ förslag till (?!beslut)|^Förslag till (?!beslut)[^:]{4,90}? (?:för|om|av|på|från|i|till|angående|–|-) /iu,
);

/** "Delegationsbeslut" and "Sammanfattning" are headings inside an item, and titles right under its number. */
const TITLE_KINDS = new Set(['description', 'note', 'dispatch', 'motion']);

/** A title that was broken before a name: one more line, and then the heading of the text, with nothing between. */
export function isLastOfTitle(lines: readonly OutlineLine[], at: number): boolean {
	const [before, { text }, next] = [lines[at - 1], lines[at]!, lines[at + 1]];
	const whole = before && before.text.length >= 25 && !before.noise;
	return Boolean(
		whole &&
		next &&
		!TOLD.test(text) &&
		!/[.:;]$/.test(text) &&
		text.length <= 90 &&
		isSectionHeading(next.text),
	);
}

/** A title that was broken over lines goes on; a short line and a new capital is where the text begins. */
export function goesOn(last: string, lines: readonly OutlineLine[], at: number): boolean {
	const next = lines[at]!.text;
	if (LONE_YEAR.test(next)) return true;
	if (STARTS_SMALL.test(next) && !BULLET.test(next)) return true;
	if (POINT.test(next) || SAYS.test(next) || TOLD.test(next)) return false;
	return ENDS_MIDWAY.test(last) || (last.length >= 45 && !opensSentence(last, lines, at));
}

/**
 * "Rapport om ej verkställda beslut enligt SoL och LSS / Under fjärde kvartalet fanns tre beslut.": what goes on, line
 * after filled line, to a full stop is text. A title has none.
 */
function opensSentence(last: string, lines: readonly OutlineLine[], at: number): boolean {
	let longest = last.length;
	for (let i = at; i < Math.min(at + LONGEST_PARAGRAPH, lines.length); i++) {
		const { text, noise } = lines[i]!;
		if (text === '' || noise) return false;
		if (ENDS_SENTENCE.test(text)) return true;
		if (text.length < longest * 0.6) return false;
		longest = Math.max(longest, text.length);
	}
	return false;
}

const LONGEST_PARAGRAPH = 12;
/** Not after "m.fl.", "AB." or "11 kap." */
const ENDS_SENTENCE = latin(/(?<!\d kap)(?<=\p{L}{3}|\d\d|\))[.:]$/u);

const BULLET = latin(/^[-•–]\s/);
const POINT = latin(/^[-•▪*–]\s|^\d{1,2}[.)]\s|^[A-H]\/\s/);

/** "Beslut: Enligt förslag", "Delges: Hamnkontoret" */
const TOLD = anyCase`
	^(?:Beslut(?:et)?|Delges|Delgivning|Expedieras|Expediering|Skickas till|Kopia(?: till)?|Sändlista|
	Sökande|Fastighet|Bilag(?:a|or)|Paragrafen|Föredragning|Närvarande):
`;

/** "Delårsrapport januari–augusti / 2024" */
const LONE_YEAR = /^(?:19|20)\d\d$/;
/** "Styrelsen beslutade att …", "Insatsen har haft 41 deltagare.": a sentence, and no half of a title. */
const SAYS = sameCase`
	^\p{Lu}[^.]{2,80} (?:beslutade|beslutar|beslöt|föreslår|konstaterade|informerar|informerade|redogör|
	redogjorde|har|hade|är|var|fick|gick|tackade|anser|bedömer|framhåller|menar|behöver|innebär|ska|
	skall|kan|begär|ansöker|redovisar)\>.*\.$
`;
const STARTS_SMALL = latin(/^(?:\p{Ll}|[(–-])/u);
const ENDS_MIDWAY = latin(
	/[,–-]$|(?<!\p{L})(?:och|för|i|av|till|om|med|samt|på|från|mellan|angående|gällande|avseende)$/u,
);
