import type { OutlineLine } from './outline.ts';
import { casesIn } from './stray-facts.ts';
import type { Heading } from './paragraph-headings.ts';
import { isSectionHeading } from './sections.ts';
import { latin } from '../text/latin.ts';

/**
 * "Ny förskola i Ekby" and under it "§ 71   KS 2024/201": where the §§ of a protokoll have no titles after them but a
 * line alone above, those lines are the titles, and the items begin there.
 */
export function withTitlesAbove(lines: readonly OutlineLine[], headings: readonly Heading[]): Heading[] {
	const above = headings.map((heading) =>
		isUntitled(lines, heading) ? titleAbove(lines, heading.line) : null,
	);
	const found = above.filter((at) => at !== null).length;
	if (found < FEWEST || found * 4 < headings.length * 3) return [...headings];
	return headings.map((heading, i) => {
		const at = above[i];
		if (at === null || at === undefined) return heading;
		const cases = casesIn(lines[heading.line]!.text, {
			...lines[heading.line]!,
			span: [0, lines[heading.line]!.text.length],
		});
		return { ...heading, line: at, rest: lines[at]!.span, listed: [...cases, ...(heading.listed ?? [])] };
	});
}

const FEWEST = 2;

/** Nothing but a case number after the number, and the heading of a section under it. */
function isUntitled(lines: readonly OutlineLine[], { line, rest }: Heading): boolean {
	const { text, span } = lines[line]!;
	if (WORD.test(text.slice(rest[0] - span[0]))) return false;
	const next = lines.slice(line + 1, line + 4).find((one) => one.text !== '' && !one.noise);
	return next !== undefined && isSectionHeading(next.text);
}
const WORD = latin(/\p{Ll}{3}/u);

/** A line right above, with a blank one over it, that ends no sentence. */
function titleAbove(lines: readonly OutlineLine[], at: number): number | null {
	const [title, over] = [lines[at - 1], lines[at - 2]];
	const alone = title && !title.noise && (!over || over.text === '' || over.noise);
	return alone && TITLE.test(title.text) && !isSectionHeading(title.text) ? at - 1 : null;
}
const TITLE = latin(/^["”“]?\p{Lu}[^:;]{3,118}[\p{L}\d)”"]$/u);
