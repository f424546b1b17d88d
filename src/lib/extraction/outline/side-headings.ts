import { DECISIVE } from './opening-decision.ts';
import { sectionKindOf, type SectionKind } from './sections.ts';

/** "Beslut              Dagordningen godkänns.": the heading in a margin of its own, and its text beside it. */
const BESIDE = /^(?<heading>[A-ZÅÄÖ]\S{2,}(?: \S+){0,4}?)(?: {3,}|\t+)(?=\S)/;

/** "Sammanfattning av     Kostnaden har …": the heading is broken, and its last word stands under it. */
const BROKEN = / (?:av|till|för|i)$/;

/** "ärendet               text goes on": the second half, in the margin. */
const SECOND_HALF = /^[a-zåäö]\S{1,24}(?= {3,}\S)/;

/** "Särskilt      Eva Ek …" over "yttrande", "Beslutet    Nämnden" over "skickas till:    Kontoret": any words of a second half. */
const ANY_HALF = /^[a-zåäö]\S{1,24}(?: \S{1,24}){0,2}?(?= {3,}\S|\s*$)/;

/** Fewer are a chance: a form or a table may have one such row. */
const FEWEST = 3;

/** What becomes of a line: `text` is where its text begins, `heading` how much of the margin stands as a heading. */
export interface SideHeading {
	readonly text: number;
	readonly heading: number;
	/** The heading itself, where its second half stands on the next line. */
	readonly words?: string;
}

/** The headings that stand in a margin to the left of what they are headings of, by line. Empty for any other layout. */
export function sideHeadings(lines: readonly string[]): ReadonlyMap<number, SideHeading> {
	const byColumn = new Map<number, Map<number, SideHeading>>();
	let decides = false;
	lines.forEach((line, at) => {
		const two = overTwoLines(line, lines[at + 1] ?? '');
		const beside = two ?? besideHeading(line);
		if (!beside) return;
		const { kind, column, length } = beside;
		decides ||= DECISIVE.has(kind);
		const found = byColumn.get(column) ?? new Map<number, SideHeading>();
		byColumn.set(column, found);
		if (two) {
			found.set(at, { text: column, heading: length, words: two.words });
			found.set(at + 1, { text: Math.min(column, lines[at + 1]!.length), heading: 0 });
			return;
		}
		found.set(at, { text: column, heading: length });
		const half = BROKEN.test(line.slice(0, column).trimEnd()) ? SECOND_HALF.exec(lines[at + 1] ?? '') : null;
		if (half) found.set(at + 1, { text: column, heading: 0 });
	});
	const margin = [...byColumn.values()].sort((a, b) => b.size - a.size)[0];
	return decides && margin && margin.size >= FEWEST ? margin : new Map();
}

/** A heading whose words stand over each other in the margin: all of them where there is room, else those of the second line. */
function overTwoLines(line: string, next: string) {
	const match = BESIDE.exec(line);
	const half = match && ANY_HALF.exec(next)?.[0];
	if (!match || !half) return null;
	const [column, first] = [match[0].length, match.groups!['heading']!];
	const text = next.slice(half.length).search(/\S/);
	if (text >= 0 && half.length + text !== column) return null;
	const whole = `${first} ${half}`;
	const kind = sectionKindOf(whole);
	if (kind === null || kind === sectionKindOf(first)) return null;
	const words = [whole, half[0]!.toUpperCase() + half.slice(1)].find(
		(one) => one.length < column && sectionKindOf(one) === kind,
	);
	return words === undefined ? null : { kind, column, length: words.length, words };
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
export function apart(line: string, { text, heading, words }: SideHeading): string {
	const margin = (words ?? line.slice(0, heading)) + ' '.repeat(text - 1 - heading);
	return `${margin}${heading > 0 ? '\n' : ' '}${line.slice(text)}`;
}
