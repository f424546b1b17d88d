/** A straight line drawn on a page, along one of its sides. */
export interface Rule {
	/** How far it is from the upper edge, or from the left one. */
	readonly at: number;
	/** Where it begins and ends along the other side. */
	readonly from: number;
	readonly to: number;
}

/** The lines of a page, in points or pixels from its upper left corner. */
export interface Rules {
	readonly across: readonly Rule[];
	readonly down: readonly Rule[];
}

/** A cell of a table: which table on the page, row and column, each from 0. */
export interface CellPlace {
	readonly table: number;
	readonly row: number;
	readonly column: number;
}
