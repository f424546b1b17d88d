import { sectionKindOf } from './sections.ts';

/** "Beslut              Dagordningen godkänns.": the heading in a margin of its own, and its text beside it. */
const BESIDE = /^(?<heading>[A-ZÅÄÖ]\S{2,}(?: \S+){0,4}?)(?: {3,}|\t+)(?=\S)/;

/** Looked at first: few lines have so much space in them. */
export const mayHaveMargin = (line: string) =>
	(line.includes('   ') || line.includes('\t')) && BESIDE.test(line);

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
		const match = mayHaveMargin(line) ? BESIDE.exec(line) : null;
		const kind = match && sectionKindOf(match.groups!['heading']!);
		if (!match || !kind) return;
		decides ||= kind === 'decision';
		const column = match[0].length;
		const found = byColumn.get(column);
		if (found) found.set(at, column - 1);
		else byColumn.set(column, new Map([[at, column - 1]]));
	});
	const margin = [...byColumn.values()].sort((a, b) => b.size - a.size)[0];
	return decides && margin && margin.size >= FEWEST ? margin : new Map();
}
