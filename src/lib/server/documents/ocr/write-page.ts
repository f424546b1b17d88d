import type { PlacedWord } from '../parsed-document.ts';
import { CELL_GAP, type Line } from '../pdf/layout.ts';
import { withRows } from '../pdf/table-rows.ts';
import { barred, placed } from '../pdf/written-cells.ts';
import { median, readLines, type Seen } from './read-lines.ts';
import type { ReadWord } from './read-word.ts';

export interface WrittenPage {
	readonly text: string;
	readonly words: readonly PlacedWord[];
}

/**
 * The words that were read on a page as its text, and where each stands. `scale` is points a pixel. A blank line
 * parts blocks, and lines that stand further apart than usual; a wide gap in a line parts the cells of a table, and
 * where its columns are sure each row is a line with bars.
 */
export function writePage(words: readonly ReadWord[], scale: number): WrittenPage {
	const read = readLines(words, scale);
	const seen = new Map(read.map(({ line, seen: own }) => [line, own]));
	const usual = usualLine(read.flatMap(({ seen: own }) => own ?? []));
	const [width, height] = [Infinity, Infinity];
	const places: PlacedWord[] = [];
	let text = '';
	let before: Seen | null | undefined;
	for (const line of withRows({ width, height, lines: read.map((one) => one.line) }).lines) {
		const own = line.isRow ? null : seen.get(line)!;
		if (before !== undefined) text += isApart(before, own, usual) ? '\n\n' : '\n';
		before = own;
		const written = line.isRow ? barred(line) : withGaps(line);
		for (const [start, end, ...box] of written.words)
			places.push([start + text.length, end + text.length, ...box]);
		text += written.text;
	}
	return { text: read.length > 0 ? text + '\n' : '', words: places };
}

function withGaps({ cells }: Line): WrittenPage {
	let text = '';
	const words: PlacedWord[] = [];
	for (const cell of cells) {
		if (text) text += CELL_GAP;
		words.push(...placed(cell, text.length));
		text += cell.text;
	}
	return { text, words };
}

/** From one line down to the next. Each word is held against the one above it, since pages lie askew. */
function gapBetween(above: Seen, line: Seen): number {
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

function usualLine(lines: readonly Seen[]): Usual {
	const gaps = lines.flatMap((line, i) => {
		const gap = i > 0 ? gapBetween(lines[i - 1]!, line) : 0;
		return gap > 0.8 * line.height && gap < 3 * line.height ? [gap] : [];
	});
	// Short paragraphs have more gaps between them than lines: a quarter of all is surely within one.
	const pitch = gaps.length === 0 ? Infinity : gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)]!;
	return { height: lines.length > 0 ? median(lines.map(({ height }) => height)) : 0, pitch };
}

/**
 * Lines of a heading in larger letters stand further from each other, and are one paragraph all the same. A table stands
 * apart from what is around it.
 */
function isApart(before: Seen | null, line: Seen | null, { height, pitch }: Usual): boolean {
	if (!before || !line) return before !== line;
	if (before.block !== line.block) return true;
	const larger = Math.max(1, Math.min(before.height, line.height) / height);
	return gapBetween(before, line) > 1.35 * pitch * larger;
}
