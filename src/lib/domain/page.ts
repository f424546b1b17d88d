import { overlaps, type SourceSpan } from './source-span.ts';

/** A page of a document as it looks, and where the words of its text stand on it. */
export interface PageRecord {
	/** From 1. */
	readonly number: number;
	/** In points (1/72 inch) as the page is shown; of pictures, in points or in dots: only the proportions count. */
	readonly width: number;
	readonly height: number;
	/** A machine has read the words from the picture of the page. */
	readonly machineRead: boolean;
	/** In reading order; [] where their places are not known. */
	readonly words: readonly PageWord[];
}

/** Offsets into the text of the document, and the box on the page, from its upper left corner, in its units. */
export type PageWord = readonly [
	start: number,
	end: number,
	left: number,
	top: number,
	right: number,
	bottom: number,
];

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The boxes that cover the words of a span: one for each line that it runs over. [] where no word is placed. */
export function boxesOver(words: readonly PageWord[], span: SourceSpan): Box[] {
	const boxes: Box[] = [];
	for (const [start, end, ...box] of words) {
		if (!overlaps([start, end], span)) continue;
		const last = boxes.at(-1);
		if (last && areBeside(last, box)) boxes[boxes.length - 1] = around(last, box);
		else boxes.push(box);
	}
	return boxes;
}

/** On one line, with no more than a space between them. */
function areBeside(a: Box, b: Box): boolean {
	const height = Math.min(a[3] - a[1], b[3] - b[1]);
	const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	const gap = Math.max(a[0], b[0]) - Math.min(a[2], b[2]);
	return shared > 0.5 * height && gap < 1.5 * height;
}

const around = (a: Box, b: Box): Box => [
	Math.min(a[0], b[0]),
	Math.min(a[1], b[1]),
	Math.max(a[2], b[2]),
	Math.max(a[3], b[3]),
];
