import type { PlacedWord } from '../parsed-document.ts';
import { CELL_GAP } from '../pdf/layout.ts';
import type { ReadWord } from './read-word.ts';

export interface WrittenPage {
	readonly text: string;
	readonly words: readonly PlacedWord[];
}

/**
 * The words that were read on a page as its text, and where each stands. `scale` is points a pixel. A blank line
 * parts blocks, and lines that stand further apart than usual; a wide gap in a line parts the cells of a table.
 */
export function writePage(words: readonly ReadWord[], scale: number): WrittenPage {
	const lines = linesOf(words);
	const usual = usualLine(lines);
	const placed: PlacedWord[] = [];
	let text = '';
	lines.forEach((line, i) => {
		if (i > 0) text += isApart(lines[i - 1]!, line, usual) ? '\n\n' : '\n';
		line.words.forEach((word, at) => {
			if (at > 0) text += word.left - line.words[at - 1]!.right > CELL * line.height ? CELL_GAP : ' ';
			const start = text.length;
			text += word.text;
			placed.push([start, text.length, ...boxOf(word, scale)]);
		});
	});
	return { text: lines.length > 0 ? text + '\n' : '', words: placed };
}

interface Line {
	readonly words: readonly ReadWord[];
	readonly block: number;
	/** Of its letters, in pixels. */
	readonly height: number;
}

/** A gap of so many heights of a line parts two cells. */
const CELL = 1.6;

function linesOf(words: readonly ReadWord[]): Line[] {
	return [...Map.groupBy(words, ({ line }) => line).values()].map((line) => ({
		words: line,
		block: line[0]!.block,
		height: median(line.map(({ top, bottom }) => bottom - top)),
	}));
}

/** From one line down to the next. Each word is held against the one above it, since pages lie askew. */
function gapBetween(above: Line, line: Line): number {
	return median(
		line.words.map((word) => {
			const over = above.words.reduce((best, one) => (offset(one, word) < offset(best, word) ? one : best));
			return middle(word) - middle(over);
		}),
	);
}

const offset = (one: ReadWord, other: ReadWord) => Math.abs(one.left + one.right - other.left - other.right);
const middle = ({ top, bottom }: ReadWord) => (top + bottom) / 2;

/** How a line of running text is: its height, and how far it is to the next. */
interface Usual {
	readonly height: number;
	readonly pitch: number;
}

function usualLine(lines: readonly Line[]): Usual {
	const gaps = lines.flatMap((line, i) => {
		const gap = i > 0 ? gapBetween(lines[i - 1]!, line) : 0;
		return gap > 0.8 * line.height && gap < 3 * line.height ? [gap] : [];
	});
	// Short paragraphs have more gaps between them than lines: a quarter of all is surely within one.
	const pitch = gaps.length === 0 ? Infinity : gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)]!;
	return { height: lines.length > 0 ? median(lines.map(({ height }) => height)) : 0, pitch };
}

/** Lines of a heading in larger letters stand further from each other, and are one paragraph all the same. */
function isApart(before: Line, line: Line, { height, pitch }: Usual): boolean {
	if (before.block !== line.block) return true;
	const larger = Math.max(1, Math.min(before.height, line.height) / height);
	return gapBetween(before, line) > 1.35 * pitch * larger;
}

const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;

/** To a tenth of a point: finer than any scan is. */
const boxOf = ({ left, top, right, bottom }: ReadWord, scale: number) =>
	[left, top, right, bottom].map((pixels) => Math.max(0, Math.round(pixels * scale * 10) / 10)) as [
		number,
		number,
		number,
		number,
	];
