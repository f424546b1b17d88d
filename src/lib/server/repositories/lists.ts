import { LIST_FIELDS, type ListField, type Remembered } from '../../domain/lists/columns.ts';
import { identityOf } from '../../domain/lists/sheet.ts';
import { isAmong } from '../database/dialect.ts';
import { fromJson } from '../database/json.ts';
import type { Db } from '../database/open.ts';
import type { Trx } from '../database/transact.ts';

export interface ListRow {
	readonly id: string;
	readonly state: 'draft' | 'imported';
	readonly fileName: string;
	readonly changedAt: string;
	readonly changedBy: string;
	/** Commitments that came from it. */
	readonly commitments: number;
}

export interface ListDetail extends ListRow {
	readonly sheet: string | null;
	readonly cells: readonly (readonly string[])[];
}

/** Lists that were taken in or are being prepared, newest first. */
export async function listLists(db: Db): Promise<ListRow[]> {
	const rows = await fromLists(db).orderBy('l.changed_at', 'desc').limit(100).execute();
	return rows.map(toRow);
}

/** A list with all its cells, whether it is imported or not. */
export async function findList(db: Db, id: string): Promise<ListDetail | null> {
	const row = await fromLists(db).select(['l.sheet', 'l.rows']).where('l.id', '=', id).executeTakeFirst();
	return row ? { ...toRow(row), sheet: row.sheet, cells: fromJson<string[][]>(row.rows) } : null;
}

/** Numbers of the commitments of a list, in the order of its rows, with the row. */
export const listedCommitments = (db: Db, listId: string) =>
	db
		.selectFrom('list_rows as r')
		.innerJoin('commitments as c', 'c.id', 'r.commitment_id')
		.select(['r.row', 'c.id', 'c.number', 'c.wording', 'c.version', 'r.version as imported'])
		.where('r.list_id', '=', listId)
		.orderBy('r.row')
		.execute();

/** Among commitments with these wordings: what tells each apart → its number. */
export async function knownAmong(db: Db, wordings: readonly string[]): Promise<Map<string, string>> {
	const rows = await db
		.selectFrom('commitments')
		.select(['number', 'wording', 'decided'])
		.where(isAmong('wording', wordings))
		.orderBy('number_key')
		.execute();
	return new Map(rows.map((row) => [identityOf(row), row.number]));
}

const HEADINGS = 'list-headings';

/** What people have said that headings mean. */
export async function readHeadings(db: Db): Promise<Remembered> {
	const row = await db.selectFrom('settings').select('value').where('key', '=', HEADINGS).executeTakeFirst();
	const read = Object.entries(fromJson<Record<string, string>>(row?.value ?? '{}'));
	return Object.fromEntries(read.filter((entry): entry is [string, ListField | ''] => isField(entry[1])));
}

/** Keeps what headings were said to mean, beside what was said before, for the next list. */
export async function rememberHeadings(trx: Trx, headings: Remembered): Promise<void> {
	const value = JSON.stringify({ ...(await readHeadings(trx)), ...headings });
	await trx
		.insertInto('settings')
		.values({ key: HEADINGS, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}

const isField = (word: string): word is ListField | '' =>
	word === '' || (LIST_FIELDS as readonly string[]).includes(word);

const fromLists = (db: Db) =>
	db
		.selectFrom('lists as l')
		.select(['l.id', 'l.state', 'l.file_name', 'l.changed_at', 'l.changed_by'])
		.select((eb) =>
			eb
				.selectFrom('list_rows as r')
				.select((inner) => inner.fn.countAll<number>().as('count'))
				.whereRef('r.list_id', '=', 'l.id')
				.as('commitments'),
		);

const toRow = (row: {
	id: string;
	state: 'draft' | 'imported';
	file_name: string;
	changed_at: string;
	changed_by: string;
	commitments: number | null;
}): ListRow => ({
	...{ id: row.id, state: row.state, fileName: row.file_name, changedAt: row.changed_at },
	...{ changedBy: row.changed_by, commitments: row.commitments ?? 0 },
});
