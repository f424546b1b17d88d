import type { SourceSpan } from '../../domain/source-span.ts';
import type { Block, OutlineLine } from './outline.ts';
import { latin } from '../text/latin.ts';
import { begins, SMALL } from '../text/signs.ts';
import { markerOf } from './point-marks.ts';
import { isPoint, opensWithDeed, standsOverPoints, wasEnded, widthOf } from './unmarked-points.ts';
import { sameCase } from '../text/wordings.ts';

/**
 * Paragraphs and points between two lines. A block goes on over a page break or a stray blank line when its
 * sentence does. `join` is told of each block that spans several lines; `decides` tells of points without marks.
 */
export function readBlocks(
	lines: readonly OutlineLine[],
	from: number,
	to: number,
	join: (span: SourceSpan) => void,
	decides = false,
): Block[] {
	const width = decides ? widthOf(lines, from, to) : 0;
	const blocks: Block[] = [];
	let open: Open | null = null;
	let gap = false;
	let page = false;
	let listing = false;
	let waiting: string | null = null;
	let stacked = 0;
	const mayPart = ({ bare, last }: Open) => decides && bare && !isMidway(last);
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
		listing =
			(apart && standsOverPoints(open!.last)) || (listing && !(gap && /[.!?]$/.test(open?.last ?? '')));
		if (marker?.alone) {
			close();
			stacked = waiting === null ? 0 : stacked + 1;
			waiting = marker.name;
		} else if (open && stacked > 0 && !marker && isAnotherPoint(open.last, text)) {
			close();
			open = { start: span[0], end: span[1], marker: '•', last: text, first: i, bare: false };
			stacked--;
		} else if (marker) {
			close();
			const start = span[0] + marker.length;
			open = { start, end: span[1], marker: marker.name, last: text, first: i, bare: false };
			waiting = null;
		} else if (apart && listing && isPoint(open!.last, text, !mayPart(open!))) {
			close();
			open = { start: span[0], end: span[1], marker: 'att', last: text, first: i, bare: true };
			waiting = null;
		} else if (
			open &&
			goesOn(open.last, text, gap) &&
			!(mayPart(open) && isNext(open.last, text, width)) &&
			!(decides && open.marker !== null && isOrgans(open.last, text))
		) {
			open.end = span[1];
			open.last = text;
		} else {
			close();
			const bare = waiting === null && decides;
			open = { start: span[0], end: span[1], marker: waiting, last: text, first: i, bare };
			waiting = null;
		}
		gap = page = false;
	}
	close();
	return blocks;
}

/** Under the marks of several points, which a page's columns have put over each other: each begins with a capital. */
const isAnotherPoint = (last: string, text: string) => /[.!?]$/.test(last) && !begins(text, SMALL);

/** A block that may go on. */
interface Open {
	readonly start: number;
	end: number;
	readonly marker: string | null;
	/** Its last line, and the index of its first. */
	last: string;
	readonly first: number;
	/** It began without a mark, in a beslut. */
	readonly bare: boolean;
}

/** The next line, with none blank above it, is a point without a mark. */
const isNext = (last: string, next: string, width: number) =>
	(STARTS_ANEW.test(next) && opensWithDeed(next)) || wasEnded(last, next, width);

/** "Kommunstyrelsen beslutar för egen del", "Enligt kontorets förslag:" begin anew, also without a blank line above. */
const DECIDES = sameCase`
	^\p{Lu}[\p{L} ,&-]{2,80} (?:beslutar|föreslår|tillstyrker)\>
	|^(?:Enligt|På förslag av|I enlighet med) [^:.]{3,120}:$
`;

/** "Nämnden för Hav & Hamn förklarar uppdraget slutfört." under the last point of a list, with no blank line between. */
const isOrgans = (last: string, next: string) => !isMidway(last) && ORGAN_ACTS.test(next);
const ORGAN_ACTS = sameCase`
	^(?:Nämnden(?: för [\p{L}&, -]{2,50}?)?|Kommunstyrelsen|Kommunfullmäktige|Styrelsen|
	\p{Lu}[\p{L}&, -]{2,40}nämnden|\p{Lu}\p{Ll}{2,30}utskottet)
	\ (?:beslutar|förklarar|godkänner|ger|antar|noterar|uppdrar|överlämnar|fastställer|avslår|bifaller|
	återremitterar)\>
`;

/** "Kommunstyrelsen beslutar", or "… beslutar att;", alone on its line stands over what follows. */
const LEAD_ALONE = latin(/^\p{Lu}[\p{L} ,&-]{2,80} (?:beslutar|beslutade)(?: att)?[:;]?$/u);
const isLeadAlone = (last: string) => MAY_BE_LEAD.test(last.slice(-6)) && LEAD_ALONE.test(last);
const MAY_BE_LEAD = /(?:utar|utade|att)[:;]?$/;
const STARTS_ANEW = latin(/^\p{Lu}\p{Ll}/u);
const ENDS_MIDWAY = latin(/[,-]$|(?<!\p{L})(?:och|för|i|av|till|om|med|samt|på|från|att|som|den|det)$/u);

/** Looked at first: the last signs of these words. */
const isMidway = (last: string) =>
	',-hrivlmdtån'.includes(last.slice(-1)) && ENDS_MIDWAY.test(last.slice(-MIDWAY));

/** More than the longest of them and the sign before it. */
const MIDWAY = 24;

const ENDS = latin(/[.:!?]["”]?$/);

/** "Bo Ek (S) och Eva Al (V) avstår från att delta i beslutet.", under a last point without its full stop. */
const STANDS_ASIDE = sameCase`
	^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} \(\p{Lu}\p{L}{0,4}\)
	[^.:;]{0,80}? (?:avstår|avstod|deltar (?:inte|ej)|deltog (?:inte|ej)|reserverar sig|anmäler)\>
`;

/** The sentence is not at its end and the next line does not begin one. */
function goesOn(last: string, next: string, gap: boolean): boolean {
	if (!gap)
		return (
			!(last.endsWith('.') && DECIDES.test(next)) &&
			!(isLeadAlone(last) && STARTS_ANEW.test(next)) &&
			!(next.includes(' (') && STANDS_ASIDE.test(next) && !isMidway(last))
		);
	// Only the end is looked at: a pattern that ends a line is tried from each of its signs.
	return begins(next, SMALL) ? !ENDS.test(last.slice(-2)) : isMidway(last);
}
