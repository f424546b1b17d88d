import { latin } from '../text/latin.ts';
import { piece } from '../text/wordings.ts';

/**
 * The text without the mark that a signing service prints in the margin of every page, on a line of its own or to the
 * right of one: "Dokumentreferens: 6044_20251015…". Same length, the mark as spaces; text with none is given back as it is.
 */
export function withoutStamps(text: string): string {
	if (!LONG_CODE.test(text)) return text;
	const times = new Map<string, number>();
	for (const [, code = ''] of text.matchAll(STAMP)) times.set(code, (times.get(code) ?? 0) + 1);
	if (![...times.values()].some((often) => often >= OFTEN)) return text;
	return text.replace(STAMP, (stamp: string, code: string) =>
		times.get(code)! >= OFTEN ? ' '.repeat(stamp.length) : stamp,
	);
}

/** Fewer times it may be what the text is about. */
const OFTEN = 3;

/** Looked for first: so long a run of figures and signs is no word and no case number. */
const LONG_CODE = /\d[\dA-Fa-f_-]{15}/;

/** "Dokumentreferens: 6044_202510151623315551", "Signeringsnyckel: A1B2-C3D4-…" */
const STAMP = latin(
	piece`
	(?<=^|\n|\f| {2})\p{Lu}[\p{L}-]{2,30}(?: \p{L}{2,20}){0,2}: {0,2}([\dA-Za-z_-]{0,4}\d
	[\dA-Za-z_-]{15,70})(?= {0,9}(?:\n|\f|$))
`,
	'gu',
);
