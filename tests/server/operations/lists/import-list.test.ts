import { expect, test } from 'vitest';
import type { Columns } from '../../../../src/lib/domain/lists/columns.ts';
import { importList } from '../../../../src/lib/server/operations/lists/import-list.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { verifyEvents } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { findList, listedCommitments, readHeadings } from '../../../../src/lib/server/repositories/lists.ts';
import { readLedger } from '../../../../src/lib/server/repositories/figures/staffing-ledger.ts';
import { TODAY, COLUMNS, OPEN, CLOSED, DONE, start, store, keysOf, counts } from './one-list.ts';

const WRONG = ['Måla bron', '', '', '2024-02-31'];

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
