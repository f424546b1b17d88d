import { expect, test } from 'vitest';
import { decideClosing } from '../../../../src/lib/server/operations/closings/decide-closing.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { listDocuments } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { SENTENCE } from '../../later-reading.ts';
import { start, BY_ITEM } from './one-closing.ts';

test('a sentence of a later protocol points at its commitment, with both quotes; accepted, it is reported back there', async () => {
	const { context, commitmentId, closing, now, documentId } = await start(BY_ITEM);
	const { id, quote, candidates, review } = await closing();
	expect([quote, review]).toEqual([SENTENCE, 'suggested']);
	expect(candidates).toEqual([
		{
			commitmentId,
			number: 'Å-2023-0001',
			wording: 'Kommunledningskontoret får i uppdrag att lämna yttrande senast den 31 oktober 2023.',
			reason: 'Beslutat 2023-09-20, § 23',
			strength: 'strong',
		},
	]);
	expect(await decideClosing(context, { closingId: id, accept: true, commitmentId })).toEqual({
		ok: true,
		value: { number: 'Å-2023-0001' },
	});
	expect(await now()).toMatchObject({
		status: 'closed',
		reportedOn: '2024-02-14',
		reportedItem: '8',
		reportedIn: documentId,
		version: 2,
	});
	expect(await closing()).toMatchObject({ review: 'confirmed', candidates: [{ commitmentId }] });
	expect(await decideClosing(context, { closingId: id, accept: false })).toMatchObject({
		issues: [{ key: 'already-reviewed' }],
	});
});

test('an accepted closing can be taken back: the commitment stands as before and the history tells of both', async () => {
	const { context, commitmentId, closing, now } = await start(BY_ITEM);
	await setStatus(context, { commitmentId, version: 1, status: 'done', date: '2024-01-10' });
	const before = await now();
	const { id } = await closing();
	await decideClosing(context, { closingId: id, accept: true, commitmentId });
	await decideClosing(context, { closingId: id, accept: null });
	const after = await now();
	expect(after).toEqual({ ...before, version: 4, history: after?.history });
	expect(after?.history.map(({ sentence }) => sentence.split(':')[0]).slice(0, 2)).toEqual([
		'Återrapporteringen i § 8 togs tillbaka.',
		'Återrapporterat',
	]);
	expect((await closing()).review).toBe('suggested');
});

test('taken back, each day is as it was: also those before the doer was done, later than the meeting', async () => {
	const { db, context, commitmentId, closing } = await start(BY_ITEM);
	await setStatus(context, { commitmentId, version: 1, status: 'done', date: '2024-03-01' });
	const { id } = await closing();
	await decideClosing(context, { closingId: id, accept: true, commitmentId });
	await decideClosing(context, { closingId: id, accept: null });
	const states = await db
		.selectFrom('commitment_states')
		.select(['from_date', 'status', 'status_since', 'reported_on'])
		.where('commitment_id', '=', commitmentId)
		.orderBy('from_date')
		.execute();
	const since = { status: 'not-started', status_since: '2023-09-20', reported_on: null };
	expect(states).toEqual([
		{ from_date: '2023-09-20', ...since },
		{ from_date: '2024-02-14', ...since },
		{ from_date: '2024-03-01', status: 'done', status_since: '2024-03-01', reported_on: null },
	]);
});

test('taking back is refused once something else has been decided', async () => {
	const { context, commitmentId, closing } = await start(BY_ITEM);
	const { id } = await closing();
	await decideClosing(context, { closingId: id, accept: true, commitmentId });
	await setStatus(context, { commitmentId, version: 2, status: 'in-progress', date: '2024-02-20' });
	expect(await decideClosing(context, { closingId: id, accept: null })).toMatchObject({
		issues: [{ key: 'has-history' }],
	});
});

test('a yearly report goes on to the next year, and back again when the closing is taken back', async () => {
	const { context, commitmentId, closing, now } = await start(BY_ITEM, 1);
	const { id } = await closing();
	await decideClosing(context, { closingId: id, accept: true, commitmentId });
	expect(await now()).toMatchObject({ status: 'not-started', deadline: { date: '2025-12-31' } });
	await writeLine(context, { commitmentId, version: 2, line: 'Nästa är planerad' });
	await decideClosing(context, { closingId: id, accept: null });
	expect(await now()).toMatchObject({
		deadline: { date: '2024-12-31' },
		reportedOn: null,
		lastLine: { text: 'Nästa är planerad' },
	});
});

test('declined it changes nothing, and can be taken up again', async () => {
	const { context, closing, now } = await start(BY_ITEM);
	const { id } = await closing();
	expect(await decideClosing(context, { closingId: id, accept: null })).toMatchObject({
		issues: [{ key: 'not-reviewed' }],
	});
	expect(await decideClosing(context, { closingId: id, accept: false })).toEqual({
		ok: true,
		value: { number: null },
	});
	expect((await closing()).review).toBe('dismissed');
	expect(await now()).toMatchObject({ version: 1, status: 'not-started' });
	await decideClosing(context, { closingId: id, accept: null });
	expect((await closing()).review).toBe('suggested');
});

test('what cannot be accepted is said', async () => {
	const { context, commitmentId, closing } = await start(BY_ITEM, 0, null);
	const { id } = await closing();
	const accept = (commitment: string | null) =>
		decideClosing(context, { closingId: id, accept: true, commitmentId: commitment });
	expect(await accept(null)).toMatchObject({ issues: [{ field: 'commitmentId', key: 'required' }] });
	expect(await accept('nobody')).toMatchObject({ issues: [{ key: 'not-found' }] });
	expect(await accept(commitmentId)).toMatchObject({ issues: [{ key: 'no-meeting-date' }] });
	const other = await start({ caseNumber: 'X 1/2020' });
	const wrong = { closingId: (await other.closing()).id, accept: true, commitmentId: other.commitmentId };
	expect(await decideClosing(other.context, wrong)).toMatchObject({ issues: [{ key: 'not-a-candidate' }] });
});

test('a document with sentences that nobody has answered says so, until somebody does', async () => {
	const { db, context, commitmentId, closing } = await start(BY_ITEM);
	const questions = async () => (await listDocuments(db)).map(({ counts }) => counts.closings);
	expect((await questions()).sort()).toEqual([0, 1]);
	await decideClosing(context, { closingId: (await closing()).id, accept: true, commitmentId });
	expect(await questions()).toEqual([0, 0]);
	const nowhere = await start({ date: '2001-01-01', item: '1' });
	expect((await listDocuments(nowhere.db)).map(({ counts }) => counts.closings)).toEqual([0, 0]);
});
