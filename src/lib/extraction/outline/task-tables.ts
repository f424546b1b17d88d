import type { SourceSpan } from '../../domain/source-span.ts';
import { cellsOf } from './tables.ts';

/** What a column of a table of tasks holds. */
export type Column = 'task' | 'who' | 'when' | 'status' | 'from';

export interface TaskRow {
	readonly span: SourceSpan;
	/** Where each column's words stand; a column that the table lacks is missing. */
	readonly cells: ReadonlyMap<Column, SourceSpan>;
}

/** "| Åtgärd | Ansvarig | Klart när |" with its rows, or a list of tasks and how they stand. */
export interface TaskTable {
	readonly span: SourceSpan;
	readonly columns: ReadonlySet<Column>;
	readonly rows: readonly TaskRow[];
}

/** Column headings by what they hold; a table of tasks has a task and at least one more of these. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
	['task', /^(?:åtgärd|aktivitet|insats|uppgift|uppdrag|uppdraget|beslutat uppdrag|vad)(?:er|en|et)?$/i],
	['who', /^(?:ansvarig|ansvar|ansvarig (?:nämnd|förvaltning|enhet|part)|utförare|vem)$/i],
	[
		'when',
		/^(?:klart?(?: (?:när|senast|datum))?|färdigt?|tidplan|slutdatum|deadline|senast|när|tid|slutfört senast)$/i,
	],
	['status', /^(?:status|läge|resultat|återrapporterat|verkställt|lägesrapport)$/i],
	[
		'from',
		/^(?:beslut|beslutsdatum|beslutat|datum|paragraf|§|ursprung|givet|(?:besluts)?datum(?:,| och|\/)? ?(?:§|paragraf)|beslut(?:at)? av)$/i,
	],
];

const ROW = /^[ \t]{0,9}\|[^\n\f]*$/gm;
const RULE = /^[\s|:-]+$/;

/** The tables of tasks in a text whose tables have bars; the task's column comes first in meaning, not in place. */
export function findTaskTables(barred: string): TaskTable[] {
	if (!barred.includes('|')) return [];
	const tables: { span: [number, number]; columns: (Column | null)[]; rows: TaskRow[] }[] = [];
	let end = -2;
	for (const { 0: row, index } of barred.matchAll(ROW)) {
		const open = tables.at(-1);
		const follows = open !== undefined && index <= end + 2;
		end = index + row.length;
		if (RULE.test(row)) {
			if (follows) open.span[1] = end;
			continue;
		}
		const cells = cellsOf(row, index);
		const columns = cells.map((cell) => columnOf(barred.slice(...cell)));
		const others = columns.filter((column) => column !== null && column !== 'task');
		if (columns.includes('task') && others.length > 0) {
			tables.push({ span: [index, end], columns, rows: [] });
		} else if (follows) {
			open.span[1] = end;
			open.rows.push({ span: [index, end], cells: filled(barred, cells, open.columns) });
		} else end = -2;
	}
	return tables.map(({ span, columns, rows }) => ({
		span,
		rows,
		columns: new Set(columns.filter((column) => column !== null)),
	}));
}

/** What a column holds by its heading; null for any other words. */
export const columnOf = (cell: string): Column | null => {
	if (cell.length > 200) return null;
	const words = cell.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();
	return HEADINGS.find(([, shape]) => shape.test(words))?.[0] ?? null;
};

/** The words of a row's cells by what its columns hold, without the blanks around them. */
export function filled(text: string, cells: readonly SourceSpan[], columns: readonly (Column | null)[]) {
	const found = new Map<Column, SourceSpan>();
	cells.forEach((cell, i) => {
		const column = columns[i];
		if (!column || found.has(column)) return;
		const words = text.slice(...cell);
		const from = cell[0] + words.length - words.trimStart().length;
		if (words.trim()) found.set(column, [from, from + words.trim().length]);
	});
	return found;
}
