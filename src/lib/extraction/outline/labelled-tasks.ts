import type { SourceSpan } from '../../domain/source-span.ts';
import { columnOf, type Column, type TaskRow, type TaskTable } from './task-tables.ts';

/**
 * A list of tasks whose columns stand as labels, task by task: "Uppdrag: Se över bryggorna / Ansvarig: Hamnchefen / Klart
 * senast: 2025-05-31". One alone must say both who and when.
 */
export function findLabelledTasks(text: string): TaskTable[] {
	if (!MAY_HAVE.test(text)) return [];
	const tables: Open[] = [];
	let open: Open | null = null;
	let cell: [Column, SourceSpan] | null = null;
	for (const { 0: line, index } of text.matchAll(LINE)) {
		const [whole, label = '', words = ''] = LABELLED.exec(line) ?? [];
		const column = whole === undefined ? null : columnOf(label);
		const end = index + line.trimEnd().length;
		if (column === 'task') {
			open ??= tables[tables.push({ from: index, rows: [] }) - 1]!;
			open.rows.push({ from: index, to: end, cells: new Map() });
		}
		const row = open?.rows.at(-1);
		if (column !== null && row && !row.cells.has(column)) {
			cell = words === '' ? null : [column, [index + whole!.length - words.length, end]];
			if (cell) row.cells.set(...cell);
			row.to = end;
		} else if (line.trim() === '') cell = null;
		else if (row && cell) {
			// The words of a cell go on on the next line.
			cell = [cell[0], [cell[1][0], end]];
			row.cells.set(...cell);
			row.to = end;
		} else open = null;
	}
	return tables.filter(isList).map(({ from, rows }) => ({
		span: [from, rows.at(-1)!.to],
		columns: new Set(rows.flatMap(({ cells }) => [...cells.keys()])),
		rows: rows.map((row): TaskRow => ({ span: [row.from, row.to], cells: row.cells })),
	}));
}

interface Open {
	readonly from: number;
	readonly rows: { readonly from: number; to: number; readonly cells: Map<Column, SourceSpan> }[];
}

const MAY_HAVE = /^[ \t]{0,9}(?:åtgärd|aktivitet|insats|uppgift|uppdrag):/im;
const LINE = /^[^\n\f]*/gm;
const LABELLED = /^[ \t]{0,40}([A-ZÅÄÖ][^:|\n]{1,30}):[ \t]{0,40}(.*)$/;

const isList = ({ rows }: Open) =>
	rows.every(({ cells }) => cells.has('task') && (cells.has('who') || cells.has('when'))) &&
	(rows.length > 1 || (rows[0]!.cells.has('who') && rows[0]!.cells.has('when')));
