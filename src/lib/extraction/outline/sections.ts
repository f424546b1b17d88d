import type { SourceSpan } from '../../domain/source-span.ts';
import type { OutlineLine } from './outline.ts';
import type { IsOwnHeading } from './document-headings.ts';
import { endsDecision } from './decision-end.ts';
import { DECISIVE, opensDecision, proposes } from './opening-decision.ts';
import * as background from './background-words.ts';
import * as words from './section-words.ts';
import { opensToldProposal, takesUpToldProposal } from './told-proposal.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { CAPITAL, even, KIND_OF_SIGN } from '../text/signs.ts';

/**
 * `decision`: what the organ decides. `proposal`: what it is proposed to decide. `motion`: what members moved.
 * `description`, `basis`, `earlier`: background. The rest is about how it went and who is told.
 */
export type SectionKind =
	| 'head'
	| 'description'
	| 'basis'
	| 'earlier'
	| 'proposal'
	| 'motion'
	| 'procedure'
	| 'decision'
	| 'reservation'
	| 'note'
	| 'dispatch';

/** In this order: a narrow list stands before a wide one that would swallow it. */
const KINDS: readonly [SectionKind, RegExp][] = [
	['motion', words.MOTION],
	['proposal', words.PROPOSAL],
	['decision', words.DECISION],
	['description', background.DESCRIPTION],
	['basis', background.BASIS],
	['earlier', background.EARLIER],
	['procedure', words.PROCEDURE],
	['reservation', words.RESERVATION],
	['note', words.NOTE],
	['dispatch', words.DISPATCH],
];

export interface FoundSection {
	readonly kind: SectionKind;
	readonly heading: string;
	readonly headingSpan: SourceSpan | null;
	/** Index of the first line of its text, and of the line after its last. */
	readonly from: number;
	readonly to: number;
}

const seen = new Map<string, SectionKind | null>();

/** The kind that a line of its own opens, or null for a line of running text. */
export function sectionKindOf(text: string): SectionKind | null {
	if (text.length > 120 || text.length < 3 || !mayStart(text.charCodeAt(0)) || ends(text)) return null;
	const known = seen.get(text);
	if (known !== undefined) return known;
	const plain = bare(text);
	const kind = ends(plain) ? null : (KINDS.find(([, shape]) => occurs(shape, plain))?.[0] ?? null);
	if (seen.size < 5000) seen.set(text, kind);
	return kind;
}

/** A capital, or one of the marks that a heading is set off with. */
const mayStart = (sign: number) => (KIND_OF_SIGN[sign]! & CAPITAL) !== 0 || MARKS_BEFORE.includes(sign);
/** * # _ [ */
const MARKS_BEFORE = [0x2a, 0x23, 0x5f, 0x5b];

/** "**Beslut:**", "## Beslut", "[Beslut]", "Beslut ..........", "B e s l u t": the heading's words alone. */
function bare(text: string): string {
	const plain = even(text).replace(SET_OFF, '');
	return SPACED.test(plain) ? plain.replaceAll(' ', '') : plain;
}

const SET_OFF = latin(/^(?:\*{1,2}|#{1,6}\s|_{1,3}|\[)|[\s:*_\]]{1,9}$|\s{1,3}[._]{3,99}$/g);
const SPACED = latin(/^\p{Lu}(?: \p{L}){4,20}$/u);

/** Running text ends with ".", "," or ";", a heading never; it may end with a row of dots. */
function ends(text: string): boolean {
	const last = text.charCodeAt(text.length - 1);
	return (last === 0x2e && !text.endsWith('...')) || last === 0x2c || last === 0x3b;
}

export const isSectionHeading = (text: string) => sectionKindOf(text) !== null;

/** "Ärendenummer: …", "Handläggare: …": facts of an item between its heading and its text. */
export const isMetaLine = (text: string) => META.test(text);

const META =
	/^(?:Ärende \d{1,3} (?:Diarienummer|Diarienr|Dnr)|Ärendenummer|Ärendenr|Ärende nr|Ärendebeteckning|Dnr|Diarienummer|Diarienr|Diariekod|Beteckning|Handläggare|Handläggande tjänsteperson|Handl\.|Föredragande|Föredragning av)(?:\s*[:.]|\s+\S|$)/i;

/** "Beslut: Nämnden godkänner …" with the text on the line of the heading. */
const INLINE =
	/^(Beslut|Förslag till beslut|Yrkanden?|Reservation|Protokollsanteckning|Särskilt (?:uttalande|yttrande)|Beslutsunderlag|Expedieras(?: till)?|Beslutet (?:ska )?(?:skickas|sändas|sänds) till|Bakgrund|Sammanfattning|Ärendebeskrivning):\s+(?=\S)/;

/** "Kommunstyrelsens förslag till kommunfullmäktige: Taxan höjs.": whose words these are, and then the words. */
const WHOSE_INLINE = latin(
	/^(\p{Lu}[\p{L} ,&-]{4,80}s (?:förslag|beslut)(?: till [\p{L} ,&-]{3,60})?):\s+(?=\p{Lu})/u,
);

function inlineHeading(text: string): string | null {
	const known = INLINE.exec(text)?.[1];
	if (known) return known;
	const whose = WHOSE_INLINE.exec(text)?.[1];
	return whose && DECISIVE.has(sectionKindOf(whose) ?? 'head') ? whose : null;
}

const HEAD = { kind: 'head', heading: '', headingSpan: null } as const;

/** Cuts the lines of an item at its headings; `opening` is the section that is open before the first of them. */
export function splitSections(
	lines: readonly OutlineLine[],
	from: number,
	to: number,
	isOwnHeading: IsOwnHeading,
	opening: Pick<FoundSection, 'kind' | 'heading' | 'headingSpan'> = HEAD,
): FoundSection[] {
	const sections: FoundSection[] = [];
	let open: Omit<FoundSection, 'to'> = { ...opening, from };
	let told = false;
	const close = (end: number) => {
		if (end > open.from || open.headingSpan) sections.push({ ...open, to: end });
	};
	for (let i = from; i < to; i++) {
		const line = lines[i]!;
		if (line.noise || line.text === '') continue;
		const next = lines[i + 1];
		const wrapped = next && isBroken(line, next) ? sectionKindOf(`${line.text} ${next.text}`) : null;
		const kind = wrapped ? null : sectionKindOf(line.text);
		if (kind) {
			close(i);
			open = { kind, heading: line.text, headingSpan: line.span, from: i + 1 };
			continue;
		}
		const inline = line.text.includes(':') ? inlineHeading(line.text) : null;
		if (wrapped) {
			close(i);
			open = {
				kind: wrapped,
				heading: `${line.text} ${next!.text}`,
				headingSpan: [line.span[0], next!.span[1]],
				from: i + 2,
			};
			i++;
		} else if (inline) {
			close(i);
			open = {
				kind: sectionKindOf(inline) ?? 'description',
				heading: inline,
				headingSpan: [line.span[0], line.span[0] + inline.length],
				from: i,
			};
		} else if (opensDecision(lines, i, open.kind, i === from) || (told && takesUpToldProposal(line.text))) {
			close(i);
			const kind = proposes(line.text) ? 'proposal' : 'decision';
			open = { kind, heading: '', headingSpan: null, from: i };
		} else if (!DECISIVE.has(open.kind) && opensToldProposal(lines, i, to)) {
			close(i);
			told = true;
			open = { kind: 'proposal', heading: '', headingSpan: null, from: i };
		} else if (DECISIVE.has(open.kind) && endsDecision(lines, { from: open.from, at: i, to }, isOwnHeading)) {
			close(i);
			open = { kind: 'description', heading: '', headingSpan: null, from: i };
		}
	}
	close(to);
	return sections;
}

/** A heading that goes on on the next line: "Förslag till beslut i kommunstyrelsen under / förutsättning av …". */
const isBroken = (line: OutlineLine, next: OutlineLine) =>
	!next.noise &&
	(next.text.endsWith(':')
		? LABEL_END.test(next.text)
		: line.text.length > 20 && line.text.includes('örslag') && GOES_ON.test(line.text));

const GOES_ON = latin(/(?<!\p{L})(?:under|i|till|för|och|på|vid)$/u);

/** The second line of "Förvaltningens förslag till kommunstyrelsens / trygghetsutskott:". */
const LABEL_END = latin(/^\p{Ll}[\p{L} -]{3,50}:$/u);
