/** Places on a page are in points (1/72 inch) from its upper left corner, as it is shown. */

/** A stretch of text that the PDF draws in one go. */
export interface Run {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** Distance of the base line from the top. */
	readonly base: number;
	/** Height of the letters: the size of the font. */
	readonly size: number;
}

/** Text on a line without a wide gap in it: a whole line, or one cell of a table row. */
export interface Cell {
	readonly text: string;
	readonly left: number;
	readonly right: number;
}

export interface Line {
	/** From left to right; never empty. */
	readonly cells: readonly Cell[];
	readonly base: number;
	readonly size: number;
}

export interface Page {
	readonly width: number;
	readonly height: number;
	/** From top to bottom. */
	readonly lines: readonly Line[];
}

/** Between two cells of a row. */
export const CELL_GAP = '   ';

export const textOf = (line: Line) => line.cells.map((cell) => cell.text).join(CELL_GAP);

export const leftOf = (line: Line) => line.cells[0]!.left;
export const rightOf = (line: Line) => line.cells.at(-1)!.right;
