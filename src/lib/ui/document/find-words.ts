import type { SourceSpan } from '../../domain/source-span.ts';

/** Longer quotations than this are not looked for: a commitment is a sentence, at most a paragraph. */
const LONGEST = 5_000;

/**
 * Where words that a person quoted stand in the document. Line breaks and runs of spaces count as one space,
 * and quotation marks around the words are left out. Of several places the one nearest to `near` is taken;
 * null when they stand nowhere as written.
 */
export function findWords(text: string, quoted: string, near = 0): SourceSpan | null {
	const words = quoted.replace(/^[\s”“"»']+|[\s”“"»']+$/gu, '').split(/\s+/u);
	if (words[0] === '' || quoted.length > LONGEST) return null;
	const pattern = words.map(literal).join('\\s+');

	return nearest(text, pattern, 'gu', near) ?? nearest(text, pattern, 'giu', near);
}

function nearest(text: string, pattern: string, flags: string, near: number): SourceSpan | null {
	let best: SourceSpan | null = null;
	for (const { 0: found, index } of text.matchAll(new RegExp(pattern, flags))) {
		if (best && Math.abs(index - near) >= Math.abs(best[0] - near)) continue;
		best = [index, index + found.length];
	}
	return best;
}

const literal = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
