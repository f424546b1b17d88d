import type { StoredItem } from '../../../domain/document.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';
import { findWords } from '../find-words.ts';
import { textBlocks, usualWidth, type Block } from './text-blocks.ts';

/** What of a document the sheet is set from. */
export interface SheetText {
	readonly text: string;
	readonly pageOffsets: readonly number[];
	readonly items: readonly Pick<StoredItem, 'number' | 'title' | 'span'>[];
	/** The text of an imported list: no line goes on in the next, and the first of each item is its heading. */
	readonly asLines?: boolean;
}

/** One agenda item of the sheet, or text outside every item (`number` is null): the head, the signatures. */
export interface SheetPart {
	readonly number: string | null;
	readonly span: SourceSpan;
	readonly blocks: readonly Block[];
}

/** How far into an item its heading is looked for, in characters. */
const HEADING_WITHIN = 1_000;

/** The whole text in parts, in order and without gaps: put together the parts' blocks are the text. */
export function sheetParts({ text, pageOffsets, items, asLines = false }: SheetText): SheetPart[] {
	const width = asLines ? Infinity : usualWidth(text);
	const parts: SheetPart[] = [];
	let from = 0;
	const add = (number: string | null, span: SourceSpan, titleEnd: number) => {
		if (span[1] <= span[0]) return;
		const pages = pageOffsets.map((offset) => (offset >= span[0] && offset < span[1] ? offset : -1));
		parts.push({ number, span, blocks: textBlocks(text, span, titleEnd, pages, width) });
	};
	for (const item of [...items].sort((a, b) => a.span[0] - b.span[0])) {
		const start = Math.max(item.span[0], from);
		const end = Math.max(Math.min(item.span[1], text.length), start);
		add(null, [from, start], from);
		add(item.number, [start, end], headingEnd(text, [start, end], asLines ? '' : item.title));
		from = end;
	}
	add(null, [from, text.length], from);
	return parts;
}

/** The end of the last line of the heading: '§ 14 Svar på remiss om tryggare\nskolvägar\n'. */
function headingEnd(text: string, [start, end]: SourceSpan, title: string): number {
	const head = text.slice(start, Math.min(end, start + HEADING_WITHIN));
	const found = findWords(head, title);
	const lineEnd = text.indexOf('\n', start + (found ? found[1] : firstLetter(head)));
	return lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1;
}

const firstLetter = (text: string) => Math.max(text.search(/\S/), 0);
