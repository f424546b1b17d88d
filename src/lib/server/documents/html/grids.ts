import type { Flow } from '../flow/flow.ts';
import { attributeOf, type Element } from './visible.ts';

interface Grid {
	/** By column: rows that a cell from above still takes up. */
	readonly below: number[];
	column: number;
	span: number;
	inRow: boolean;
}

/** The tables that stand open (HTML standard, 4.9.12), and lists of terms, which are read as tables of two columns. */
export class Grids {
	readonly #flow: Flow;
	readonly #open: Grid[] = [];

	constructor(flow: Flow) {
		this.#flow = flow;
	}

	open({ tagName }: Element): void {
		if (tagName === 'table' || tagName === 'dl') {
			this.#open.push({ below: [], column: 0, span: 1, inRow: false });
			this.#flow.openTable();
		}
		const grid = this.#open.at(-1);
		if (!grid) return;
		if (tagName === 'tr') this.#openRow(grid);
		if (tagName === 'dt') {
			this.#closeRow(grid);
			this.#openRow(grid);
		}
		if (tagName === 'dd' && !grid.inRow) this.#openRow(grid);
		if (CELLS.has(tagName)) {
			while ((grid.below[grid.column] ?? 0) > 0) grid.column += 1;
			this.#flow.openCell();
		}
	}

	close(element: Element): void {
		const grid = this.#open.at(-1);
		if (!grid) return;
		if (CELLS.has(element.tagName)) {
			const span = spanOf(element, 'colspan', 63);
			const rows = spanOf(element, 'rowspan', 65_534);
			for (let i = 0; i < span; i++) grid.below[grid.column + i] = rows;
			this.#flow.closeCell({ column: grid.column, span });
			grid.column += span;
		}
		if (element.tagName === 'tr') this.#closeRow(grid);
		if (element.tagName === 'table' || element.tagName === 'dl') {
			this.#closeRow(grid);
			this.#open.pop();
			this.#flow.closeTable();
		}
	}

	#openRow(grid: Grid): void {
		grid.inRow = true;
		grid.column = 0;
		this.#flow.openRow();
	}

	#closeRow(grid: Grid): void {
		if (!grid.inRow) return;
		grid.inRow = false;
		grid.below.forEach((rows, column) => (grid.below[column] = Math.max(rows - 1, 0)));
		this.#flow.closeRow();
	}
}

const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'dt', 'dd']);

function spanOf(cell: Element, name: string, most: number): number {
	const value = Number(attributeOf(cell, name) ?? 1);
	return Number.isInteger(value) ? Math.min(Math.max(value, 1), most) : 1;
}
