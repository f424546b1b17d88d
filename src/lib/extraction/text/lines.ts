import type { SourceSpan } from '../../domain/source-span.ts';

export interface Line {
	/** What stands on the line, without indentation and trailing space; empty for a blank line. */
	readonly text: string;
	/** Where that stands. A blank line has an empty span. */
	readonly span: SourceSpan;
	/** Columns before the text; a tab counts to the next multiple of eight. */
	readonly indent: number;
	/** The first line of a page ('\f' stands before it), or of the text. */
	readonly startsPage: boolean;
	/** A § stands on it. */
	readonly hasSign: boolean;
	/** It belongs to the paper and not to the text: `markNoise` says so. */
	noise: boolean;
}

/** The lines of a text or of a part of it, in order, blank ones included. '\n' and '\f' end a line. */
export function linesOf(text: string, span: SourceSpan = [0, text.length]): Line[] {
	const lines: Line[] = [];
	let start = span[0];
	let startsPage = start === 0 || text[start - 1] === '\f';
	// The engine finds them faster than a walk does, the first time by far.
	let lineEnd = -1;
	let pageEnd = -1;
	let sign = -1;
	while (start <= span[1]) {
		if (lineEnd < start) lineEnd = placeOf(text, '\n', start);
		if (pageEnd < start) pageEnd = placeOf(text, '\f', start);
		if (sign < start) sign = placeOf(text, '§', start);
		const end = Math.min(lineEnd, pageEnd, span[1]);
		// '\n\f' is one line end, not a blank line more.
		const afterBreak = start === end && text[end] === '\f' && text[start - 1] === '\n' && start > span[0];
		if (!afterBreak && (start < span[1] || start === span[0]))
			lines.push(lineAt(text, start, end, startsPage, sign < end));
		startsPage = text[end] === '\f';
		start = end + 1;
	}
	return lines;
}

function lineAt(text: string, from: number, to: number, startsPage: boolean, hasSign: boolean): Line {
	let start = from;
	let indent = 0;
	for (; start < to && isBlank(text.charCodeAt(start)); start++)
		indent += text.charCodeAt(start) === TAB ? 8 - (indent % 8) : 1;
	let end = to;
	while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
	if (start === end) indent = 0;
	return { text: text.slice(start, end), span: [start, end], indent, startsPage, hasSign, noise: false };
}

function placeOf(text: string, sign: string, from: number): number {
	const place = text.indexOf(sign, from);
	return place < 0 ? Infinity : place;
}

const isBlank = (sign: number) => sign === SPACE || sign === TAB || sign === NO_BREAK_SPACE;

const TAB = 0x09;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
