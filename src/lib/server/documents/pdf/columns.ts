import { leftOf, rightOf, type Cell, type Line, type Page } from './layout.ts';

/**
 * The page in the order in which it is read: where two columns of running text stand side by side, the whole
 * left one comes before the right one. Rows of a table keep their line: their cells are short, or fill
 * their column badly.
 */
export function inReadingOrder(page: Page): Page {
	return { ...page, lines: ordered(page.lines) };
}

function ordered(lines: readonly Line[]): Line[] {
	const block = widestBlock(lines);
	if (!block) return [...lines];
	const inside = lines.slice(block.from, block.to);
	const left = sideOf(inside, (cell) => cell.right <= block.gutter);
	const right = sideOf(inside, (cell) => cell.left >= block.gutter);
	return [
		...ordered(lines.slice(0, block.from)),
		...left,
		...shifted(right, edgeOf(left) - edgeOf(right)),
		...ordered(lines.slice(block.to)),
	];
}

/** The right column goes on where the left one ended, so it stands under it. */
const shifted = (lines: readonly Line[], by: number): Line[] =>
	lines.map((line) => ({
		...line,
		cells: line.cells.map((cell) => ({ ...cell, left: cell.left + by, right: cell.right + by })),
	}));

const edgeOf = (lines: readonly Line[]) => Math.min(...lines.map(leftOf));

interface Block {
	/** Lines from … up to but not including to. */
	readonly from: number;
	readonly to: number;
	/** Where no text stands in the whole block. */
	readonly gutter: number;
}

/** The longest row of lines that a gutter parts into two columns of text. */
function widestBlock(lines: readonly Line[]): Block | null {
	if (lines.length < LEAST_LINES) return null;
	const left = edgeOf(lines);
	const width = Math.max(...lines.map(rightOf)) - left;
	// Nearly every page has one column: few lines of it begin so far to the right.
	const right = lines.filter((line) => line.cells.some((cell) => cell.left >= left + 0.35 * width));
	if (right.length < LEAST_LINES) return null;
	let best: Block | null = null;
	for (let part = 0.35; part <= 0.65; part += 0.01) {
		const gutter = left + part * width;
		for (const block of blocksAround(lines, gutter)) {
			if (best && block.to - block.from <= best.to - best.from) continue;
			if (isTwoColumns(lines.slice(block.from, block.to), gutter)) best = block;
		}
	}
	return best;
}

function* blocksAround(lines: readonly Line[], gutter: number): Generator<Block> {
	let from = 0;
	for (let i = 0; i <= lines.length; i++) {
		const isParted = i < lines.length && lines[i]!.cells.every((cell) => !covers(cell, gutter));
		if (isParted) continue;
		if (i - from >= LEAST_LINES) yield { from, to: i, gutter };
		from = i + 1;
	}
}

const LEAST_LINES = 5;

const covers = (cell: Cell, x: number) => cell.left < x && cell.right > x;

/** Both sides hold enough lines, each one cell, and most of them fill their column with words. */
function isTwoColumns(lines: readonly Line[], gutter: number): boolean {
	const sides = [sideOf(lines, (cell) => cell.right <= gutter), sideOf(lines, (cell) => cell.left >= gutter)];
	return sides.every((side) => {
		if (side.length < LEAST_LINES) return false;
		const left = edgeOf(side);
		const width = Math.max(...side.map(rightOf)) - left;
		const full = side.filter((line) => line.cells.length === 1 && rightOf(line) - leftOf(line) > 0.7 * width);
		const letters = full.reduce((sum, line) => sum + line.cells[0]!.text.length, 0);
		return full.length >= 0.5 * side.length && letters >= 20 * full.length;
	});
}

function sideOf(lines: readonly Line[], belongs: (cell: Cell) => boolean): Line[] {
	return lines.flatMap((line) => {
		const cells = line.cells.filter(belongs);
		return cells.length > 0 ? [{ ...line, cells }] : [];
	});
}
