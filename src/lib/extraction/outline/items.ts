import type { SourceSpan } from '../../domain/source-span.ts';
import { findAgendaPoints } from './agenda-points.ts';
import { letterStarts } from './attached-letters.ts';
import { decidingAmong, findNumberedSeries } from './numbered-series.ts';
import type { OutlineLine } from './outline.ts';
import { findParagraphHeadings, type Heading } from './paragraph-headings.ts';
import { isSectionHeading } from './sections.ts';
import type { TableRow } from './tables.ts';
import { findUnnumberedMatters } from './unnumbered-agenda.ts';
import { findWebMatters } from './web-headings.ts';
import { anyCase } from '../text/wordings.ts';

/** `paragraphs`: a protokoll with §§. `agenda`: numbered points. `web`: headings without numbers, of a page that tells what
 * was decided. `letter`: one matter without a number. */
export type Layout = 'paragraphs' | 'agenda' | 'web' | 'letter' | 'none';

/** An item by its lines, before its header is read. */
export interface FoundItem {
	readonly number: string;
	/** Index of the line with the number, and of the line after the item's last. */
	readonly from: number;
	readonly to: number;
	readonly span: SourceSpan;
	/** What stands after the number. */
	readonly rest: SourceSpan;
	readonly row: TableRow | null;
	readonly through: string | null;
	/** The case numbers that a list of matters gives it, before its text. */
	readonly listed: readonly string[];
	readonly handledBy: readonly string[];
	/** The line of the number holds the whole title. */
	readonly whole?: boolean;
}

export interface FoundItems {
	readonly layout: Layout;
	readonly items: readonly FoundItem[];
	/** The form of their numbers was learnt from the document. */
	readonly ownNumbers?: boolean;
}

/** The §§ of a protokoll; else the numbered points of a kallelse; else the one matter of a letter; else nothing. */
export function findItems(lines: readonly OutlineLine[], rows: readonly TableRow[]): FoundItems {
	const headings = findParagraphHeadings(lines);
	if (headings.length >= FEW) return { layout: 'paragraphs', items: toItems(lines, headings) };
	// A reference or two may look like headings, and the points of a list like matters.
	const points = headings.length === 0 ? findAgendaPoints(lines, rows) : [];
	const series = findNumberedSeries(lines);
	if (series.length > Math.max(headings.length, points.length) && !decidesMore(lines, headings, series))
		return { layout: 'paragraphs', items: toItems(lines, series), ownNumbers: true };
	if (headings.length > 0) return { layout: 'paragraphs', items: toItems(lines, headings) };
	if (points.length > 0) return { layout: 'agenda', items: toItems(lines, points) };
	const matters = findWebMatters(lines);
	if (matters.length > 0) return { layout: 'web', items: toItems(lines, matters) };
	const unnumbered = findUnnumberedMatters(lines);
	if (unnumbered.length > 0) return { layout: 'agenda', items: toItems(lines, unnumbered) };
	const letters = letterStarts(lines);
	if (letters.length > 1) return { layout: 'letter', items: toItems(lines, letters.map(letterAt(lines))) };
	const letter = oneMatter(lines);
	return letter ? { layout: 'letter', items: [letter] } : { layout: 'none', items: [] };
}

const FEW = 3;

/** Two §§ with a beslut each, in one of which the case numbers of letters are listed: "Hmn 2024/2023 Synpunkter …". */
function decidesMore(
	lines: readonly OutlineLine[],
	headings: readonly Heading[],
	series: readonly Heading[],
) {
	const deciding = decidingAmong(lines, headings);
	return deciding > 0 && deciding >= decidingAmong(lines, series);
}

interface Start {
	readonly line: number;
	readonly number: string;
	readonly rest: SourceSpan;
	readonly row?: TableRow | null;
	readonly through?: string | null;
	readonly to?: number;
	readonly listed?: readonly string[];
	readonly handledBy?: readonly string[];
	readonly whole?: boolean;
}

function toItems(lines: readonly OutlineLine[], starts: readonly Start[]): FoundItem[] {
	return starts.map((start, i) => {
		const to = start.to ?? starts[i + 1]?.line ?? lines.length;
		let last = to - 1;
		while (last > start.line && (lines[last]!.text === '' || lines[last]!.noise)) last--;
		const span: SourceSpan = [lines[start.line]!.span[0], lines[last]!.span[1]];
		const { number, rest, row = null, through = null, listed = [], handledBy = [], whole = false } = start;
		return { number, from: start.line, to, span, rest, row, through, listed, handledBy, whole };
	});
}

/** Words that show that a paper belongs to a municipality's decision making. */
const OFFICIAL = anyCase`
	^(?:Handläggare|Diarienr|Diarienummer|Dnr|Ärendenr|Ärendenummer|Typ av styrdokument|
	Beslutande instans|Dokumentansvarig)(?:\s*:|\s|$)
`;

/** Letters in a row are numbered from 1, as they lie. */
const letterAt =
	(lines: readonly OutlineLine[]) =>
	(line: number, i: number): Start => {
		const [at] = lines[line]!.span;
		return { line, number: String(i + 1), rest: [at, at] };
	};

/** A tjänsteskrivelse or a plan: no numbers, but a case number, a handläggare or a förslag. */
function oneMatter(lines: readonly OutlineLine[]): FoundItem | null {
	const official = lines.some(
		(line) => !line.noise && (OFFICIAL.test(line.text) || isSectionHeading(line.text)),
	);
	const first = lines.findIndex((line) => line.text !== '' && !line.noise);
	if (!official || first < 0) return null;
	let last = lines.length - 1;
	while (last > first && (lines[last]!.text === '' || lines[last]!.noise)) last--;
	const start = lines[first]!.span[0];
	const span: SourceSpan = [start, lines[last]!.span[1]];
	return {
		number: '1',
		from: first,
		to: lines.length,
		span,
		rest: [start, start],
		row: null,
		through: null,
		listed: [],
		handledBy: [],
	};
}
