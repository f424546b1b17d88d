import { casesIn } from './attached-letters.ts';
import type { OutlineLine } from './outline.ts';
import type { Heading } from './paragraph-headings.ts';

/**
 * The headings that were chosen, with the case numbers that another heading of the same number has: in the list of
 * contents, or over what an utskott said of the matter before.
 */
export function withListedCases(
	lines: readonly OutlineLine[],
	candidates: readonly Heading[],
	chosen: readonly Heading[],
): Heading[] {
	const kept = new Set(chosen);
	const listed = new Map<string, readonly string[]>();
	for (const other of candidates) {
		if (kept.has(other) || listed.has(other.number)) continue;
		const found = casesIn(lines, other.line, other.line + 1);
		if (found.length > 0) listed.set(other.number, found);
	}
	return chosen.map((heading) => ({ ...heading, listed: listed.get(heading.number) ?? [] }));
}
