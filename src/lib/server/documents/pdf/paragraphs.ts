import type { PlacedWord } from '../parsed-document.ts';
import { joinHyphens, type WrittenLine } from './hyphens.ts';
import { CELL_GAP, leftOf, type Line, type Page } from './layout.ts';
import { barred, placed } from './written-cells.ts';

/** The text of a page and where its words stand on it, as it is read. */
export type WrittenPage = WrittenLine;

/**
 * The text of each page. A blank line stands where the distance between two lines is
 * larger than usual; indentation and the columns of a table are kept as spaces, sure columns as bars.
 */
export function writePages(pages: readonly Page[]): WrittenPage[] {
	const pitch = usualPitch(pages);
	const grid = gridOf(pages.flatMap((page) => page.lines));
	const bottom = Math.max(...pages.map(({ lines }) => lines.at(-1)?.base ?? 0));
	return pages.map((page, i) => {
		const isEnd = endsParagraph(page, pages[i + 1], bottom);
		return writeLines(page.lines, pitch, grid, isEnd);
	});
}

/** A page that is not full, ends in a table row or stands before a page with a heading ends its paragraph. */
function endsParagraph({ lines }: Page, next: Page | undefined, bottom: number): boolean {
	const [last, first] = [lines.at(-1), next?.lines[0]];
	if (!last || !first) return false;
	return last.base < bottom - 4 * last.size || last.cells.length > 1 || sizeKey(first) > sizeKey(last);
}

function writeLines(
	lines: readonly Line[],
	pitch: Map<number, number>,
	grid: Grid,
	isEnd: boolean,
): WrittenPage {
	const written = lines.flatMap((line, i) => {
		const before = lines[i - 1];
		const isApart = before !== undefined && isParagraphGap(before, line, pitch);
		const own = line.isRow ? barred(line) : onGrid(line, grid);
		return isApart ? [BLANK, own] : [own];
	});
	let text = '';
	const words: PlacedWord[] = [];
	for (const line of joinHyphens(written)) {
		const from = text.length;
		for (const word of line.words)
			words.push([word[0] + from, word[1] + from, word[2], word[3], word[4], word[5]]);
		text += line.text + '\n';
	}
	return { text: isEnd ? text + '\n' : text, words };
}

const BLANK: WrittenLine = { text: '', words: [] };

/** Where the text of a page usually begins, and how wide a letter is, in points. */
interface Grid {
	readonly margin: number;
	readonly letter: number;
}

const gridOf = (lines: readonly Line[]): Grid => ({
	margin: mostCommon(lines.map(leftOf)),
	letter: 0.5 * mostCommon(lines.map((line) => line.size)),
});

function onGrid(line: Line, { margin, letter }: Grid): WrittenLine {
	let text = '';
	const words: PlacedWord[] = [];
	for (const cell of line.cells) {
		const column = Math.min(Math.round((cell.left - margin) / letter), WIDEST);
		text = text.padEnd(text ? Math.max(column, text.length + CELL_GAP.length) : column);
		words.push(...placed(cell, text.length));
		text += cell.text;
	}
	return { text, words };
}

const WIDEST = 120;

/** From one line to a smaller or larger one the distance varies more than within a paragraph. */
function isParagraphGap(before: Line, line: Line, pitch: Map<number, number>): boolean {
	const gap = line.base - before.base;
	if (line.isRow && before.isRow) return false;
	// The tags say that it is one paragraph.
	if (line.block !== undefined && line.block === before.block) return false;
	// The next column begins higher up: reading goes on in the same paragraph.
	if (gap < 0) return false;
	const expected = Math.max(...[before, line].map((one) => pitch.get(sizeKey(one)) ?? 1.25 * one.size));
	return gap > 1.4 * expected;
}

/** By font size: the distance between lines that is most common in the document. */
function usualPitch(pages: readonly Page[]): Map<number, number> {
	const gaps = new Map<number, number[]>();
	for (const { lines } of pages) {
		lines.forEach((line, i) => {
			const before = lines[i - 1];
			if (!before || sizeKey(before) !== sizeKey(line)) return;
			const gap = line.base - before.base;
			if (gap < 0.9 * line.size || gap > 2.2 * line.size) return;
			const found = gaps.get(sizeKey(line));
			if (found) found.push(gap);
			else gaps.set(sizeKey(line), [gap]);
		});
	}
	return new Map(
		[...gaps].filter(([, found]) => found.length >= 3).map(([size, found]) => [size, mostCommon(found)]),
	);
}

const sizeKey = (line: Line) => Math.round(line.size * 2) / 2;

/** To the nearest half point; 0 for none. */
function mostCommon(values: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const value of values) {
		const rounded = Math.round(value * 2) / 2;
		counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
	}
	return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]!;
}
