import { contains, type SourceSpan } from '../../domain/source-span.ts';
import { cellsOf } from './tables.ts';
import { filled, type Column, type TaskTable } from './task-tables.ts';

/**
 * "| Ta fram en rutin för bryggor | Enhetschef hamn | 2025-02-28 |", row on row without a heading row: what is to be
 * done, who does it, and by when. Each row must begin its task with what is to be done, and the columns be sure.
 */
export function findBareTaskTables(barred: string, headed: readonly TaskTable[]): TaskTable[] {
	return blocksIn(barred)
		.filter(([first]) => !headed.some(({ span }) => contains(span, first!)))
		.flatMap((rows): TaskTable[] => {
			const cells = rows.map(([from, to]) => cellsOf(barred.slice(from, to), from));
			const columns = columnsOf(cells.map((row) => row.map((cell) => barred.slice(...cell).trim())));
			if (!columns) return [];
			return [
				{
					span: [rows[0]![0], rows.at(-1)![1]],
					columns: new Set(['task', 'who', 'when']),
					rows: rows.map((span, i) => ({ span, cells: filled(barred, cells[i]!, columns) })),
				},
			];
		});
}

const ROW = /^[ \t]{0,9}\|[^\n\f]*$/gm;

/** Two rows or more right under each other. */
function blocksIn(text: string): SourceSpan[][] {
	const blocks: SourceSpan[][] = [];
	if (!text.includes('|')) return blocks;
	for (const { 0: row, index } of text.matchAll(ROW)) {
		const span = [index, index + row.length] as const;
		const open = blocks.at(-1);
		if (open && index === open.at(-1)![1] + 1) open.push(span);
		else blocks.push([span]);
	}
	return blocks.filter(({ length }) => length >= 2);
}

/** "Ta fram en rutin", "Se över skyltarna": an infinitive and what belongs to it; no name, no title of a letter. */
const TASK = /^\p{Lu}\p{Ll}{0,19}[aåeiy] \p{Ll}/u;
const WHO = /^\p{Lu}[^|]{2,79}$/u;
const WHEN = /^(?:\d{4}-\d{2}-\d{2}|(?:kvartal|q) ?[1-4],? \d{4}|(?:\d{1,2} )?\p{L}{3,9} \d{4})$/iu;

function columnsOf(rows: readonly (readonly string[])[]): (Column | null)[] | null {
	const count = rows[0]!.length;
	if (count < 3 || rows.some((row) => row.length !== count)) return null;
	const all = (column: number, shape: RegExp) => rows.every((row) => shape.test(row[column]!));
	const columns = Array.from({ length: count }, (_, i) => i);
	const task = columns.find((i) => all(i, TASK));
	const when = columns.find((i) => all(i, WHEN));
	const who = columns.find((i) => i !== task && i !== when && all(i, WHO));
	if (task === undefined || when === undefined || who === undefined) return null;
	return columns.map((i) => (i === task ? 'task' : i === when ? 'when' : i === who ? 'who' : null));
}
