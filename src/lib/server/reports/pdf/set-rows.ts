import type { PrintedTable } from '../../../domain/report/printed-report.ts';
import { countLines, type Lines } from './count-lines.ts';
import type { LetterWidth } from './letter-widths.ts';
import type { Paper } from './paper.ts';
import { softWords } from './soft-words.ts';

/** A row of the paper as sheet.typ sets it. */
export interface SetRow {
	/** In points; null when only Typst can tell: a letter of another font, or a word that we cannot break. */
	readonly height: number | null;
	/** The height as far as we can tell, rather too much. */
	readonly about: number;
	/** Higher than a page: the only kind of row that may go on over to the next one. */
	readonly split: boolean;
	/** The name of a group stands across the columns. */
	readonly title: string | null;
	/** The first text of a cell, and what stands under it in smaller letters. */
	readonly cells: readonly (readonly [text: string, under: string | null])[];
}

export interface Widths {
	readonly sans: LetterWidth;
	readonly semibold: LetterWidth;
	readonly serif: LetterWidth;
}

export const titleRow = (title: string, { inset, line, size }: Paper): SetRow => {
	const height = inset.aboveTitle + line * size + inset.y;
	return { height, about: height, split: false, title, cells: [] };
};

export function headRow(columns: PrintedTable['columns'], paper: Paper, { semibold }: Widths): SetRow {
	const rooms = roomsOf(columns, paper);
	const set = (head: string, index: number) =>
		setText(head, { widthOf: semibold, size: paper.size, room: rooms[index]! });
	return rowOf(
		columns.map(({ head }, index) => ({ first: set(head, index), under: null })),
		paper,
	);
}

/** Sets the rows of a table with these columns. */
export function rowSetter(columns: PrintedTable['columns'], paper: Paper, { sans, serif }: Widths) {
	const rooms = roomsOf(columns, paper);
	return (row: PrintedTable['groups'][number]['rows'][number]): SetRow =>
		rowOf(
			row.map(([first = '', ...under], index) => {
				const room = rooms[index]!;
				const widthOf = columns[index]!.quoted ? serif : sans;
				return {
					first: setText(first, { widthOf, size: paper.size, room }),
					under:
						under.length === 0 ? null : setText(under.join('\n'), { widthOf: sans, size: paper.small, room }),
				};
			}),
			paper,
		);
}

function roomsOf(columns: PrintedTable['columns'], { width, inset }: Paper): number[] {
	const whole = columns.reduce((sum, { share }) => sum + share, 0);
	return columns.map(({ share }) => (width * share) / whole - 2 * inset.x);
}

interface SetText extends Lines {
	readonly text: string;
}

interface Place {
	readonly widthOf: LetterWidth;
	/** Of the letters, and of the column between its insets, in points. */
	readonly size: number;
	readonly room: number;
}

function setText(text: string, { widthOf, size, room }: Place): SetText {
	const linesOf = (words: string) => countLines(words, widthOf, room / size);
	const lines = linesOf(text);
	if (lines.sure) return { text, ...lines };
	const soft = softWords(text, (word) => linesOf(word).sure);
	return { text: soft, ...linesOf(soft) };
}

interface SetCell {
	readonly first: SetText;
	readonly under: SetText | null;
}

function rowOf(cells: readonly SetCell[], paper: Paper): SetRow {
	const about = 2 * paper.inset.y + Math.max(...cells.map((cell) => heightOf(cell, paper)));
	const sure = cells.every(({ first, under }) => first.sure && (under?.sure ?? true));
	const split = about > paper.height - ROOM_FOR_HEAD;
	return {
		...{ height: sure && !split ? about : null, about, split, title: null },
		cells: cells.map(({ first, under }) => [first.text, under?.text ?? null]),
	};
}

/** What a row must leave of a page, in points, for the head of its table and the title above it. */
const ROOM_FOR_HEAD = 100;

function heightOf({ first, under }: SetCell, { size, small, leading, line }: Paper): number {
	const below = under?.count ?? 0;
	return line * (first.count * size + below * small) + (first.count + below - 1) * leading;
}
