import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findHeadings, guessColumns } from '../../src/lib/domain/lists/columns.ts';
import { readList } from '../../src/lib/server/lists/read-list.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { importList } from '../../src/lib/server/operations/lists/import-list.ts';
import { saveFilter } from '../../src/lib/server/operations/desk/save-filter.ts';
import { storeList } from '../../src/lib/server/operations/lists/store-list.ts';
import { findList } from '../../src/lib/server/repositories/lists.ts';
import { must } from './machinery.ts';
import type { DeskStep } from './steps.ts';

const LISTS = join(import.meta.dirname, 'lists');

/** Takes in a list that a board has kept in Excel, its columns as guessed; or names a filter of the list of commitments. */
export async function atTheDesk(context: Context, step: DeskStep) {
	if (step.does === 'save-filter') {
		return must(await saveFilter(context, { name: step.name, query: step.query }), step.name);
	}
	const bytes = new Uint8Array(await readFile(join(LISTS, step.file)));
	const { listId } = must(await storeList(context, { fileName: step.file, bytes }, readList), step.file);
	const list = listId === null ? null : await findList(context.db, listId);
	if (!list) throw new Error(`${step.file}: could not be read`);
	const headings = findHeadings(list.cells);
	const columns = guessColumns(list.cells[headings] ?? []);
	const input = { listId: list.id, columns, headings, skipWrong: false };
	return must(await importList(context, input), step.file);
}
