import { expect, test } from 'vitest';
import { openPublicVersion } from '../../../../src/lib/server/database/open.ts';
import { closeCommitment } from '../../../../src/lib/server/operations/close-to-public.ts';
import { importList } from '../../../../src/lib/server/operations/lists/import-list.ts';
import { readAgain, readAllAgain } from '../../../../src/lib/server/operations/documents/read-again.ts';
import { setMeetingFacts } from '../../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { addSuggestion } from '../../../../src/lib/server/operations/review/add-suggestion.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { listedCommitments } from '../../../../src/lib/server/repositories/lists.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { TODAY, COLUMNS, start, store, keysOf } from './one-list.ts';

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
