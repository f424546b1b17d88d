import { DECISIVE } from './opening-decision.ts';
import { sectionKindOf, type SectionKind } from './sections.ts';

/** "Beslut              Dagordningen godkänns.": the heading in a margin of its own, and its text beside it. */
const BESIDE = /^(?<heading>[A-ZÅÄÖ]\S{2,}(?: \S+){0,4}?)(?: {3,}|\t+)(?=\S)/;

/** "Sammanfattning av     Kostnaden har …": the heading is broken, and its last word stands under it. */
const BROKEN = / (?:av|till|för|i)$/;

/** "ärendet               text goes on": the second half, in the margin. */
const SECOND_HALF = /^[a-zåäö]\S{1,24}(?= {3,}\S)/;

/** Fewer are a chance: a form or a table may have one such row. */
const FEWEST = 3;

/** What becomes of a line: `text` is where its text begins, `heading` how much of the margin stands as a heading. */
export interface SideHeading {
	readonly text: number;
	readonly heading: number;
}

/** The headings that stand in a margin to the left of what they are headings of, by line. Empty for any other layout. */
export function sideHeadings(lines: readonly string[]): ReadonlyMap<number, SideHeading> {
	const byColumn = new Map<number, Map<number, SideHeading>>();
	let decides = false;
	lines.forEach((line, at) => {
		const beside = besideHeading(line);
		if (!beside) return;
		const { kind, column, length } = beside;
		decides ||= DECISIVE.has(kind);
		const found = byColumn.get(column) ?? new Map<number, SideHeading>();
		byColumn.set(column, found.set(at, { text: column, heading: length }));
		const half = BROKEN.test(line.slice(0, column).trimEnd()) ? SECOND_HALF.exec(lines[at + 1] ?? '') : null;
		if (half) found.set(at + 1, { text: column, heading: 0 });
	});
	const margin = [...byColumn.values()].sort((a, b) => b.size - a.size)[0];
	return decides && margin && margin.size >= FEWEST ? margin : new Map();
}

/** The heading that a line has in its margin, how long it is, and the column of the text beside it. */
export function besideHeading(
	line: string,
): { readonly kind: SectionKind; readonly column: number; readonly length: number } | null {
	if (!line.includes('   ') && !line.includes('\t')) return null;
	const match = BESIDE.exec(line);
	if (!match) return null;
	const whole = match.groups!['heading']!;
	const known = sectionKindOf(whole) === null ? whole.replace(BROKEN, '') : whole;
	const kind = sectionKindOf(known);
	return kind && { kind, column: match[0].length, length: known.length };
}

/** The line with its heading, and its text on a line of its own; as long as it was. */
export function apart(line: string, { text, heading }: SideHeading): string {
	const margin = line.slice(0, heading) + ' '.repeat(text - 1 - heading);
	return `${margin}${heading > 0 ? '\n' : ' '}${line.slice(text)}`;
}
