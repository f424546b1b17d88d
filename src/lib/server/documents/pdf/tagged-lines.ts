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
	const columns = columnsOf(own);
	const lines = groups.flatMap((group) => {
		const cell = group[0]!.tag!.cell;
		// Two columns may be labels with their values, which are read as lines.
		if (!cell || (columns.get(cell.table) ?? 0) < 3) return linesOf(group);
		return [rowOf(group)];
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

/** By table: the most columns that any of its rows has. */
function columnsOf(runs: readonly Run[]): Map<number, number> {
	const columns = new Map<number, number>();
	for (const { tag } of runs) {
		const cell = tag!.cell;
		if (cell) columns.set(cell.table, Math.max(columns.get(cell.table) ?? 0, cell.column + 1));
	}
	return columns;
}

function rowOf(runs: readonly Run[]): Line {
	const byColumn = Map.groupBy(runs, (run) => run.tag!.cell!.column);
	const last = Math.max(...byColumn.keys());
	const cells = Array.from({ length: last + 1 }, (_, column): Cell => {
		const own = byColumn.get(column) ?? [];
		const cell = stacked(linesOf(own).map((line) => line.cells.flatMap(({ words }) => words)));
		return cell ?? { text: '', left: runs[0]!.left, right: runs[0]!.left, words: [] };
	});
	const top = runs.reduce((best, run) => (run.base < best.base ? run : best));
	return { cells, base: top.base, size: top.size, isRow: true };
}
