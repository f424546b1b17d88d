import { expect, test } from 'vitest';
import { addSuggestion } from '../../../../src/lib/server/operations/review/add-suggestion.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { decideClosing } from '../../../../src/lib/server/operations/closings/decide-closing.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { SENTENCE } from '../../later-reading.ts';
import { TODAY, start, BY_ITEM } from './one-closing.ts';

const sentencesOf = async (now: () => ReturnType<typeof findCommitment>) =>
	(await now())?.history.map(({ sentence }) => sentence) ?? [];

test('a renewed one ends and the new one takes its place, linked both ways; taken back, neither is left', async () => {
	const { db, context, commitmentId, closing, now } = await start(BY_ITEM, 0, '2024-02-14', 'renewed');
	const { id } = await closing();
	await decideClosing(context, { closingId: id, accept: true, commitmentId });
	expect(await now()).toMatchObject({ status: 'closed', reportedOn: '2024-02-14', reportedItem: '8' });
	expect(await sentencesOf(now)).toContain(
		'Ersattes av Å-2024-0001, ett förnyat uppdrag i § 8, 14 februari 2024.',
	);
	const successor = () => findCommitment(db, '2024-0001', TODAY, TODAY);
	expect(await successor()).toMatchObject({
		wording: SENTENCE,
		decided: '2024-02-14',
		responsible: [{ name: 'Kommunledningskontoret' }],
		relations: { replaces: [{ number: 'Å-2023-0001' }] },
	});
	expect((await now())?.relations.replacedBy).toMatchObject([{ number: 'Å-2024-0001' }]);
	expect(await decideClosing(context, { closingId: id, accept: null })).toMatchObject({ ok: true });
	expect(await now()).toMatchObject({ status: 'not-started', reportedOn: null, timing: 'overdue' });
	expect(await successor()).toBeNull();
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('the assignment already confirmed under the same § is the successor, and stays when the closing is taken back', async () => {
	const { db, context, commitmentId, closing, now, documentId } = await start(
		BY_ITEM,
		0,
		'2024-02-14',
		'renewed',
	);
	const { id, span } = await closing();
	const added = await addSuggestion(context, { documentId, span, kind: 'assignment' });
	if (!added.ok) throw new Error('Not marked.');
	const edits = { deadline: { date: '2024-09-30' }, responsible: ['Kansliet'] };
	await confirmSuggestion(context, { suggestionId: added.value.suggestionId, version: 1, edits });
	await decideClosing(context, { closingId: id, accept: true, commitmentId });
	const successor = () => findCommitment(db, '2024-0001', TODAY, TODAY);
	expect(await successor()).toMatchObject({
		deadline: { date: '2024-09-30' },
		responsible: [{ name: 'Kansliet' }],
		relations: { replaces: [{ number: 'Å-2023-0001' }] },
	});
	await decideClosing(context, { closingId: id, accept: null });
	expect(await successor()).toMatchObject({ deadline: { date: '2024-09-30' }, relations: { replaces: [] } });
	expect((await now())?.relations.replacedBy).toEqual([]);
});

test('one that had lapsed stays so when it is renewed, and when that is taken back', async () => {
	const { db, context, commitmentId, closing, now } = await start(BY_ITEM, 0, '2024-02-14', 'renewed');
	const decision = { body: 'Nämnden för skärgården', item: '70', date: '2023-12-13' };
	await setStatus(context, { commitmentId, version: 1, status: 'lapsed', decision });
	const before = await now();
	const { id } = await closing();
	await decideClosing(context, { closingId: id, accept: true, commitmentId });
	expect(await now()).toMatchObject({ status: 'lapsed', reportedItem: '70' });
	expect(await decideClosing(context, { closingId: id, accept: null })).toMatchObject({ ok: true });
	const after = await now();
	expect(after).toEqual({ ...before, version: 4, history: after?.history, next: after?.next });
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('a deferred one goes on, with a note', async () => {
	const deferred = await start(BY_ITEM, 0, '2024-02-14', 'deferred');
	const target = { closingId: (await deferred.closing()).id, commitmentId: deferred.commitmentId };
	await decideClosing(deferred.context, { ...target, accept: true });
	expect(await deferred.now()).toMatchObject({ status: 'not-started', timing: 'overdue' });
	const notes = (await deferred.now())?.history.map(({ sentence }) => sentence);
	expect(notes).toContain('Sköts upp i § 8, 14 februari 2024.');
});
