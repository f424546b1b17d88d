import { inCells } from '../grid/cells.ts';
import type { CellPlace, Rule, Rules } from '../grid/rules.ts';
import type { Cell, Line, Page, Run } from './layout.ts';
import { linesOf } from './lines.ts';
import { stacked } from './stacked.ts';
import { withRows } from './table-rows.ts';

/**
 * Whether the lines that a page draws may say more of its tables than distances do: lines in several cells stand near each
 * other that distances alone do not make rows of a table, or one stands under such rows.
 */
export function mayBeRuled(page: Page, { across, down }: Rules): boolean {
	if (down.length < 2 || across.length === 0 || page.lines.filter(isLeft).length < LEAST_LINES) return false;
	const { lines } = withRows(page);
	const first = lines.findIndex(({ isRow }) => isRow);
	if (first >= 0 && lines.slice(first).some(isLeft)) return true;
	const left = lines.filter(isLeft);
	return left.some((line, i) => {
		const third = left[i + LEAST_LINES - 1];
		return third !== undefined && third.base > line.base && third.base - line.base < NEAR * line.size;
	});
}

const isLeft = ({ cells, isRow }: Line) => !isRow && cells.length > 1;

/** Lines of one table, and how far apart they are at the most, in parts of the font size. */
const LEAST_LINES = 3;
const NEAR = 9;

/** The lines of a page whose tables are drawn with lines: each row with all that stands in its cells, whole. */
export function ruledLines(runs: readonly Run[], rules: Rules): Line[] {
	const sides = { across: rules.across.filter(isSide), down: rules.down.filter(isSide) };
	const written = runs.filter(({ words }) => words.length > 0);
	const cells = inCells(written, middleOf, sides, SLACK);
	const rows = Map.groupBy(cells, ([, { table, row }]) => `${table}/${row}`);
	const ruled = [...rows.values()].map(rowOf);
	return [...linesOf(runs.filter((run) => !cells.has(run))), ...ruled].sort((a, b) => a.base - b.base);
}

/** The side of a cell. */
const isSide = ({ from, to }: Rule) => to - from >= LEAST_SIDE;

/** Points. */
const SLACK = 3;
const LEAST_SIDE = 6;

const middleOf = ({ left, right, base, size }: Run) => [(left + right) / 2, base - 0.3 * size] as const;

function rowOf(row: readonly (readonly [Run, CellPlace])[]): Line {
	const columns = Math.max(...row.map(([, { column }]) => column)) + 1;
	const runs = row.map(([run]) => run);
	return {
		cells: Array.from({ length: columns }, (_, column): Cell => {
			const own = row.flatMap(([run, cell]) => (cell.column === column ? [run] : []));
			const lines = linesOf(own).map((line) => line.cells.flatMap(({ words }) => words));
			return stacked(lines) ?? { text: '', left: 0, right: 0, words: [] };
		}),
		base: Math.min(...runs.map(({ base }) => base)),
		size: Math.max(...runs.map(({ size }) => size)),
		isRow: true,
	};
}
