/** What Word, OpenDocument and HTML have in common: paragraphs one after another, and tables of such. */
export type Piece = Paragraph | Table | PageBreak;

export interface Paragraph {
	readonly kind: 'paragraph';
	/** With its number or bullet. '\n' where the writer broke the line. */
	readonly text: string;
	/** A point of a list. */
	readonly listed: boolean;
	readonly heading: boolean;
}

export interface Table {
	readonly kind: 'table';
	readonly rows: readonly Row[];
}

export type Row = readonly Cell[];

export interface Cell {
	/** Counted from 0; cells that reach down from the row above take up theirs. */
	readonly column: number;
	/** How many columns it takes up. */
	readonly span: number;
	readonly pieces: readonly Piece[];
}

/** `stated`: the writer asked for it. Otherwise the page was full there when the program last laid it out. */
export interface PageBreak {
	readonly kind: 'page';
	readonly stated: boolean;
}
