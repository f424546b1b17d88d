import { expect, test } from 'vitest';
import type { Columns } from '../../../src/lib/domain/lists/columns.ts';
import type { Cells } from '../../../src/lib/server/lists/protocol.ts';
import type { Context, Result } from '../../../src/lib/server/operations/context.ts';
import { openPublicVersion } from '../../../src/lib/server/database/open.ts';
import { closeCommitment } from '../../../src/lib/server/operations/close-to-public.ts';
import { importList } from '../../../src/lib/server/operations/lists/import-list.ts';
import { readAgain, readAllAgain } from '../../../src/lib/server/operations/documents/read-again.ts';
import { setMeetingFacts } from '../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { storeList } from '../../../src/lib/server/operations/lists/store-list.ts';
import { undoImportList } from '../../../src/lib/server/operations/lists/undo-import-list.ts';
import { addSuggestion } from '../../../src/lib/server/operations/review/add-suggestion.ts';
import { undoReview } from '../../../src/lib/server/operations/review/undo-review.ts';
import { writeLine } from '../../../src/lib/server/operations/follow/write-line.ts';
import { verifyStates } from '../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../../src/lib/server/repositories/documents/documents.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import { findList, listedCommitments, readHeadings } from '../../../src/lib/server/repositories/lists.ts';
import { readLedger } from '../../../src/lib/server/repositories/figures/staffing-ledger.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = '2024-06-12';
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
const COLUMNS: Columns = [
	...(['wording', 'case', 'body', 'decided', 'item', 'unit', 'deadline', 'status', 'line'] as const),
	...(['reported', 'reportedItem'] as const),
];
const OPEN = [
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
const CLOSED = [
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
const DONE = ['Byt skyltarna', '', '', '', '', '', '', 'Klart', 'Alla är bytta'];
const WRONG = ['Måla bron', '', '', '2024-02-31'];

async function start(rows: Cells = [OPEN, CLOSED, DONE]) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const listId = await store(context, rows);
	const run = (skipWrong = false, columns = COLUMNS) =>
		importList(context, { listId, columns, headings: 0, skipWrong });
	return { db, context, listId, run };
}

async function store(context: Context, rows: Cells, bytes = Buffer.from(JSON.stringify(rows))) {
	const cells = [HEADINGS, ...rows];
	const read = () => Promise.resolve({ ok: true, mediaType: 'text/csv', sheet: null, cells } as const);
	const answer = await storeList(context, { fileName: 'C:\\listor\\Uppdrag 2024.csv', bytes }, read);
	if (!answer.ok || answer.value.listId === null) throw new Error(JSON.stringify(answer));
	return answer.value.listId;
}

const keysOf = (answer: Result<unknown>) =>
	answer.ok ? 'ok' : answer.conflict ? 'conflict' : answer.issues.map(({ key }) => key).join();

const counts = async ({ db }: Context) =>
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

test('rows become commitments that say where they come from, with what the list says has happened', async () => {
	const { db, context, listId, run } = await start();
	expect(await run()).toEqual({ ok: true, value: { first: 'Å-2023-0001', last: 'Å-2024-0002', rows: 3 } });

	const open = await findCommitment(db, '2024-0001', null, TODAY);
	expect(open).toMatchObject({
		...{
			wording: 'Utred hallen',
			title: 'Utred hallen',
			item: '7',
			caseNumbers: ['TN 5/2024'],
			status: 'in-progress',
		},
		...{
			body: { name: 'Tekniska nämnden' },
			decided: '2024-01-15',
			fileName: 'Uppdrag 2024.csv',
			rule: 'imported-list',
		},
		deadline: { date: '2024-09-30', basis: 'set', text: 'Enligt listan Uppdrag 2024.csv, rad 2' },
		...{ responsible: [{ name: 'Kontoret' }], lastLine: { text: 'Möte hållet', date: TODAY } },
	});
	expect(open?.history.map(({ sentence }) => sentence).at(-1)).toMatch(
		/^Fördes in som Å-2024-0001 från Uppdrag/,
	);
	expect(open?.context.before + open!.wording + open?.context.after).toContain('Uppdrag: Utred hallen');
	// What was known before the import is that it was decided.
	expect(await findCommitment(db, '2024-0001', '2024-03-01', TODAY)).toMatchObject({
		status: 'not-started',
		lastLine: null,
	});

	const closed = await findCommitment(db, '2023-0001', '2023-11-14', TODAY);
	expect(closed).toMatchObject({ status: 'closed', reportedOn: '2023-11-14', reportedItem: '88' });
	const done = await findCommitment(db, '2024-0002', null, TODAY);
	expect(done).toMatchObject({ status: 'done', doneOn: TODAY, decided: null, item: '–', body: null });

	const document = await findDocument(db, listId);
	expect(document).toMatchObject({
		state: 'read',
		kind: 'other',
		mediaType: 'text/csv',
		counts: { confirmed: 3 },
	});
	expect(await readHeadings(db)).toMatchObject({ uppdrag: 'wording', 'red §': 'reportedItem' });
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
	expect((await verifyStates(db)).differences).toEqual([]);
	expect(await findList(db, listId)).toMatchObject({ state: 'imported', commitments: 3 });
	expect(keysOf(await importList(context, { listId, columns: COLUMNS, headings: 0, skipWrong: false }))).toBe(
		'already-imported',
	);
});

test('nothing is half imported: one wrong row stops all, unless a person chooses to leave it out', async () => {
	const { context, listId, run, db } = await start([OPEN, WRONG]);
	const before = await counts(context);
	expect(keysOf(await run())).toBe('rows-wrong');
	expect(
		keysOf(
			await run(
				true,
				COLUMNS.map((field) => (field === 'wording' ? null : field)),
			),
		),
	).toBe('no-wording-column');
	expect(keysOf(await run(true, ['wording', 'wording']))).toBe('same-column-twice');
	expect(await counts(context)).toEqual(before);
	expect(keysOf(await run(true))).toBe('ok');
	expect((await listedCommitments(db, listId)).map(({ row }) => row)).toEqual([2]);
});

test('a machine that fails in the middle leaves nothing', async () => {
	const { context, run, db } = await start();
	const before = await counts(context);
	await db.schema.alterTable('list_rows').renameTo('away').execute();
	await expect(run()).rejects.toThrow(/list_rows/);
	await db.schema.alterTable('away').renameTo('list_rows').execute();
	expect(await counts(context)).toEqual(before);
	expect(keysOf(await run())).toBe('ok');
});

test('undone it is as before but for the history and the numbers, and can be imported again', async () => {
	const { db, context, listId, run } = await start();
	const before = await counts(context);
	await run();
	expect(await undoImportList(context, listId)).toEqual({ ok: true, value: { rows: 3 } });
	expect((await counts(context)).slice(0, -1)).toEqual(before.slice(0, -1));
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
	expect((await verifyStates(db)).differences).toEqual([]);
	expect(keysOf(await undoImportList(context, listId))).toBe('nothing-to-undo');
	expect(await run()).toMatchObject({ ok: true, value: { first: 'Å-2023-0002', last: 'Å-2024-0004' } });
});

test('an import of which something has been changed is not undone', async () => {
	const { db, context, listId, run } = await start();
	await run();
	const [row] = await listedCommitments(db, listId);
	await writeLine(context, { commitmentId: row!.id, version: row!.version, line: 'Vi har tagit över.' });
	expect(keysOf(await undoImportList(context, listId))).toBe('list-changed-since');
	expect(await listedCommitments(db, listId)).toHaveLength(3);
});

test('the same file is one draft, an imported one is refused, and rows that are there are not taken in again', async () => {
	const { context, listId, run } = await start();
	expect(await store(context, [OPEN, CLOSED, DONE])).toBe(listId);
	await run();
	await expect(store(context, [OPEN, CLOSED, DONE])).rejects.toThrow(/already-imported/);
	const next = await store(context, [OPEN, ['Ett nytt uppdrag']]);
	const answer = await importList(context, { listId: next, columns: COLUMNS, headings: 0, skipWrong: false });
	expect(answer).toMatchObject({ ok: true, value: { rows: 1 } });
	const same = await store(context, [OPEN], Buffer.from('other bytes'));
	expect(
		keysOf(await importList(context, { listId: same, columns: COLUMNS, headings: 0, skipWrong: false })),
	).toBe('no-rows');
});

test('a list has no meeting, no rules read it, and its rows are not reviewed', async () => {
	const { context, listId, run } = await start();
	await run();
	expect(
		keysOf(
			await setMeetingFacts(context, { documentId: listId, version: 1, body: 'KS', date: '2024-01-01' }),
		),
	).toBe('is-a-list');
	expect(keysOf(await readAgain(context, listId))).toBe('is-a-list');
	expect(await readAllAgain(context, 'newer rules')).toBe(0);
	const [row] = (await findDocument(context.db, listId))!.suggestionList;
	expect(keysOf(await undoReview(context, { suggestionId: row!.id, version: row!.version }))).toBe(
		'is-a-list',
	);
	expect(keysOf(await addSuggestion(context, { documentId: listId, span: row!.span, kind: 'report' }))).toBe(
		'is-a-list',
	);
});

test('what comes again is followed from the year of the import, and staffing stands in the ledger', async () => {
	const { db, context } = await start();
	const rows = [
		['Redovisa kön', '2015-03-01', 'årligen'],
		['Anställ en lots', '2024-02-01', '', '80 %', 'Hamnen'],
	];
	const listId = await store(context, rows, Buffer.from('again'));
	const columns: Columns = ['wording', 'decided', 'recurrence', 'staffing', 'unit'];
	expect(keysOf(await importList(context, { listId, columns, headings: 0, skipWrong: false }))).toBe('ok');
	expect(await findCommitment(db, '2015-0001', null, TODAY)).toMatchObject({
		deadline: {
			date: '2024-12-31',
			basis: 'computed',
			text: 'Enligt listan Uppdrag 2024.csv, rad 2: årligen',
		},
		recurrence: { every: 'year', times: 1 },
		occurrences: [{ period: '2024', state: 'next' }, { period: '2025' }],
	});
	const [entry] = await readLedger(db, TODAY);
	expect(entry).toMatchObject({
		number: 'Å-2024-0001',
		staffing: { fullTimePercent: 80 },
		responsible: ['Hamnen'],
	});
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('rows that name one decision are closed to the public together', async () => {
	const { db, path } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const same = (wording: string, item = '§ 7') => [wording, '', 'Tekniska nämnden', '2024-01-15', item];
	const listId = await store(context, [
		same('Utred hallen'),
		same('Red ut kostnaden'),
		same('Byt skyltar', '8'),
	]);
	await importList(context, { listId, columns: COLUMNS, headings: 0, skipWrong: false });
	const [first] = await listedCommitments(db, listId);
	await closeCommitment(context, { commitmentId: first!.id, version: first!.version, ground: 'OSL 26:1' });
	const open = await openPublicVersion(path);
	try {
		const rows = await open.selectFrom('commitments').select('wording').execute();
		expect(rows).toEqual([{ wording: 'Byt skyltar' }]);
	} finally {
		await open.destroy();
	}
});
