import type { SourceSpan } from '../../domain/source-span.ts';
import { columnOf, type Column, type TaskRow, type TaskTable } from './task-tables.ts';

/**
 * A table of tasks that was read cell by cell, each a paragraph of its own: "Uppdrag", "Ansvarig", "Klart senast", and
 * then the cells of row after row. The column of days tells that no cell is missing.
 */
export function findStackedTables(text: string): TaskTable[] {
	if (!MAY_HAVE.test(text)) return [];
	const cells = cellsIn(text);
	const tables: TaskTable[] = [];
	for (let at = 0; at < cells.length; at++) {
		const columns = headAt(text, cells, at);
		if (!columns) continue;
		const rows: TaskRow[] = [];
		let next = at + columns.length;
		for (; isRow(text, cells.slice(next, next + columns.length), columns); next += columns.length)
			rows.push(rowOf(cells.slice(next, next + columns.length), columns));
		if (rows.length === 0) continue;
		const span: SourceSpan = [cells[at]![0], rows.at(-1)!.span[1]];
		tables.push({ span, rows, columns: new Set(columns.filter((column) => column !== null)) });
		at = next - 1;
	}
	return tables;
}

const MAY_HAVE = /^[ \t]{0,99}(?:åtgärd|aktivitet|insats|uppgift|uppdrag)(?:er|en)?[ \t]{0,9}$/im;

/** Paragraphs, without the blanks round them. */
function cellsIn(text: string): SourceSpan[] {
	const cells: SourceSpan[] = [];
	let open: [number, number] | null = null;
	for (const { 0: line, index } of text.matchAll(/[^\n\f]+|\n(?=[ \t]*[\n\f])/g)) {
		const from = index + line.length - line.trimStart().length;
		const to = index + line.trimEnd().length;
		if (to <= from) open = null;
		else if (open) open[1] = to;
		else cells.push((open = [from, to]));
	}
	return cells;
}

/** Two to five paragraphs that each name a column: the task's, that of days, and others. */
function headAt(text: string, cells: readonly SourceSpan[], at: number): (Column | null)[] | null {
	const columns: Column[] = [];
	for (let i = at; i < Math.min(at + MOST, cells.length); i++) {
		const column = columnOf(text.slice(...cells[i]!));
		if (column === null) break;
		columns.push(column);
	}
	return columns.length > 1 && columns.includes('task') && columns.includes('when') ? columns : null;
}
const MOST = 5;

const isRow = (text: string, cells: readonly SourceSpan[], columns: readonly (Column | null)[]) =>
	cells.length === columns.length &&
	columns.every((column, i) => {
		const words = text.slice(...cells[i]!);
		if (column === 'when') return words.length < LONGEST_DAY && DAY.test(words);
		return words.length < LONGEST && !words.includes('§');
	});

const LONGEST = 400;
const LONGEST_DAY = 40;
const DAY = /(?:19|20)\d\d|löpande|snarast|kvartal|tertial|våren|hösten/i;

function rowOf(cells: readonly SourceSpan[], columns: readonly (Column | null)[]): TaskRow {
	const found = new Map<Column, SourceSpan>();
	columns.forEach((column, i) => {
		if (column && !found.has(column)) found.set(column, cells[i]!);
	});
	return { span: [cells[0]![0], cells.at(-1)![1]], cells: found };
}
