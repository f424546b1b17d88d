import type { Columns } from '../../../../src/lib/domain/lists/columns.ts';
import type { Cells } from '../../../../src/lib/server/lists/protocol.ts';
import type { Context, Result } from '../../../../src/lib/server/operations/context.ts';
import { importList } from '../../../../src/lib/server/operations/lists/import-list.ts';
import { storeList } from '../../../../src/lib/server/operations/lists/store-list.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

export const TODAY = '2024-06-12';

const HEADINGS = [
	'Uppdrag',
	'Dnr',
	'Organ',
	'Datum',
	'§',
	'Ansvarig',
	'Frist',
	'Status',
	'Kommentar',
	'Redovisat',
	'Red §',
];

export const COLUMNS: Columns = [
	...(['wording', 'case', 'body', 'decided', 'item', 'unit', 'deadline', 'status', 'line'] as const),
	...(['reported', 'reportedItem'] as const),
];

export const OPEN = [
	'Utred hallen',
	'TN 5/2024',
	'Tekniska nämnden',
	'2024-01-15',
	'§ 7',
	'Kontoret',
	'2024-09-30',
	'Pågår',
	'Möte hållet',
];

export const CLOSED = [
	'Redovisa vattnet',
	'',
	'Tekniska nämnden',
	'2023-05-02',
	'12',
	'Kontoret',
	'',
	'Klart',
	'',
	'2023-11-14',
	'TN § 88',
];

export const DONE = ['Byt skyltarna', '', '', '', '', '', '', 'Klart', 'Alla är bytta'];

/** A list that is stored, and a way to import it. */
export async function start(rows: Cells = [OPEN, CLOSED, DONE]) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const listId = await store(context, rows);
	const run = (skipWrong = false, columns = COLUMNS) =>
		importList(context, { listId, columns, headings: 0, skipWrong });
	return { db, context, listId, run };
}

/** A list with these rows under the headings; its id. */
export async function store(context: Context, rows: Cells, bytes = Buffer.from(JSON.stringify(rows))) {
	const cells = [HEADINGS, ...rows];
	const read = () => Promise.resolve({ ok: true, mediaType: 'text/csv', sheet: null, cells } as const);
	const answer = await storeList(context, { fileName: 'C:\\listor\\Uppdrag 2024.csv', bytes }, read);
	if (!answer.ok || answer.value.listId === null) throw new Error(JSON.stringify(answer));
	return answer.value.listId;
}

export const keysOf = (answer: Result<unknown>) =>
	answer.ok ? 'ok' : answer.conflict ? 'conflict' : answer.issues.map(({ key }) => key).join();

/** How many rows the tables have that an import writes to; of events last. */
export const counts = async ({ db }: Context) =>
	Promise.all(
		(
			[
				'commitments',
				'commitment_states',
				'documents',
				'suggestions',
				'items',
				'originals',
				'events',
			] as const
		).map(
			async (table) =>
				(
					await db
						.selectFrom(table)
						.select('rowid' as never)
						.execute()
				).length,
		),
	);
