import type { SourceSpan } from '../../domain/source-span.ts';
import { joinHeadings, withoutReprints } from './joint-headings.ts';
import type { OutlineLine } from './outline.ts';
import { headingUnderSign, isReference, orderOf, SIGN } from './heading-sign.ts';
import { bestOfEachNumber, inOrder, SOLID, TEXT, weigh } from './heading-weights.ts';
import { withListedCases } from './listed-cases.ts';
import { sectionKindOf } from './sections.ts';
import { withTitlesAbove } from './titles-above.ts';
import { latin } from '../text/latin.ts';
import { anyCase, sameCase } from '../text/wordings.ts';

/** A line that opens a §: "§ 96 2026.204 KS", "§ 208   Dnr KS-2023-00143", "§ 133/2016 Svar på …", "KF § 251, forts". */
export interface Heading {
	readonly line: number;
	readonly number: string;
	/** Last number of "§§ 45–47", as a heading for several. */
	readonly through: string | null;
	/** What stands after the number on the line. */
	readonly rest: SourceSpan;
	readonly continued: boolean;
	/** Case numbers that stand beside its number elsewhere: what it has when it has none of its own. */
	readonly listed?: readonly string[];
}

/**
 * The headings of a protokoll's §§. The same number stands in the list of contents, in "Paragrafer §§ 25–31" and in
 * references too; the heading is the one with the text of the § under it.
 */
export function findParagraphHeadings(lines: readonly OutlineLine[]): Heading[] {
	const candidates = joinHeadings(lines, candidatesIn(lines)).filter(({ refers }) => !refers);
	// "- § 63" heads a matter on a page of the web; elsewhere it may be a paper in a list, and stands only in its place.
	const isBulleted = ({ line }: Heading) => BULLET.test(lines[line]!.text);
	const seldom = 2 * candidates.filter(isBulleted).length < candidates.length;
	const weights = candidates.map((heading, i) => {
		const weight = weigh(lines, heading, candidates[i + 1]?.line ?? lines.length);
		if (isUnderBasis(lines, heading.line)) return Math.min(weight, TEXT - 1);
		return seldom && isBulleted(heading) ? Math.min(weight, SOLID - 1) : weight;
	});
	const kept = bestOfEachNumber(candidates, weights);
	const chosen = inOrder(kept)
		.map(({ heading }) => heading)
		.filter((one, i, all) => !seldom || !isBulleted(one) || followsNumber(all[i - 1], one));
	return withTitlesAbove(lines, withListedCases(lines, candidates, withoutReprints(lines, chosen)));
}

/** "Beslutsunderlag" and right under it "KN § 38 Skrivelse från …": where the matter was before, unless no other § 38 stands there. */
function isUnderBasis(lines: readonly OutlineLine[], at: number): boolean {
	let above = at - 1;
	while (above >= 0 && (lines[above]!.text === '' || lines[above]!.noise)) above--;
	return above >= 0 && sectionKindOf(lines[above]!.text) === 'basis';
}

const followsNumber = (before: Heading | undefined, one: Heading) =>
	before !== undefined && orderOf(one.number) === orderOf(before.number) + 1;

const BULLET = latin(/^[-–•·▪]/);

/** A line that may be a heading; `refers`: it rather tells where the matter of the heading over it was before. */
export interface Candidate extends Heading {
	readonly refers: boolean;
}

function candidatesIn(lines: readonly OutlineLine[]): Candidate[] {
	const found: Candidate[] = [];
	for (let i = 0; i < lines.length; i++) {
		const { text, span, noise, hasSign } = lines[i]!;
		if (
			noise ||
			text.length > 400 ||
			!(hasSign || MISREAD.includes(text.charCodeAt(0)) || text.startsWith('Paragraf '))
		)
			continue;
		if (text === '§') {
			const split = headingUnderSign(lines, i);
			if (split) found.push({ ...split, refers: false });
			continue;
		}
		const match = SIGN.exec(text) ?? NUMBER_FIRST.exec(text);
		if (!match) continue;
		const rest = text.slice(match[0].length);
		if (!opensHeading(rest) || followsOn(lines, i, rest) || isUnderDay(lines, i)) continue;
		if (rest.trim() === '' && ATTENDS.test(lines[i - 1]?.text ?? '')) continue;
		if (match[4] && rest.trim() === '' && isRangeTold(lines, i)) continue;
		const refers = /^\s*\d{0,4}$/.test(rest) && isReference(lines, i, text);
		const [, , number = '', letter = '', last = ''] = match;
		const through = last || null;
		const after: SourceSpan = [span[0] + match[0].length, span[1]];
		found.push({
			line: i,
			number: (/[:/]/.test(number) ? number : String(Number(number))) + letter,
			through,
			rest: after,
			continued: FORTS.test(rest),
			refers,
		});
	}
	return found;
}

/** "12 § Val av justerare", the old way. */
const NUMBER_FIRST = /^()(\d{1,4})\s?([a-z](?=\s))?\s?§()(?=\s|$)/u;

/** $ & 8 S */
const MISREAD = [0x24, 0x26, 0x38, 0x53];

const FORTS = latin(/^[\s,(–-]{0,4}forts/i);

/** Nothing, "forts", a case number, or a title; not ", den 3 maj", "och 46", "punkt 2", "kommunallagen". */
const opensHeading = (rest: string) => CODE_IN_COLUMN.test(rest) || (OPENS.test(rest) && !POINTS.test(rest));

/** "§ 86            von/2016:121" */
const CODE_IN_COLUMN = /^\s{3,90}(?=\S{0,20}\d)\S{4,22}$/;

const OPENS = anyCase`
	^[\s.:]*$|^\s{2,60}\d{1,4}$|^[\s,(–-]{0,4}forts|^, ?(?:dnr|diarien|ärende)|
	^[\s.:–-]{0,90}(?:["”“(]?\p{Lu}|\d{4}(?:[-./:]|\p{Lu}{2,6}\d)|\d{1,6}\/\d|\d{2,6}-\d{2,4}(?=\s|$)|
	\d\d\/\p{Lu}{2,6} ?\d|dnr|diarien|ärende)
`;
const POINTS = sameCase`
	^[\s.:–-]{0,90}(?!dnr|diarien)(?:och|samt|av|i|om|punkt|p|st|den|första|andra|kap|till|har|som|
	enligt|att|ska|med|för|från|på|är|vilk\p{L}*|\p{Ll}\p{L}*)(?![\p{L}.:])
`;

/** A reference that a line break has put first: "… den 6 mars 2024,\n§ 200." */
export function followsOn(lines: readonly OutlineLine[], i: number, rest: string): boolean {
	const before = lines[i - 1];
	// A word alone is the end of a heading: "Beslutet skickas / till".
	if (!before || before.noise || !before.text.includes(' ')) return false;
	if (CHAPTER.test(before.text)) return true;
	return LEADS_ON.test(before.text) && !isTitle(rest);
}

/** "… enligt 14 kap" over "§ 6 SoL" */
const CHAPTER = /\d ?kap(?:\.|itlet)?$/i;

const LEADS_ON = latin(/[,(]$|(?<!\p{L})(?:och|samt|enligt|av|se|i|jfr|till|den|om)$/u);

/** "KS 2023-06-07" in a cell and "§ 112" right under it: whose decision a row of a table speaks of. */
function isUnderDay(lines: readonly OutlineLine[], i: number): boolean {
	const [before, here] = [lines[i - 1], lines[i]!];
	return Boolean(
		before &&
		!before.noise &&
		here.indent > 8 &&
		before.text.length > here.text.length &&
		DAY_IN_CELL.test(before.text),
	);
}

const DAY_IN_CELL = latin(/ {3}(?:\p{Lu}\p{L}{0,5} )?(?:19|20)\d\d-\d\d-\d\d(?: {3}|$)/u);

/** "Anja Ek, livsmedelsinspektör" over "§§ 64-65": for which matters somebody was there. */
const ATTENDS = latin(/^\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}.-]* )?\p{Lu}[\p{L}-]+, \p{Ll}[\p{L} -]{3,50}$/u);

/** "Justerade paragrafer:" over "§§ 231–244", in the cells of a front page. */
function isRangeTold(lines: readonly OutlineLine[], at: number): boolean {
	let above = at - 1;
	while (above >= 0 && lines[above]!.text === '') above--;
	return above >= 0 && /paragraf(?:er)?:?$/i.test(lines[above]!.text);
}

/** A word with a capital, and after it a word of some length. */
function isTitle(words: string): boolean {
	const capital = CAPITAL.exec(words);
	return capital !== null && LONG_WORD.test(words.slice(capital.index + 2));
}

const CAPITAL = latin(/\p{Lu}\p{L}/u);
const LONG_WORD = latin(/\p{L}{4}/u);
