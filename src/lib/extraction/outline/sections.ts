import type { SourceSpan } from '../../domain/source-span.ts';
import * as background from './background-words.ts';
import * as words from './section-words.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { CAPITAL, even, KIND_OF_SIGN } from '../text/signs.ts';
import { anyCase, piece } from '../text/wordings.ts';

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
	if (text.length > 120 || text.length < 3 || ends(text)) return null;
	if (!mayStart(text.charCodeAt(0)) && !COUNTED.test(text)) return null;
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

/** "**Beslut:**", "## Beslut", "[Beslut]", "Beslut ..........", "B e s l u t", "Beslut – omedelbar justering": its words alone. */
function bare(text: string): string {
	let plain = even(text).replace(SET_OFF, '').replace(COUNTED, '');
	if (plain.includes('justering')) plain = plain.replace(AT_ONCE, '');
	return SPACED.test(plain) ? plain.replaceAll(' ', '') : plain;
}

/** "1 Förslag till beslut", "2. Bakgrund": the parts of a letter are numbered, and so are matters; no matter is called so. */
const COUNTED = new RegExp(
	piece`
	^(?:\d{1,2}|[A-D])[.)]?\s{1,9}(?=(?:Förslag till (?:beslut|ställning)|Beslut$|Beslutsunderlag$|
	Bakgrund|Sammanfattning|Ärendebeskrivning$|Ärendet$|Bedömning$|Ekonomiska? konsekvens))
`,
	'',
);

const SET_OFF = latin(/^(?:\*{1,2}|#{1,6}\s|_{1,3}|\[)|[\s:*_\]]{1,9}$|\s{1,3}[._]{3,99}$/g);
const AT_ONCE = latin(/(?<=\S)(?: [-–]|,| med| och)? \(?omedelbar justering\)?$/iu);
const SPACED = latin(/^\p{Lu}(?: \p{L}){4,20}$/u);

/** Running text ends with ".", "," or ";", a heading never; it may end with a row of dots. */
function ends(text: string): boolean {
	const last = text.charCodeAt(text.length - 1);
	return (last === 0x2e && !text.endsWith('...')) || last === 0x2c || last === 0x3b;
}

export const isSectionHeading = (text: string) => sectionKindOf(text) !== null;

/** "Ärendenummer: …", "Handläggare: …": facts of an item between its heading and its text. */
export const isMetaLine = (text: string) => META.test(text);

const META = anyCase`
	^(?:(?:Ärende \d{1,3}|[A-ZÅÄÖ]{2,6}\s{0,20}(?=\sD\D{2,20}\d)) (?:Diarienummer|Diarienr|Dnr)|
	Ärendenummer|Ärendenr|Ärende nr|Ärendebeteckning|Dnr|Diarienummer|Diarienr|Diariekod|Beteckning|
	Handläggare|Handläggande tjänsteperson|Handl\.|Föredragande(?! [^:]{3,60} anför)|Föredragning av)
	(?:\s*[:.]|\s+\S|$)
`;
