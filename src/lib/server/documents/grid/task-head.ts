import { columnOf } from '../../../extraction/outline/task-tables.ts';

/**
 * "Åtgärd | Ansvarig": the heading row of a table of tasks, which is a table with two columns as well. Other tables of two
 * columns hold labels with their values, and are read as lines.
 */
export function isTaskHead(cells: readonly string[]): boolean {
	const columns = cells.map(columnOf);
	return columns.includes('task') && columns.every((column) => column !== null) && columns.length > 1;
}
