import {
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { PrintedChart, PrintedTable } from '../../domain/report/printed-report.ts';
import { SERIF } from './docx-page.ts';

/** One of the sheet's tables: its head on every page, no row split between two. */
export function printedTable({ columns, groups }: PrintedTable): Table {
	const shares = columns.map(({ share }) => share);
	const body = groups.flatMap(({ title, rows }) => [
		...(title ? [row([cell([title], { span: columns.length, bold: true })])] : []),
		...rows.map((cells) =>
			row(cells.map((lines, index) => cell(lines, { quoted: columns[index]!.quoted, share: shares[index] }))),
		),
	]);
	return table(
		[
			headOf(
				columns.map(({ head }) => head),
				shares,
			),
			...body,
		],
		shares,
	);
}

/** Figures under their names. */
export const plainTable = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
	table([headOf(heads), ...rows.map((values) => row(values.map((value) => cell([value]))))]);

/** A diagram as a table: each bar with its number. */
export const chartRows = ({ title, bars }: PrintedChart) => {
	const [, what = title] = title.split('. ');
	const shown = bars.filter(({ cells }) => cells.length > 0);
	return plainTable(
		[what, 'Antal'],
		shown.map(({ name, count }) => [name, count]),
	);
};

export const signatureTable = (names: readonly string[]) =>
	new Table({
		width: FULL,
		borders: { ...NO_LINES, top: LINE },
		rows: [row(names.map((name) => cell([name])))],
	});

const FULL = { size: 100, type: WidthType.PERCENTAGE };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
	top: NONE,
	bottom: NONE,
	left: NONE,
	right: NONE,
	insideHorizontal: NONE,
	insideVertical: NONE,
};
/** Twentieths of a point beside a cell's text: with Word's own, twice as wide, 'Å-2023-0007' would be broken in its column. */
const BESIDE = 50;
/** The width of the page between its margins, in twentieths of a point. */
const PAGE = 15250;

function table(rows: TableRow[], shares?: readonly number[]): Table {
	const whole = shares?.reduce((sum, share) => sum + share, 0) ?? 1;
	return new Table({
		width: FULL,
		borders: { ...NO_LINES, bottom: LINE, insideHorizontal: LINE },
		margins: { left: BESIDE, right: BESIDE },
		...(shares && {
			layout: TableLayoutType.FIXED,
			columnWidths: shares.map((share) => Math.round((share / whole) * PAGE)),
		}),
		rows,
	});
}

const headOf = (heads: readonly string[], shares?: readonly number[]) =>
	new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: heads.map((head, index) => cell([head], { bold: true, share: shares?.[index] })),
	});

const row = (children: TableCell[]) => new TableRow({ cantSplit: true, children });

interface Look {
	readonly bold?: boolean;
	readonly quoted?: boolean | undefined;
	readonly span?: number;
	readonly share?: number | undefined;
}

const cell = (lines: readonly string[], { bold, quoted, span }: Look = {}) =>
	new TableCell({
		...(span && { columnSpan: span }),
		children: lines.flatMap((line, index) =>
			line.split('\n').map(
				(text) =>
					new Paragraph({
						spacing: { after: 0 },
						children: [
							new TextRun({
								text,
								...(bold && { bold }),
								// Only the first line is the document's own words.
								...(quoted && index === 0 && { font: SERIF }),
								...(index > 0 && SMALL),
							}),
						],
					}),
			),
		),
	});

const SMALL = { size: 15, color: '404040' };
