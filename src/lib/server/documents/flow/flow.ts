import type { ReadLimits } from '../limits.ts';
import { Unreadable } from '../problems.ts';
import type { Cell, Piece, Row } from './pieces.ts';

export type FlowLimits = Pick<ReadLimits, 'text' | 'cells'>;

/** What a program may write before a paragraph is done. */
export interface ParagraphForm {
	/** '§ 101', '2.', '•'; '' for none. */
	readonly label?: string;
	/** Of the list that it is a point of: 0 for the outermost. */
	readonly level?: number;
	readonly heading?: boolean;
}

/** Gathers the paragraphs and tables of a document in the order in which they are read; tables may stand in cells. */
export class Flow {
	readonly #limits: FlowLimits;
	readonly #open: Container[] = [{ pieces: [] }];
	#text = 0;
	#cells = 0;

	constructor(limits: FlowLimits) {
		this.#limits = limits;
	}

	/** Everything that has been gathered, when all tables and boxes are closed. */
	get pieces(): readonly Piece[] {
		return this.#open[0]!.pieces;
	}

	/** @throws {Unreadable} too-large */
	paragraph(text: string, { label = '', level = 0, heading = false }: ParagraphForm = {}): void {
		const words = [label, text.trim()].filter(Boolean).join(' ');
		if (words === '') return;
		const indent = label ? INDENT.repeat(Math.min(level, 8)) : '';
		this.add([{ kind: 'paragraph', text: indent + words, listed: label !== '', heading }]);
	}

	page(stated: boolean): void {
		this.#top.pieces.push({ kind: 'page', stated });
	}

	/** Pieces that were gathered elsewhere: a note, a text box. */
	add(pieces: readonly Piece[]): void {
		for (const piece of pieces) {
			this.#text += piece.kind === 'paragraph' ? piece.text.length + 1 : 0;
			if (this.#text > this.#limits.text) throw new Unreadable('too-large');
			if (this.#open.length > 1) this.#count();
			this.#top.pieces.push(piece);
		}
	}

	/** What follows, up to `closeBox`, is gathered apart. */
	openBox(): void {
		this.#open.push({ pieces: [] });
	}

	closeBox(): readonly Piece[] {
		return this.#open.length > 1 ? this.#open.pop()!.pieces : [];
	}

	openTable(): void {
		this.#open.push({ pieces: [], rows: [] });
	}

	openRow(): void {
		this.#top.row = [];
	}

	openCell(): void {
		this.#count();
		this.#open.push({ pieces: [], isCell: true });
	}

	/** Where the cell stands, or null for one that has been struck out. Text outside a table stays text. */
	closeCell(place: Pick<Cell, 'column' | 'span'> | null): void {
		if (!this.#top.isCell) return;
		const { pieces } = this.#open.pop()!;
		if (!place) return;
		if (this.#top.row) this.#top.row.push({ ...place, pieces });
		else this.#top.pieces.push(...pieces);
	}

	/** `kept` is false for a row that has been struck out. */
	closeRow(kept = true): void {
		const { row, rows, pieces } = this.#top;
		if (row && kept && rows) rows.push(row);
		else if (row && kept) for (const cell of row) pieces.push(...cell.pieces);
		this.#top.row = undefined;
	}

	closeTable(): void {
		if (!this.#top.rows) return;
		// What stands in a table outside its rows: its heading.
		const { rows, pieces } = this.#open.pop()!;
		this.#top.pieces.push(...pieces, { kind: 'table', rows: rows! });
	}

	get #top(): Container {
		return this.#open.at(-1)!;
	}

	#count(): void {
		this.#cells += 1;
		if (this.#cells > this.#limits.cells) throw new Unreadable('too-large');
	}
}

const INDENT = '   ';

interface Container {
	readonly pieces: Piece[];
	readonly rows?: Row[];
	row?: Cell[] | undefined;
	readonly isCell?: boolean;
}
