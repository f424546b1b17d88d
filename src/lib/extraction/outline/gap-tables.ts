import type { SourceSpan } from '../../domain/source-span.ts';
import { columnOf, type Column, type TaskRow, type TaskTable } from './task-tables.ts';
import { latin } from '../text/latin.ts';

/** Tables of tasks whose columns stand apart, and the same text with each of their cells on a line of its own. */
export interface GapTables {
	readonly flat: string;
	readonly tasks: TaskTable[];
}

/**
 * "Åtgärd   Ansvarig   Klart när": how a table of a PDF, Word or a web page is written, its cells parted by at least
 * three spaces and its rows by a line end. The first row must name its columns: gaps are common in other text too.
 */
export function findGapTables(text: string): GapTables {
	const tasks: TaskTable[] = [];
	const cuts: (readonly [at: number, sign: string])[] = [];
	for (let at = text.indexOf(GAP); at >= 0; at = text.indexOf(GAP, at)) {
		const [from, to] = [lineStart(text, at), lineEnd(text, at)];
		at = to + 1;
		if (!MAY_BE_HEAD.test(text.slice(from, to))) continue;
		const head = cellsAt(text, from);
		const columns = head.slice(0, MOST_COLUMNS).map((cell) => columnOf(text.slice(...cell)));
		if (!columns.includes('task') || columns.every((column) => !column || column === 'task')) continue;
		const found = rowsUnder(text, at, head);
		const own = found.filter((cells) => !isHead(text, cells));
		// The head stays on its line: "Beslut" over a column is no heading of a section; "§ 12" in a cell opens no §.
		const cells = own.flatMap((row) => row.slice(1)).filter(([start]) => text[start] !== '§');
		cuts.push(...cells.map(([start]) => [start - 1, '\n'] as const));
		const signs = own.map((row) => row[0]!).filter(([start]) => text[start] === '§');
		cuts.push(...signs.map(([start]) => [start, ' '] as const));
		const rows = own
			.filter((cells) => !goesOn(text, cells, head))
			.map((cells) => rowOf(text, cells, head, columns));
		at = Math.max(at, found.at(-1)?.at(-1)?.[1] ?? 0);
		tasks.push({
			span: [head[0]![0], at],
			columns: new Set(columns.filter((column) => column !== null)),
			rows,
		});
	}
	return { flat: cuts.length > 0 ? withLineEnds(text, cuts) : text, tasks };
}

const GAP = '   ';
const MOST_COLUMNS = 12;

/** Looked for first: the column of the task is called one of these. */
const MAY_BE_HEAD = /åtgärd|aktivitet|insats|uppgift|uppdrag|vad/i;

/** The rows follow on each other. After a blank line or at the top of a page a row stands under the head's columns. */
function rowsUnder(text: string, from: number, head: readonly SourceSpan[]): SourceSpan[][] {
	const rows: SourceSpan[][] = [];
	for (let at = from; at < text.length;) {
		let start = at;
		while (start < at + 3 && isBreak(text[start])) start++;
		const cells = cellsAt(text, start, head);
		const [from = 0, to = 0] = cells[0] ?? [];
		const ruled = cells.length === 1 && isRule(text.slice(from, to));
		const under = cells.length === 1 && rows.length > 0 && start === at && goesOn(text, cells, head);
		if (!ruled && !under) {
			if (cells.length < 2 || cells.length > head.length) break;
			if (start > at && !stands(text, cells, head)) break;
		}
		if (!ruled) rows.push(cells);
		at = lineEnd(text, start) + 1;
	}
	return rows;
}

const isRule = (words: string) => words.length > 9 && RULE.test(words);
const RULE = latin(/^[-–—_=─━]+$/);

/** The second line of a row: "till skolan   § 12", or with nothing under the first column. */
const goesOn = (text: string, cells: readonly SourceSpan[], head: readonly SourceSpan[]) =>
	/^[\p{Ll}§]/u.test(text.slice(...cells[0]!)) ||
	(cells.length < head.length && cells.some((cell) => /^§ ?\d{1,4}$/.test(text.slice(...cell)))) ||
	columnsOf(text, cells)[0]! > columnsOf(text, head)[0]! + 2;

const stands = (text: string, cells: readonly SourceSpan[], head: readonly SourceSpan[]) =>
	columnsOf(text, cells)
		.slice(1)
		.some((at) => columnsOf(text, head).some((column) => Math.abs(column - at) <= 2));

/** Where cells begin on their line. */
function columnsOf(text: string, cells: readonly SourceSpan[]): number[] {
	const at = cells[0]![0];
	const line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\f', at - 1)) + 1;
	return cells.map(([start]) => start - line);
}

/** The cells of the line that `at` stands on. A long cell leaves two spaces before the next, if that stands under the head. */
function cellsAt(text: string, at: number, head: readonly SourceSpan[] = []): SourceSpan[] {
	const [start, end] = [lineStart(text, at), lineEnd(text, at)];
	const columns = head.length > 0 ? columnsOf(text, head) : [];
	const cells: SourceSpan[] = [];
	for (let from = start; from < end;) {
		while (from < end && text[from] === ' ') from++;
		const gap = text.indexOf(GAP, from);
		const far = gap < 0 || gap > end ? end : gap;
		const near = columns.map((column) => start + column - 2).find((one) => from < one && one < far);
		const to = near !== undefined && text.startsWith('  ', near) ? near : far;
		if (to > from) cells.push([from, to]);
		from = to;
	}
	return cells;
}

function lineStart(text: string, at: number): number {
	let start = at;
	while (start > 0 && !isBreak(text[start - 1])) start--;
	return start;
}

function lineEnd(text: string, at: number): number {
	let end = at;
	while (end < text.length && !isBreak(text[end])) end++;
	return end;
}

const isBreak = (sign: string | undefined) => sign === '\n' || sign === '\f';

/** The columns are named again at the top of each page. */
const isHead = (text: string, cells: readonly SourceSpan[]) =>
	cells.every((cell) => columnOf(text.slice(...cell)) !== null);

/** By order where every column has a cell, else by where the cells stand under the head. */
function rowOf(
	text: string,
	cells: readonly SourceSpan[],
	head: readonly SourceSpan[],
	columns: readonly (Column | null)[],
): TaskRow {
	const [here, there] = [columnsOf(text, cells), columnsOf(text, head)];
	const found = new Map<Column, SourceSpan>();
	cells.forEach((cell, i) => {
		const under = there.findLastIndex((start) => start <= here[i]! + 2);
		const column = columns[cells.length === head.length ? i : Math.max(under, 0)];
		if (column && !found.has(column)) found.set(column, cell);
	});
	return { span: [cells[0]![0], cells.at(-1)![1]], cells: found };
}

function withLineEnds(text: string, cuts: readonly (readonly [number, string])[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const [cut, sign] of [...cuts].sort((a, b) => a[0] - b[0])) {
		parts.push(text.slice(at, cut), sign);
		at = cut + 1;
	}
	return parts.join('') + text.slice(at);
}
