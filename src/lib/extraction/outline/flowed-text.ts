import { latin } from '../text/latin.ts';
import { CAPITAL, FIGURE, KIND_OF_SIGN } from '../text/signs.ts';
import {
	broken,
	cutAt,
	headingLength,
	HEADINGS,
	inlineHeadings,
	OPENS,
	PARAGRAPH,
	saidIn,
	titleEnd,
} from './flow-breaks.ts';
import { apart, besideHeading, sideHeadings } from './side-headings.ts';
import { mayBePage, transcriptPages } from './transcript-pages.ts';

/**
 * A transcript without line breaks: a page, or the whole protokoll, on one line. Here a space before each §, section
 * heading and point becomes a line end, and so does the one between a heading in the margin and its text, in a text of
 * the same length. Other text comes out as it went in.
 */
export function breakFlowedText(text: string): string {
	if (!mayBeFlowed(text)) return text;
	const lines = text.split('\n');
	const pages = transcriptPages(lines);
	const beside = sideHeadings(lines);
	const onOne = lines.filter(holdsSections).length >= FEWEST;
	const flows = lines.filter(holdsMatter).length >= FEWEST;
	const inline = hasInline(text) && lines.filter((line) => inlineHeadings(line).length > 0).length >= FEWEST;
	if (
		pages.size + beside.size === 0 &&
		!onOne &&
		!flows &&
		!inline &&
		!lines.some((line) => line.length >= LONG)
	)
		return text;
	return lines
		.map((line, at) => {
			const margin = beside.get(at);
			if (margin !== undefined) return apart(line, margin);
			const page = pages.get(at);
			if (page) return broken(line, [page.heading - 1, page.text, ...saidIn(line)]);
			const within = inline ? [...titleEnd(line), ...inlineHeadings(line)] : [];
			if (flows && line.length >= SHORTEST) return broken(line, [...saidIn(line), ...within]);
			if (inline) return cutAt(line, within);
			if (line.length >= LONG && isFlowed(line)) return broken(line, saidIn(line));
			return onOne && opensSection(line) ? broken(line) : line;
		})
		.join('\n');
}

/** Looked at before the lines are cut: few texts have a line that is long, or begins as one of these. */
function mayBeFlowed(text: string): boolean {
	if (hasInline(text)) return true;
	for (let from = 0; from < text.length;) {
		const next = text.indexOf('\n', from);
		const to = next < 0 ? text.length : next;
		const first = KIND_OF_SIGN[text.charCodeAt(from)]!;
		if (to - from >= LONG) return true;
		if ((first & (CAPITAL | FIGURE)) !== 0) {
			const line = text.slice(from, to);
			if (mayBePage(line) || besideHeading(line) !== null) return true;
			if (line.length >= SHORTEST && OPENS.test(line)) return true;
		}
		if (
			to - from >= MATTER &&
			OPENS_MATTER.test(text.slice(from, from + 40)) &&
			holdsMatter(text.slice(from, to))
		)
			return true;
		from = to + 1;
	}
	return false;
}

/** "… lampor. Beslut: Nämnden": looked for first. */
const hasInline = (text: string) => text.includes('eslut:') && INLINE.test(text);
const INLINE = /[.!?)\d] (?:[A-ZÅÄÖ][a-zåäö]{3,30} )?[Bb]eslut:\s/;

/** No line that was broken as it should be is this long. */
const LONG = 500;

/** A § and the heading of a section; or, in a letter, two headings. */
function isFlowed(line: string): boolean {
	const first = HEADINGS.exec(line);
	if (!first) return false;
	return PARAGRAPH.test(line) || HEADINGS.test(line.slice(first.index + first[0].length + 1));
}

/** "§ 5 Ny park Dnr 2021-12 Nämnden beslutar att …": a whole matter, with its heading, on one line. */
const holdsMatter = (line: string) =>
	line.length >= MATTER &&
	line.includes('§') &&
	(OPENS_MATTER.test(line) || PARAGRAPH.test(line)) &&
	(HEADINGS.test(afterTitle(line)) || (MAY_SAY.test(line) && saidIn(line).length > 0));
/** Looked for first: most lines that begin with a § are its title and no more. */
const MAY_SAY = / (?:beslut|beslöt|föreslår|[Aa]tt) |beslutar:|Justerande|Utdrag|xpedier|Beslutet /;
const MATTER = 60;

/** "§ 8 Beslut – Avgift för ett uterum": a title may begin with the word of a heading. */
const afterTitle = (line: string) => line.slice(line.indexOf('§') + SHORTEST_TITLE);
const SHORTEST_TITLE = 16;
const OPENS_MATTER = latin(/^(?:\p{Lu}\p{L}{1,5} )?§ ?\d{1,4}(?:\/\d{2,4})? \p{Lu}/u);

/** "Arbetsutskottets beslut 1. Motionen avslås. … Bakgrund Motionen …": a whole matter under its title, on one line. */
const opensSection = (line: string) => line.length >= SHORTEST && OPENS.test(line) && headingLength(line) > 0;
const holdsSections = (line: string) => opensSection(line) && HEADINGS.test(line);
const SHORTEST = 40;
const FEWEST = 2;
