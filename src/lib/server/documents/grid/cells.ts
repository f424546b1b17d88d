import { isTaskHead } from './task-head.ts';
import { gridsOf, type Grid } from './grids.ts';
import type { CellPlace, Rules } from './rules.ts';

type Middle = readonly [x: number, y: number];

/**
 * Which pieces of text stand in which cell of the tables that the lines of a page draw. Only tables whose rows have
 * something in most of their cells: others are forms and boxes, which are read as they stand. So are tables of two columns
 * but for tables of tasks.
 */
export function inCells<T extends { readonly text: string }>(
	pieces: readonly T[],
	middleOf: (piece: T) => Middle,
	rules: Rules,
	slack: number,
): Map<T, CellPlace> {
	const found = new Map<T, CellPlace>();
	let table = 0;
	for (const grid of gridsOf(rules, slack)) {
		const own = pieces.flatMap((piece) => {
			const cell = grid.cellAt(...middleOf(piece));
			return cell ? [{ piece, cell }] : [];
		});
		const places = own.map(({ cell }) => cell);
		if (!isFull(grid, places) || !(grid.columns > 2 || isTaskHead(firstRow(own)))) continue;
		for (const { piece, cell } of own) found.set(piece, { table, ...cell });
		table++;
	}
	return found;
}

function isFull({ rows, columns }: Grid, cells: readonly Omit<CellPlace, 'table'>[]): boolean {
	const byRow = Map.groupBy(cells, ({ row }) => row);
	const full = [...byRow.values()].filter(
		(own) => new Set(own.map(({ column }) => column)).size > columns / 2,
	);
	return full.length >= 2 && full.length > rows / 2;
}

type Placed = { readonly piece: { readonly text: string }; readonly cell: Omit<CellPlace, 'table'> };

/** What stands in each cell of the first row. */
function firstRow(placed: readonly Placed[]): string[] {
	const cells = Map.groupBy(
		placed.filter(({ cell }) => cell.row === 0),
		({ cell }) => cell.column,
	);
	return [...cells.values()].map((own) => own.map(({ piece }) => piece.text.trim()).join(' '));
}
