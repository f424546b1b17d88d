import type { SourceSpan } from '../../domain/source-span.ts';

/**
 * The sentences of a part of a text, in order, without the space around them. A sentence may run over
 * lines; a blank line, a page break and a new point ("1. ", "• ", "att …" on a line of its own) end it.
 */
export function sentencesOf(text: string, span: SourceSpan): SourceSpan[] {
	const found: SourceSpan[] = [];
	for (const piece of text.slice(span[0], span[1]).matchAll(/[^.\n]+(?:\.|\n|$)/g)) {
		const start = span[0] + piece.index;
		if (piece[0].trim()) found.push([start, start + piece[0].trimEnd().length]);
	}
	return found;
}
