/** Places on a page are in points (1/72 inch) from its upper left corner, as it is read. */

/** A stretch of text in one font and size that stands without a wide gap. */
export interface Run {
	/** The words, with one space between two, and one before where a blank was drawn; none where they are struck out. */
	readonly text: string;
	readonly words: readonly RunWord[];
	readonly left: number;
	readonly right: number;
	/** Distance of the base line from the top. */
	readonly base: number;
	/** Height of the letters: the size of the font. */
	readonly size: number;
	/** How far the letters of the font reach above and below the base line, in parts of the size. */
	readonly rise: number;
	readonly fall: number;
	/** The cell, paragraph or heading that the file's tags put it in; null without tags that can be trusted. */
	readonly tag: Tag | null;
}

/** A word of a run: how far from the run's left edge it begins and ends, in points. */
export interface RunWord {
	text: string;
	readonly from: number;
	to: number;
}

/** An element of a tagged PDF that holds text of its own. */
export interface Tag {
	/** In the order of the tags, from 0; -1 for what the file says is no part of the text (headers, footers). */
	readonly block: number;
	/** Where it is a cell of a table: which table, row and column, each from 0. */
	readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/** A word without blanks in it, and its box. */
export interface Word {
	readonly text: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** The second half of a word that a line end parted: no space stands before it. */
	readonly glued?: true;
}

/** Text on a line without a wide gap in it: a whole line, or one cell of a table row. */
export interface Cell {
	/** The words, with one space between two. */
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** Empty only in a row with `isRow`. A cell of several lines has the words of all of them. */
	readonly words: readonly Word[];
}

export interface Line {
	/** From left to right; never empty. */
	readonly cells: readonly Cell[];
	readonly base: number;
	readonly size: number;
	/** The row of a table whose columns are sure: its cells are parted by bars. */
	readonly isRow?: true;
	/** Said by the tags: a header, footer or page number. */
	readonly isArtifact?: true;
	/** The block of the tags that all of it stands in. */
	readonly block?: number;
}

export interface Page {
	readonly width: number;
	readonly height: number;
	/** From top to bottom. */
	readonly lines: readonly Line[];
}

/** Between two cells of a line. */
export const CELL_GAP = '   ';

export const textOf = (line: Line) => line.cells.map((cell) => cell.text).join(CELL_GAP);

export const leftOf = (line: Line) => line.cells[0]!.left;
export const rightOf = (line: Line) => line.cells.at(-1)!.right;

/** A cell of words that stand beside or under each other. */
export function cellOf(words: readonly Word[]): Cell {
	let text = '';
	let [left, right] = [Infinity, -Infinity];
	for (const word of words) {
		text += text && !word.glued ? ' ' + word.text : word.text;
		if (word.left < left) left = word.left;
		if (word.right > right) right = word.right;
	}
	return { text, left, right, words };
}
