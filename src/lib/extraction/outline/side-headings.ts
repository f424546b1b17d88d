import { sectionKindOf, type SectionKind } from './sections.ts';

/** "Beslut              Dagordningen godkänns.": the heading in a margin of its own, and its text beside it. */
const BESIDE = /^(?<heading>[A-ZÅÄÖ]\S{2,}(?: \S+){0,4}?)(?: {3,}|\t+)(?=\S)/;

/** Fewer are a chance: a form or a table may have one such row. */
const FEWEST = 3;

/**
 * Where headings stand in a margin to the left of what they are headings of: for each such line the place of the last
 * space before its text, which is where the text should begin a line of its own. Empty for text of any other layout.
 */
export function sideHeadings(lines: readonly string[]): ReadonlyMap<number, number> {
	const byColumn = new Map<number, Map<number, number>>();
	let decides = false;
	lines.forEach((line, at) => {
		const beside = besideHeading(line);
		if (!beside) return;
		decides ||= beside.kind === 'decision';
		const found = byColumn.get(beside.column);
		if (found) found.set(at, beside.column - 1);
		else byColumn.set(beside.column, new Map([[at, beside.column - 1]]));
	});
	const margin = [...byColumn.values()].sort((a, b) => b.size - a.size)[0];
	return decides && margin && margin.size >= FEWEST ? margin : new Map();
}

/** The heading that a line has in its margin, and the column of the text beside it. */
export function besideHeading(line: string): { readonly kind: SectionKind; readonly column: number } | null {
	if (!line.includes('   ') && !line.includes('\t')) return null;
	const match = BESIDE.exec(line);
	const kind = match && sectionKindOf(match.groups!['heading']!);
	return match && kind ? { kind, column: match[0].length } : null;
}
