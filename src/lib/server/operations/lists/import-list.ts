import { findHeadings, keyOf, type Columns, type Remembered } from '../../../domain/lists/columns.ts';
import { readSheet, repeatedFields, type ReadSheet } from '../../../domain/lists/sheet.ts';
import { fromJson } from '../../database/json.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { readingOfList } from '../../lists/list-reading.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { knownAmong, listedCommitments, rememberHeadings } from '../../repositories/lists.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { importRows } from './import-rows.ts';
import { insertReading } from '../documents/insert-reading.ts';
import { listBecomesDocument } from './list-document.ts';

export interface ImportListInput {
	readonly listId: string;
	readonly columns: Columns;
	/** Place of the row of headings, from 0; null: as found. */
	readonly headings: number | null;
	/** Take in the others when some rows are wrong. */
	readonly skipWrong: boolean;
}

/** What an import would do, without doing it. */
export async function tryList(
	db: Context['db'],
	list: { readonly cells: readonly (readonly string[])[] },
	{ columns, headings, today }: { columns: Columns; headings: number; today: string },
): Promise<ReadSheet> {
	const place = columns.indexOf('wording');
	const wordings = place < 0 ? [] : list.cells.map((row) => row[place] ?? '').filter(Boolean);
	return readSheet({ rows: list.cells, headings }, columns, today, await knownAmong(db, wordings));
}

/**
 * Makes the rows of a list commitments: all of it in one transaction, or nothing. Each has its own event; what the list
 * says of status and report goes through the same operations as a person's words, dated as the list says. The file is
 * kept as a document, and the headings are remembered for the next list.
 */
export function importList(
	context: Context,
	input: ImportListInput,
): Promise<Result<{ first: string; last: string; rows: number }, never>> {
	return transact(context.db, async (trx) => {
		const list = await trx.selectFrom('lists').selectAll().where('id', '=', input.listId).executeTakeFirst();
		if (!list) return refused(issue('lista', 'not-found'));
		if (list.state === 'imported') return refused(issue('lista', 'already-imported', { id: list.id }));
		const cells = fromJson<string[][]>(list.rows);
		const headings = input.headings ?? findHeadings(cells);
		const twice = repeatedFields(input.columns);
		if (twice.length > 0) return refused(issue('kolumner', 'same-column-twice', { columns: twice.join() }));
		if (!input.columns.includes('wording')) return refused(issue('kolumner', 'no-wording-column'));
		const { columns } = input;
		const sheet = await tryList(trx, { cells }, { columns, headings, today: context.today });
		if (sheet.wrong > 0 && !input.skipWrong)
			return refused(issue('rader', 'rows-wrong', { count: sheet.wrong }));
		if (sheet.good === 0) return refused(issue('rader', 'no-rows'));

		await listBecomesDocument(trx, context, list);
		await insertReading(trx, list.id, readingOfList(list.file_name, cells, headings, columns, sheet.rows));
		await importRows({ ...context, db: trx }, trx, list, sheet.rows);
		await rememberHeadings(trx, headingsOf(cells[headings] ?? [], columns));
		return success(await finish(trx, context, list));
	});
}

async function finish(
	trx: Trx,
	context: Context,
	{ id, file_name: fileName }: { id: string; file_name: string },
) {
	const rows = await listedCommitments(trx, id);
	const numbers = rows.map(({ number }) => number).sort();
	const [first = '', last = ''] = [numbers[0], numbers.at(-1)];
	await appendEvent(
		trx,
		context,
		{ documentId: id, date: context.today },
		{ kind: 'list-imported', fileName, rows: rows.length, numbers: [first, last] },
	);
	await trx
		.updateTable('lists')
		.set({ state: 'imported', bytes: null, changed_at: context.now, changed_by: context.actor.name })
		.where('id', '=', id)
		.execute();
	return { first, last, rows: rows.length };
}

const headingsOf = (headings: readonly string[], columns: Columns): Remembered =>
	Object.fromEntries(
		headings.flatMap((heading, index) => (keyOf(heading) ? [[keyOf(heading), columns[index] ?? '']] : [])),
	);
