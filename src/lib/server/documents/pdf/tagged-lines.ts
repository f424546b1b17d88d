import { isTaskHead } from '../grid/task-head.ts';
import { linesOf } from './lines.ts';
import type { Cell, Line, Run } from './layout.ts';
import { stacked } from './stacked.ts';

/**
 * The lines of a page whose tags can be trusted, in the order of the tags: a column is read to its end, a row of
 * a table with all lines of its cells. Headers and footers stand where they are on the page.
 */
export function taggedLines(runs: readonly Run[]): Line[] {
	const [own, artifacts] = [runs.filter(isText), runs.filter((run) => !isText(run))];
	const groups = [...Map.groupBy(own, groupOf).values()].sort((a, b) => firstOf(a) - firstOf(b));
	const columns = gridsIn(groups);
	const lines = groups.flatMap((group) => {
		const cell = group[0]!.tag!.cell;
		const own = cell && columns.get(cell.table);
		return own ? [rowOf(group, own)] : linesOf(group);
	});
	const edges = linesOf(artifacts);
	const middle = lines.length > 0 ? Math.min(...lines.map((line) => line.base)) : 0;
	return [
		...edges.filter((line) => line.base <= middle),
		...lines,
		...edges.filter((line) => line.base > middle),
	];
}

const isText = (run: Run) => run.tag !== null && run.tag.block >= 0;

/** Text in running order is parted by paragraphs only where they stand beside each other; a table by its rows. */
const groupOf = ({ tag }: Run) => (tag!.cell ? `${tag!.cell.table}/${tag!.cell.row}` : `b${tag!.block}`);

const firstOf = (group: readonly Run[]) => Math.min(...group.map((run) => run.tag!.block));

/** Where a column of a table stands. */
interface Extent {
	left: number;
	right: number;
}

/**
 * By table: its columns, where it is a grid: three or more, and most rows have something in most of them. Other tables
 * hold labels with their values, often many lines of names, and are read as lines.
 */
function gridsIn(groups: readonly (readonly Run[])[]): Map<number, Extent[]> {
	const tables = columnsByTable(groups);
	const rows = Map.groupBy(groups, (group) => group[0]!.tag!.cell?.table ?? -1);
	return new Map(
		[...tables].filter(([table, { length }]) => {
			const own = rows.get(table)!;
			const full = own.filter((row) => cellsOf(row).length > length / 2 && cellsOf(row).length >= 2);
			return (
				(length >= 3 || isTaskHead(own[0]!.map(({ text }) => text.trim()))) &&
				own.length >= 2 &&
				full.length > own.length / 2
			);
		}),
	);
}

/** By table: the columns of its rows that have the most, in order. */
function columnsByTable(groups: readonly (readonly Run[])[]): Map<number, Extent[]> {
	const tables = new Map<number, Extent[]>();
	for (const group of groups) {
		const table = group[0]!.tag!.cell?.table;
		if (table === undefined) continue;
		const row = cellsOf(group).map(extentOf);
		const known = tables.get(table);
		if (!known || row.length > known.length) tables.set(table, row);
		else if (row.length === known.length) {
			row.forEach(({ left, right }, i) => {
				known[i]!.left = Math.min(known[i]!.left, left);
				known[i]!.right = Math.max(known[i]!.right, right);
			});
		}
	}
	return tables;
}

const cellsOf = (group: readonly Run[]): Run[][] =>
	[...Map.groupBy(group, (run) => run.tag!.cell!.column)].sort(([a], [b]) => a - b).map(([, own]) => own);

const extentOf = (runs: readonly Run[]): Extent => ({
	left: Math.min(...runs.map((run) => run.left)),
	right: Math.max(...runs.map((run) => run.right)),
});

/** Empty cells have no tags: a row with fewer cells than others is put under their columns by where it stands. */
function rowOf(group: readonly Run[], columns: readonly Extent[]): Line {
	const cells = cellsOf(group);
	const byColumn = new Map<number, Run[]>();
	let least = 0;
	cells.forEach((own, i) => {
		const last = columns.length - (cells.length - i);
		const nearest = cells.length === columns.length ? i : nearestOf(extentOf(own), columns);
		const column = Math.min(Math.max(nearest, least), last);
		byColumn.set(column, own);
		least = column + 1;
	});
	const top = group.reduce((best, run) => (run.base < best.base ? run : best));
	return {
		cells: columns.map(({ left }, column): Cell => {
			const lines = linesOf(byColumn.get(column) ?? []);
			return (
				stacked(lines.map((line) => line.cells.flatMap(({ words }) => words))) ?? {
					...{ text: '', left, right: left, words: [] },
				}
			);
		}),
		base: top.base,
		size: top.size,
		isRow: true,
	};
}

/** The column that shares most with a cell, else the one that begins nearest. */
function nearestOf({ left, right }: Extent, columns: readonly Extent[]): number {
	const shares = columns.map((one) => Math.min(one.right, right) - Math.max(one.left, left));
	const best = Math.max(...shares);
	if (best > 0) return shares.indexOf(best);
	const away = columns.map((one) => Math.abs(one.left - left));
	return away.indexOf(Math.min(...away));
}
