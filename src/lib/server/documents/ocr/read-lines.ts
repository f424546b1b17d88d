import { cellOf, type Cell, type Line, type Word } from '../pdf/layout.ts';
import { stacked } from '../pdf/stacked.ts';
import type { ReadWord } from './read-word.ts';

/** A line as the reader saw it, and as a line of a page that is laid out; null for the row of a table. */
export interface ReadLine {
	readonly line: Line;
	readonly seen: Seen | null;
}

export interface Seen {
	readonly words: readonly ReadWord[];
	readonly block: number;
	/** Of its letters, in pixels. */
	readonly height: number;
}

/**
 * The lines of a page in the reader's order, `scale` points a pixel. What stands in a table that is drawn with lines comes
 * by its rows, where the first of its words stood.
 */
export function readLines(all: readonly ReadWord[], scale: number): ReadLine[] {
	const words = all.filter(({ text }) => !SMUDGE.test(text));
	const lines = seenLines(words);
	const tables = Map.groupBy(words, ({ cell }) => cell?.table ?? -1);
	const written = new Set<number>();
	return lines.flatMap((seen): ReadLine[] => {
		const free = seen.words.filter(({ cell }) => !cell);
		const begun = seen.words.flatMap(({ cell }) => (cell && !written.has(cell.table) ? [cell.table] : []));
		const rows = [...new Set(begun)].flatMap((table) => {
			written.add(table);
			return rowsOf(seenLines(tables.get(table)!), scale);
		});
		const own = { ...seen, words: free };
		return [
			...rows.map((line) => ({ line, seen: null })),
			...(free.length > 0 ? [{ line: lineOf(own, scale), seen: own }] : []),
		];
	});
}

/** Specks and the ends of lines, as the reader writes them. */
const SMUDGE = /^[~_¦]+$/;

function seenLines(words: readonly ReadWord[]): Seen[] {
	return [...Map.groupBy(words, ({ line }) => line).values()].map((own) => ({
		words: own,
		block: own[0]!.block,
		height: median(own.map(({ top, bottom }) => bottom - top)),
	}));
}

/** A gap of so many heights of a line parts two cells. */
const CELL = 1.6;

function lineOf({ words, height }: Seen, scale: number): Line {
	const cells: Word[][] = [];
	words.forEach((word, i) => {
		const before = words[i - 1];
		const shown = i === 0 && isBullet(word, words[1]) ? { ...word, text: '•' } : word;
		if (!before || word.left - before.right > CELL * height) cells.push([]);
		cells.at(-1)!.push(inPoints(shown, scale));
	});
	const base = median(words.map(({ bottom }) => bottom)) * scale;
	return { cells: cells.map(cellOf), base, size: height * scale };
}

/** A round bullet is read as a quotation mark, a sign or a small e before a word that begins anew. */
const isBullet = ({ text }: ReadWord, next: ReadWord | undefined) =>
	next !== undefined && /^(?:[»«*¢°®©]{1,2}|[eo+])$/.test(text) && /^\p{Lu}/u.test(next.text);

/** The rows of one table, each cell with the lines that stand in it. */
function rowsOf(lines: readonly Seen[], scale: number): Line[] {
	const words = lines.flatMap((line) => line.words);
	const columns = Math.max(...words.map(({ cell }) => cell!.column)) + 1;
	const rows = [...Map.groupBy(words, ({ cell }) => cell!.row)].sort(([a], [b]) => a - b);
	return rows.map(([, own]): Line => {
		const height = median(own.map(({ top, bottom }) => bottom - top));
		return {
			cells: Array.from({ length: columns }, (_, column) => cellAt(own, column, scale)),
			base: Math.min(...own.map(({ bottom }) => bottom)) * scale,
			size: height * scale,
			isRow: true,
		};
	});
}

function cellAt(row: readonly ReadWord[], column: number, scale: number): Cell {
	const own = row.filter(({ cell }) => cell!.column === column);
	const lines = [...Map.groupBy(own, ({ line }) => line).values()].sort((a, b) => a[0]!.top - b[0]!.top);
	const cell = stacked(lines.map((line) => line.map((word) => inPoints(word, scale))));
	return cell ?? { text: '', left: 0, right: 0, words: [] };
}

const inPoints = ({ text, left, top, right, bottom }: ReadWord, scale: number): Word => ({
	...{ text, left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale },
});

/** Of an even number the lower of the two; there must be one. */
export const median = (values: readonly number[]) =>
	[...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
