import { ORGAN } from '../lexicon/organs.ts';
import { latin } from '../text/latin.ts';
import { CAPITAL, KIND_OF_SIGN } from '../text/signs.ts';
import type { OutlineLine } from './outline.ts';
import { sectionKindOf, type SectionKind } from './sections.ts';
import { sameCase } from '../text/wordings.ts';

/** Under these the words "Nämnden beslutar" may open a beslut. */
const BACKGROUND = new Set<SectionKind>(['head', 'description', 'basis']);

/** Under these they are a lead or a part of the section itself. */
export const DECISIVE: ReadonlySet<SectionKind> = new Set(['decision', 'proposal']);

/** Whether a line without a heading over it opens what the organ decides, or asks another to. */
export function opensDecision(
	lines: readonly OutlineLine[],
	i: number,
	open: SectionKind,
	first: boolean,
): boolean {
	const { text } = lines[i]!;
	// The name of the organ comes first; "Att nämnden beslutar …" is what somebody above it wants.
	if ((KIND_OF_SIGN[text.charCodeAt(0)]! & CAPITAL) === 0 || /^att /i.test(text)) return false;
	if (text.includes(' BESLUT') && IN_CAPITALS.test(text)) return true;
	if (DECISIVE.has(open)) return false;
	if (text.includes(' föreslår ') && PROPOSES_TO.test(text)) return startsClause(lines, i);
	if (!(text.includes(' besl') || text.includes(' föreslå '))) return false;
	// What an organ decided stands in the past in older minutes; after yrkanden it is no history.
	if (AFTER_MOTIONS.has(open) && DECIDED.test(text)) return true;
	if (INVERTED.test(text)) return true;
	if (!SAYS_DECIDES.test(text)) return false;
	const before = lines[i - 1];
	const apart = first || !before || before.text === '' || before.noise || /[.:]$/.test(before.text);
	return (
		apart &&
		DECIDES.test(text) &&
		(BACKGROUND.has(open) || ENDS_LEAD.test(text) || text.includes(' föreslå '))
	);
}

/**
 * Whether an item opens with what its organ decides and tells the matter afterwards: "Bygg- och miljönämnden antar planen."
 * right under the title, later "Ärendet", and nowhere a heading for a beslut.
 */
export function decidesUnderTitle(
	lines: readonly OutlineLine[],
	from: number,
	at: number,
	to: number,
): boolean {
	if (!DOES.test(lines[at]!.text) || !isFirstText(lines, from, at)) return false;
	const kinds = lines
		.slice(at + 1, to)
		.map(({ text, noise }) => (noise || text === '' ? null : sectionKindOf(text)));
	return kinds.some((kind) => kind && MATTER.has(kind)) && !kinds.some((kind) => kind && DECISIVE.has(kind));
}

/**
 * Whether an item ends with what its organ decides, told as a deed, and nowhere a heading for a beslut: "Fritidsnämnden
 * beviljar bidraget." in a paragraph of its own under the last of the background.
 */
export function decidesAtEnd(
	lines: readonly OutlineLine[],
	{ from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
): boolean {
	const before = lines[at - 1];
	if (!DOES.test(lines[at]!.text) || (before && before.text !== '' && !before.noise)) return false;
	const kindAt = ({ text, noise }: OutlineLine) => (noise || text === '' ? null : sectionKindOf(text));
	if (lines.slice(from, to).some((line) => DECISIVE.has(kindAt(line) ?? 'head'))) return false;
	return !lines.slice(at + 1, to).some((line) => BEFORE_BESLUT.has(kindAt(line) ?? 'head'));
}

const BEFORE_BESLUT: ReadonlySet<SectionKind> = new Set(['description', 'basis', 'motion', 'procedure']);

/** Nothing but noise and blank lines stands before it. */
function isFirstText(lines: readonly OutlineLine[], from: number, at: number): boolean {
	let first = from;
	while (first < at && (lines[first]!.text === '' || lines[first]!.noise)) first++;
	return first === at;
}

const MATTER: ReadonlySet<SectionKind> = new Set(['description', 'basis']);

/** Whether a sentence tells, in the present, what an organ does. */
export const tellsDeed = (sentence: string) => DOES.test(sentence);

/** "Nämnden godkänner uppföljningen.", in the present, as a beslut is told. */
const DOES = sameCase`
	^${ORGAN} (?:godkänner|antar|fastställer|avslår|bifaller|beviljar|medger|ger|uppdrar|lämnar|
	överlämnar|översänder|avstår|noterar|antecknar|lägger|utser|väljer|förordnar|entledigar|yttrar|
	förelägger|återremitterar|bordlägger|tillstyrker|avstyrker|avger|avskriver|upphäver|återkallar|
	anvisar|avsätter|tackar|tar|ställer sig|har inget att erinra)\>
`;

/** "Kommunstyrelsen föreslår fullmäktige" over "att anta strategin" */
const PROPOSES_TO = latin(`^${ORGAN} föreslår [\\p{L}&,/ -]{3,70}$`, 'u');

function startsClause(lines: readonly OutlineLine[], at: number): boolean {
	const next = lines.slice(at + 1, at + 4).find(({ text, noise }) => text !== '' && !noise);
	return next !== undefined && /^(?:att |1[.)] )/i.test(next.text);
}

/** "ARBETSUTSKOTTET BESLUTAR" stands alone, whatever stands round it. */
const IN_CAPITALS = sameCase`
	^\p{Lu}[\p{Lu}&,/ -]{3,80} (?:BESLUTAR(?: ATT| FÖLJANDE)?|FÖRESLÅR(?: ATT)?
	\ \p{Lu}[\p{Lu}&,/ -]{3,80} BESLUTA(?: ATT)?)[:.]?$
`;

/** "Nämnden beslutade enhälligt följande:" */
const SAID = '(?:beslut(?:a|ar|ade|at)|beslöts?|fatta(?:r|de|t)? följande beslut)';
const HOW = '(?: (?:enhälligt|därefter|således|därmed|slutligen|sålunda|för (?:egen|sin) del))?';
const LEAD_END = '(?:,? att| följande)?[:.]?$';

const SAYS_DECIDES = new RegExp(` beslutar| ${SAID}${HOW}${LEAD_END}| föreslå `);
const ENDS_LEAD = new RegExp(` ${SAID}${HOW}${LEAD_END}`);

/** "Efter överläggning beslutar kommunstyrelsen" over the clauses of the beslut. */
const INVERTED = latin(
	/^(?:Efter [\p{L} ]{3,60}|Därefter|För egen del) (?:beslutar|beslutade|beslöt) [\p{L}&,/ -]{3,70}(?: att)?:?$/u,
);

/** "Styrelsen föreslår fullmäktige besluta" opens what another organ is to decide. */
export const proposes = (text: string) => / föreslå[rs] /i.test(text);

/** "Nämnden beslutar att …" opens a decision also without a heading above it. */
const DECIDES = sameCase`
	^${ORGAN} (?:beslutar(?!\p{L}| om (?!återremiss|att))|(?:har )?${SAID}${HOW}${LEAD_END}|
	(?:beslutade|beslöt) (?:att )?föreslå [\p{L}&,/ -]{3,60}(?: besluta)?(?: att)?[:.]?$|
	föreslår (?:att )?[\p{L}&,/ -]{3,60}(?: att)?
	\ (?:besluta(?: följande)?|föreslå [\p{L}&,/ -]{3,60}(?: besluta)?)[:.]?$|föreslås (?:att )?
	(?:besluta|fatta följande beslut))
`;

const AFTER_MOTIONS: ReadonlySet<SectionKind> = new Set(['motion', 'procedure']);
/** "Kommunstyrelsen beslöt att …", "Nämnden beslutade uppdra åt …" */
const DECIDED = latin(
	`^${ORGAN} (?:beslöt|beslutade)${HOW} (?:att|uppdra|avge|ge|föreslå|godkänna|anta|bevilja|avslå)(?!\\p{L})`,
	'u',
);
