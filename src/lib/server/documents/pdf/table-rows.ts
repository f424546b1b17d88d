import { isTaskHead } from '../grid/task-head.ts';
import { closeTableAt } from './close-cells.ts';
import type { Cell, Line, Page } from './layout.ts';
import { stacked } from './stacked.ts';

/**
 * The page with the rows of its tables put together: a cell that goes on over several lines comes whole, and the
 * cells of a row after one another. A table is told by a line of three cells or more, or the heading of a table of tasks,
 * whose columns the lines under it keep to; rows by a larger distance, or by what stands in the first column.
 */
export function withRows(page: Page): Page {
	const lines: Line[] = [];
	// Rows that are sure already part the lines before them from those after.
	let end = sureRow(page.lines, 0);
	for (let i = 0; i < page.lines.length;) {
		if (i === end) {
			lines.push(page.lines[i++]!);
			end = sureRow(page.lines, i);
			continue;
		}
		const table = rowsAt(end < page.lines.length ? page.lines.slice(0, end) : page.lines, i);
		if (table) {
			lines.push(...table.rows);
			i += table.length;
		} else lines.push(page.lines[i++]!);
	}
	return { ...page, lines };
}

/** Where the next line is a row that is sure already; after the last line where none is. */
function sureRow(lines: readonly Line[], from: number): number {
	const index = lines.findIndex(({ isRow }, i) => i >= from && isRow);
	return index < 0 ? lines.length : index;
}

interface Rows {
	readonly rows: readonly Line[];
	/** Of how many lines they are made. */
	readonly length: number;
}

/** By the gaps between the cells; where cells stand close, by what they share with those above and below. */
function rowsAt(lines: readonly Line[], from: number): Rows | null {
	const apart = madeOf(tableAt(lines, from));
	const parted = closeTableAt(lines, from);
	const close = parted && madeOf(tableAt(parted, 0));
	return close && close.length > (apart?.length ?? 0) && close.rows.every(isOwnRow) ? close : apart;
}

/** In running text words stand alike by chance, but do not begin anew in every column. */
const isOwnRow = ({ cells }: Line) => cells.filter(({ text }) => /^\p{Ll}/u.test(text)).length <= 1;

function madeOf(table: Table | null): Rows | null {
	const rows = table && rowsOf(table);
	return rows && { rows, length: table.lines.length };
}

interface Table {
	readonly columns: readonly Column[];
	readonly lines: readonly TableLine[];
}

interface Column {
	left: number;
	right: number;
}

interface TableLine {
	readonly line: Line;
	/** By column; null where the line has nothing in it. */
	readonly cells: readonly (Cell | null)[];
}

const LEAST_COLUMNS = 3;

const textsOf = ({ cells }: Line) => cells.map(({ text }) => text);

/** The longest table that begins with the line at `from`. */
function tableAt(lines: readonly Line[], from: number): Table | null {
	const head = lines[from]!;
	if (head.isArtifact || !(head.cells.length >= LEAST_COLUMNS || isTaskHead(textsOf(head)))) return null;
	const columns = head.cells.map(({ left, right }) => ({ left, right }));
	const found: TableLine[] = [];
	for (let i = from; i < lines.length; i++) {
		const line = lines[i]!;
		const before = found.at(-1)?.line;
		if (before && (line.base - before.base > 4 * line.size || line.base <= before.base)) break;
		const edge = columns[0]!.right;
		const cells = inColumns(line, columns);
		if (!cells) break;
		const begins = i > from && beginsRow(lines, i, columns);
		if (i > from && !begins && isOutside({ line, cells }, found, edge)) break;
		found.push({ line, cells });
	}
	return found.length >= 2 ? { columns, lines: found } : null;
}

/** The cells by column, which widen to hold them; null where a cell stands across two columns. */
function inColumns(line: Line, columns: Column[]): (Cell | null)[] | null {
	const placed: (Cell | null)[] = columns.map(() => null);
	for (const cell of line.cells) {
		const over = columns.flatMap((one, i) => (cell.left < one.right && cell.right > one.left ? [i] : []));
		const after = columns.findLastIndex((one) => one.left <= cell.left + 2);
		const index = over.length === 0 ? after : over[0]!;
		const next = columns[index + 1];
		if (over.length > 1 || index < 0 || placed[index] || (next && cell.right > next.left - 2)) return null;
		placed[index] = cell;
	}
	placed.forEach((cell, i) => {
		const column = columns[i]!;
		if (cell)
			[column.left, column.right] = [Math.min(column.left, cell.left), Math.max(column.right, cell.right)];
	});
	return placed;
}

/** A line of the first column alone is the text after the table, unless it goes on in a cell. */
function isOutside({ line, cells }: TableLine, found: readonly TableLine[], edge: number): boolean {
	const [first, ...others] = cells;
	if (!first || others.some((cell) => cell !== null)) return false;
	const step = line.base - found.at(-1)!.line.base;
	const isApart = step > 1.7 * line.size;
	// What stands in the middle of the row, beside two lines of this cell, is not above it.
	const above = found.at(step < 0.9 * line.size && found.length > 1 ? -2 : -1)!.cells[0];
	return !above || !goesOn(above, first, isApart ? Infinity : edge);
}

/** What follows is the same cell, or nearer than a line can be, until the other cells come: they stand in its middle. */
function beginsRow(lines: readonly Line[], from: number, columns: readonly Column[]): boolean {
	const [first, second] = columns;
	for (let i = from; i + 1 < lines.length; i++) {
		const [line, next] = [lines[i]!, lines[i + 1]!];
		const [above, below] = [line.cells[0]!, next.cells[0]!];
		const step = next.base - line.base;
		if (step <= 0 || step > 1.45 * line.size || line.cells.length > 1) return false;
		const isBeside = below.left >= second!.left - 2;
		if (isBeside && step < 0.9 * line.size) return true;
		if (isBeside || !goesOn(above, below, first!.right)) return false;
		if (next.cells.length > 1) return true;
	}
	return false;
}

/** "skyltar vid" + "skolor", or a line so full that the next word found no room before the edge of its column. */
function goesOn(above: Cell, below: Cell, edge: number): boolean {
	if (/^[\p{Ll}(–-]/u.test(below.text) || /[-,\u00ad]$/u.test(above.text)) return true;
	const word = below.words[0]!;
	return above.right + (word.right - word.left) > edge + 1;
}

function rowsOf({ columns, lines }: Table): Line[] | null {
	const starts = rowStarts(lines, columns);
	const groups = starts.map((start, i) => lines.slice(start, starts[i + 1]));
	const isWrapped = groups.some((group) => group.length > 1);
	const isHeaded = groups[0]!.length > 1 || lines[0]!.cells.every((cell) => cell !== null);
	if (!isHeaded || groups.length < (isWrapped ? 2 : 3)) return null;
	if (lines.some(({ line }) => line.cells.some((cell) => cell.text.includes('|')))) return null;
	const rows = groups.map((group): Line => {
		const { line } = group[0]!;
		const cells = columns.map(({ left, right }, i): Cell => {
			const parts = group.flatMap(({ cells: own }) => (own[i] ? [own[i].words] : []));
			return stacked(parts) ?? { text: '', left, right, words: [] };
		});
		return { cells, base: line.base, size: line.size, isRow: true };
	});
	// Labels with their values are read as lines.
	const full = rows.filter(({ cells }) => cells.filter(({ text }) => text).length > columns.length / 2);
	return full.length > rows.length / 2 ? rows : null;
}

/** At which lines a row begins. */
function rowStarts(lines: readonly TableLine[], columns: readonly Column[]): number[] {
	const gaps = lines.map(({ line }, i) => (i === 0 ? 0 : line.base - lines[i - 1]!.line.base));
	const within = Math.min(...lines.flatMap(({ line }, i) => (gaps[i]! >= 0.9 * line.size ? [gaps[i]!] : [])));
	const isWide = (i: number) => gaps[i]! > 1.32 * within;
	const full = lines.filter(({ cells }) => cells.every((cell) => cell !== null)).length;
	const wide = lines.filter((_, i) => isWide(i)).length;
	const arePadded = wide > 0 && wide >= 0.6 * (full - 1);
	const own = lines.map(({ line }) => line);
	const begins = (i: number) => beginsRow(own, i, columns);
	return lines.flatMap(({ cells }, i) => {
		if (i === 0 || isWide(i)) return [i];
		const first = cells[0];
		if (!first || arePadded || /^[\p{Ll}(]/u.test(first.text)) return [];
		if (cells.filter(Boolean).length >= 2) return [i];
		if (begins(i) && !begins(i - 1)) return [i];
		const above = lines[i - 1]!.cells[0];
		return above && goesOn(above, first, columns[0]!.right) ? [] : [i];
	});
}
