import { latin } from '../text/latin.ts';
import { endsDecision } from './decision-end.ts';
import type { IsOwnHeading } from './document-headings.ts';
import { decidesAtEnd, decidesUnderTitle, DECISIVE, opensDecision, proposes } from './opening-decision.ts';
import type { OutlineLine } from './outline.ts';
import { sectionKindOf, type FoundSection, type SectionKind } from './sections.ts';
import { opensToldProposal, takesUpToldProposal } from './told-proposal.ts';

type Open = Omit<FoundSection, 'to'>;

/** The lines of an item, from the first of its text to the one after its last. */
interface Stretch {
	readonly lines: readonly OutlineLine[];
	readonly from: number;
	readonly to: number;
}

const HEAD = { kind: 'head', heading: '', headingSpan: null } as const;

/**
 * Cuts the lines of an item at its headings, and where words without a heading open or end a beslut; `opening` is the
 * section that is open before the first of them.
 */
export function splitSections(
	stretch: Stretch,
	isOwnHeading: IsOwnHeading,
	opening: Pick<FoundSection, 'kind' | 'heading' | 'headingSpan'> = HEAD,
): FoundSection[] {
	const { lines, from, to } = stretch;
	const sections: FoundSection[] = [];
	let open: Open = { ...opening, from };
	// Whether one of them, or the one that is open, is a förslag that only words opened.
	let told = isTold(open);
	const close = (end: number) => {
		if (end > open.from || open.headingSpan) sections.push({ ...open, to: end });
	};
	for (let i = from; i < to; i++) {
		if (lines[i]!.noise || lines[i]!.text === '') continue;
		const next = headingAt(lines, i, open.kind) ?? unmarkedAt(stretch, i, { open, told, isOwnHeading });
		if (!next) continue;
		close(i);
		open = isUnderEmpty(open, i) && next.kind === 'decision' ? { ...next, kind: 'proposal' } : next;
		told ||= isTold(open);
		// What follows on the line of a heading is no heading.
		i = Math.max(i, next.from - 1);
	}
	close(to);
	return sections;
}

/** The section that a heading opens: on a line of its own, over two lines, or before its text. */
function headingAt(lines: readonly OutlineLine[], at: number, open: SectionKind): Open | null {
	const { text, span } = lines[at]!;
	const next = lines[at + 1];
	const both = next && isBroken(lines[at]!, next) ? `${text} ${next.text}` : null;
	const wrapped = both === null ? null : sectionKindOf(both);
	if (wrapped) return { kind: wrapped, heading: both!, headingSpan: [span[0], next!.span[1]], from: at + 2 };
	const kind = goesOnFrom(lines[at - 1]) ? null : sectionKindOf(text);
	if (kind) return { kind, heading: text, headingSpan: span, from: at + 1 };
	const before = text.includes(':') ? headingBeforeText(text, open) : null;
	return before && { ...before, headingSpan: [span[0], span[0] + before.heading.length], from: at };
}

/** "… genomföra en analys enligt" over "Kontorets förslag på modell …": a sentence that happens to begin its line so. */
const goesOnFrom = (before: OutlineLine | undefined) =>
	before !== undefined && !before.noise && before.text.length >= FILLED && LEADS_ON.test(before.text);
const FILLED = 30;
const LEADS_ON = latin(/(?<!\p{L})(?:enligt|av|i|och|samt|till|från|för|med|om|att|den|det|på|som)$/u);

/** "Beslut: Nämnden godkänner …", "Kommunstyrelsens förslag till kommunfullmäktige: Taxan höjs." */
function headingBeforeText(text: string, open: SectionKind): Pick<Open, 'kind' | 'heading'> | null {
	const heading = BEFORE_TEXT.exec(text)?.[1];
	const kind = heading ? sectionKindOf(heading) : null;
	if (!heading || !kind) return null;
	// "Uppföljning: redovisas i maj" in a beslut is a part of it.
	if (DECISIVE.has(open) && ABOUT.has(kind) && !BACKGROUND.test(heading)) return null;
	return { kind, heading };
}

const BEFORE_TEXT = latin(/^(\p{Lu}[\p{L} ,&/-]{3,80}):\s+(?=\S)/u);
const ABOUT: ReadonlySet<SectionKind> = new Set(['description', 'basis', 'earlier']);
const BACKGROUND = /^(?:Beslutsunderlag|Bakgrund|Sammanfattning|Ärendebeskrivning)/;

interface SoFar {
	readonly open: Open;
	/** A förslag that only words open stands before. */
	readonly told: boolean;
	readonly isOwnHeading: IsOwnHeading;
}

/** The section that opens without a known heading: words of deciding, or of telling after a beslut. */
function unmarkedAt(
	{ lines, from, to }: Stretch,
	at: number,
	{ open, told, isOwnHeading }: SoFar,
): Open | null {
	const { text } = lines[at]!;
	const unmarked = (kind: SectionKind): Open => ({ kind, heading: '', headingSpan: null, from: at });
	if (opensDecision(lines, at, open.kind, at === from))
		return unmarked(proposes(text) ? 'proposal' : 'decision');
	if (told && takesUpToldProposal(text)) return unmarked('decision');
	if (DECISIVE.has(open.kind))
		return endsDecision(lines, { from: open.from, at, to }, isOwnHeading) ? unmarked('description') : null;
	if (open.kind === 'head' && decidesUnderTitle(lines, from, at, to)) return unmarked('decision');
	if (ABOUT.has(open.kind) && decidesAtEnd(lines, { from, at, to })) return unmarked('decision');
	return opensToldProposal(lines, at, to) ? unmarked('proposal') : null;
}

/** "Förslag till beslut" and, right under it, "Kommunstyrelsens beslut": what is proposed is the beslut of this organ. */
const isUnderEmpty = ({ kind, headingSpan, from }: Open, at: number) =>
	kind === 'proposal' && headingSpan !== null && from === at;

/** A förslag that only words open. */
const isTold = ({ kind, headingSpan }: Pick<Open, 'kind' | 'headingSpan'>) =>
	kind === 'proposal' && headingSpan === null;

/** A heading that goes on on the next line: "Förslag till beslut i kommunstyrelsen under / förutsättning av …". */
const isBroken = (line: OutlineLine, next: OutlineLine) =>
	!next.noise &&
	(next.text.endsWith(':')
		? LABEL_END.test(next.text)
		: line.text.length > 20 && line.text.includes('örslag') && GOES_ON.test(line.text));

const GOES_ON = latin(/(?<!\p{L})(?:under|i|till|för|och|på|vid)$/u);

/** The second line of "Förvaltningens förslag till kommunstyrelsens / trygghetsutskott:". */
const LABEL_END = latin(/^\p{Ll}[\p{L} -]{3,50}:$/u);
