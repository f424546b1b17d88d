import { expect, test } from 'vitest';
import { undoImportList } from '../../../../src/lib/server/operations/lists/undo-import-list.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { verifyEvents } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { listedCommitments } from '../../../../src/lib/server/repositories/lists.ts';
import { start, keysOf, counts } from './one-list.ts';

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
