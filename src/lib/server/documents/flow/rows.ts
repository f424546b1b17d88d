import { CELL_GAP } from '../pdf/layout.ts';
import type { Cell, Piece, Row, Table } from './pieces.ts';

/** One row of a table on one line. */
export interface Line {
	readonly kind: 'line';
	readonly text: string;
}

/**
 * A table as it is read: each row on its line with the cells under each other, as in a PDF. Many protocols use tables
 * to place whole sections, so a row with one cell, or with long text in it, is read cell by cell.
 */
export function readTable({ rows }: Table): (Exclude<Piece, Table> | Line)[] {
	const grid = rows.filter((row) => !isPlacing(row));
	const starts = startsOf(grid);
	return rows.flatMap((row) => {
		if (isPlacing(row)) return row.flatMap(({ pieces }) => pieces.flatMap(withoutTables));
		const breaks = row.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'page'));
		const isFirst = row[0]!.pieces[0]?.kind === 'page';
		const line: Line = { kind: 'line', text: onLine(row, starts) };
		return isFirst ? [...breaks, line] : [line, ...breaks];
	});
}

const withoutTables = (piece: Piece) => (piece.kind === 'table' ? readTable(piece) : [piece]);

/** The row places text on the page and is no row of a list of facts. */
function isPlacing(row: Row): boolean {
	const filled = row.filter(({ pieces }) => pieces.some((piece) => piece.kind !== 'page'));
	return filled.length <= 1 || isHeadBesideText(filled) || filled.some(({ pieces }) => isRunningText(pieces));
}

/** "Beslut" in a narrow column, and what was decided in the wide one beside it. */
const isHeadBesideText = ([head, text, ...more]: Row) =>
	more.length === 0 && wordsOf(head!.pieces).length <= SHORT && wordsOf(text!.pieces).length > SENTENCE;

const SHORT = 40;
const SENTENCE = 120;

function isRunningText(pieces: readonly Piece[]): boolean {
	if (pieces.some((piece) => piece.kind === 'table')) return true;
	const paragraphs = pieces.filter((piece) => piece.kind === 'paragraph');
	const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
	return (
		paragraphs.some(({ heading }) => heading) ||
		(paragraphs.length > 1 && (length > LONG || paragraphs.some(({ listed }) => listed && length > LISTED)))
	);
}

/** Letters from which several paragraphs in a cell are text and no fact; fewer where points of a list are among them. */
const LONG = 400;
const LISTED = 160;

/** Where each column begins, in letters. */
function startsOf(rows: readonly Row[]): number[] {
	const widths: number[] = [];
	for (const row of rows)
		for (const { column, span, pieces } of row)
			if (span === 1)
				widths[column] = Math.max(widths[column] ?? 0, Math.min(wordsOf(pieces).length, WIDEST));
	let start = 0;
	return Array.from(widths, (width) => {
		const here = start;
		// A column that every cell reaches over takes no room.
		start += width === undefined ? 0 : width + CELL_GAP.length;
		return here;
	});
}

const WIDEST = 40;

const onLine = (row: Row, starts: readonly number[]) =>
	row.reduce((line, { column, pieces }: Cell) => {
		const words = wordsOf(pieces);
		if (words === '') return line;
		const after = line === '' ? 0 : line.length + CELL_GAP.length;
		return line.padEnd(Math.max(starts[column] ?? 0, after)) + words;
	}, '');

/** The words of a cell stay together, however many paragraphs they are. */
const wordsOf = (pieces: readonly Piece[]) =>
	pieces
		.map((piece) => (piece.kind === 'paragraph' ? piece.text : ''))
		.filter(Boolean)
		.join(' ')
		.replaceAll('\n', ' ')
		.trim();
