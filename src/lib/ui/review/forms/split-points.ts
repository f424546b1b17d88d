/** A place at which a quotation may be cut in two, with the words on each side. */
export interface SplitPoint {
	/** Offset into the text of the document. */
	readonly at: number;
	readonly before: string;
	readonly after: string;
}

/** Before "och", "samt", "dels"; after a full stop, a semicolon or a comma; before a point of a list. */
const JOINT = /(?<=[.;,:]\s)(?=\S)|(?<=\s)(?=(?:och|samt|dels)\s)|(?<=\n)(?=(?:[-–•]|\d{1,2}[.)])\s)/gu;

/** Words shown on each side, in characters. */
const SHOWN = 40;

/**
 * "… utreder frågan och återkommer i maj" → cut before "och". `start` is where the quotation begins in the
 * document. Both sides keep at least two words.
 */
export function splitPoints(quote: string, start: number): SplitPoint[] {
	return [...quote.matchAll(JOINT)]
		.map(({ index }) => ({ left: quote.slice(0, index).trim(), right: quote.slice(index).trim(), index }))
		.filter(({ left, right }) => left.includes(' ') && right.includes(' '))
		.map(({ left, right, index }) => ({
			at: start + index,
			before: left.length > SHOWN ? `…${left.slice(-SHOWN)}` : left,
			after: right.length > SHOWN ? `${right.slice(0, SHOWN)}…` : right,
		}));
}
