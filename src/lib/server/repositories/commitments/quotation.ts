import type { SourceSpan } from '../../../domain/source-span.ts';

/** Characters of context shown on each side, at most. */
const REACH = 320;

/** The words around a quotation, as they stand, line breaks and all, cut between words. */
export function contextOf(text: string, [start, end]: SourceSpan): { before: string; after: string } {
	const before = text.slice(Math.max(0, start - REACH), start);
	const after = text.slice(end, end + REACH);
	return {
		before: start > REACH ? fromWholeWord(before) : before,
		after: end + REACH < text.length ? toWholeWord(after) : after,
	};
}

const fromWholeWord = (text: string) => text.slice(Math.max(0, text.search(/\s/)));

const toWholeWord = (text: string) => text.slice(0, lastBlank(text));

function lastBlank(text: string): number {
	const found = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
	return found < 0 ? text.length : found;
}
