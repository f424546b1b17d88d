import { DECIDED_DEEDS } from '../lexicon/decided-deeds.ts';
import { latin } from '../text/latin.ts';
import { CAPITAL, KIND_OF_SIGN } from '../text/signs.ts';
import { anyOf } from '../text/words.ts';
import type { OutlineLine } from './outline.ts';

/** "Nämnden beslutar att", "Styrelsen beslutar" alone on its line: points without a mark may stand under it. */
export const standsOverPoints = (last: string) =>
	'tTr:a'.includes(last.slice(-1)) && (OVER_POINTS.test(last) || LEAD.test(last));

const OVER_POINTS = latin(/(?<!\p{L})(?:beslutar?|beslutade|föreslår [^.;]{3,80}|besluta)(?: att|:)$/iu);
const LEAD = latin(/^\p{Lu}[\p{L} ,&-]{2,80} beslutar$/u);

/**
 * Whether a paragraph under such a lead is a point of its own: the one before it has come to its end, by a sign or by
 * where its line was broken, or the paragraph begins with a deed.
 */
export const isPoint = (last: string, next: string, midway: boolean) =>
	STARTS_WORD.test(next) &&
	(AND_SO_ON.test(last) ||
		standsOverPoints(last) ||
		(!midway && (last.length < FULL_LINE || opensWithDeed(next))));

const STARTS_WORD = latin(/^\p{L}/u);
const AND_SO_ON = /[,;]$|(?:samt|och)$/;

/** A line this long may have been broken where the page ends. */
const FULL_LINE = 70;

/** "Uppdra åt …", "godkänna …": what an organ decides, in the infinitive. */
export const opensWithDeed = (line: string) => DEED.test(line);
const DEED = latin(`^(?:${anyOf(DECIDED_DEEDS)}) \\p{L}`, 'iu');

/** Where the lines of a beslut end when nothing but the margin breaks them. */
export function widthOf(lines: readonly OutlineLine[], from: number, to: number): number {
	let width = 0;
	for (let i = Math.max(0, from - NEAR); i < Math.min(lines.length, to + NEAR); i++)
		if (!lines[i]!.noise) width = Math.max(width, Math.min(lines[i]!.text.length, WIDEST));
	return width;
}
const NEAR = 20;
/** A longer line was broken by nothing. */
const WIDEST = 110;

/**
 * "Planen godkänns" and on the next line "Förvaltningen får …": a line that ends long before the margin, where the first word
 * of the next had found room, was ended on purpose.
 */
export const wasEnded = (last: string, next: string, width: number) =>
	width >= NARROWEST &&
	(KIND_OF_SIGN[next.charCodeAt(0)]! & CAPITAL) !== 0 &&
	last.length + next.split(' ', 1)[0]!.length + ROOM < width;
const NARROWEST = 50;
const ROOM = 12;
