import type { PrintedReport, PrintedTable } from '../../../domain/report/printed-report.ts';
import { countLines } from './count-lines.ts';
import { paperOf, type Paper } from './paper.ts';
import { headRow, rowSetter, titleRow, type SetRow, type Widths } from './set-rows.ts';

/** A report with its tables reckoned out: what sheet.typ is given. */
export interface SetReport extends Omit<PrintedReport, 'tables'> {
	readonly paper: Paper;
	readonly tables: readonly SetTable[];
}

export interface SetTable extends Pick<PrintedTable, 'title' | 'note' | 'none' | 'columns'> {
	/** Height of its title and note, in points. */
	readonly top: number;
	readonly head: SetRow;
	/** Begins a page. */
	readonly onNewPage: boolean;
	/** Its rows; each part but the first begins a page. */
	readonly parts: readonly (readonly SetRow[])[];
}

/**
 * Counts the lines of every cell, so that the height of every row is known before Typst sets it. Typst then lays a cell
 * out once instead of two or three times, which is most of what a long table costs; and a long table can be divided
 * where a page ends anyhow, into parts that Typst sets side by side.
 */
export function setTables(report: PrintedReport, widths: Widths): SetReport {
	const paper = paperOf(report);
	return {
		...report,
		paper,
		tables: report.tables.map((table, index) =>
			setTable(table, { paper, widths, follows: index > 0 || report.charts.length === 0 }),
		),
	};
}

interface Place {
	readonly paper: Paper;
	readonly widths: Widths;
	/** Stands below something else on its page. */
	readonly follows: boolean;
}

function setTable(
	{ title, note, none, columns, groups }: PrintedTable,
	{ paper, widths, follows }: Place,
): SetTable {
	const setRow = rowSetter(columns, paper, widths);
	const rows = groups.flatMap((group) => [
		...(group.title === null ? [] : [titleRow(group.title, paper)]),
		...group.rows.map(setRow),
	]);
	const top = topOf(note, paper, widths);
	const head = headRow(columns, paper, widths);
	const onNewPage = !follows || rows.length > MOST_ROWS;
	const room = paper.height - head.about;
	return {
		...{ title, note, none, columns, top, head, onNewPage },
		parts: onNewPage ? divided(rows, { first: room - top - paper.gap, next: room }) : [rows],
	};
}

function topOf(note: string, { size, small, width }: Paper, { sans }: Widths): number {
	const lines = note === '' ? 0 : countLines(note, sans, width / small).count;
	return 1.3 * size + 1.4 * small * lines;
}

/** So many rows are set as one table. Page after page is laid out in turn only within it. */
const MOST_ROWS = 250;

/** At page ends: after so many rows, or where the name of a group would stand alone. */
function divided(rows: readonly SetRow[], { first, next }: { first: number; next: number }): SetRow[][] {
	const parts: SetRow[][] = [[]];
	let left = first;
	rows.forEach((row, index) => {
		const withNext = row.title === null ? 0 : (rows[index + 1]?.about ?? 0);
		if (row.about + withNext > left - SAFE) {
			const sofar = parts.at(-1)!.length;
			if (sofar >= MOST_ROWS) parts.push([]);
			left = next;
		}
		left -= row.about;
		parts.at(-1)!.push(row);
	});
	return parts;
}

/** Points. A page that ends a trifle early is not seen; one that overflows leaves a row alone on the next. */
const SAFE = 0.5;
