import { expect, test } from 'vitest';
import type { Closing, Reference } from '../../../src/lib/domain/reading.ts';
import { addSuggestion } from '../../../src/lib/server/operations/review/add-suggestion.ts';
import { confirmSuggestion } from '../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { decideClosing } from '../../../src/lib/server/operations/closings/decide-closing.ts';
import { writeLine } from '../../../src/lib/server/operations/follow/write-line.ts';
import { setStatus } from '../../../src/lib/server/operations/follow/set-status.ts';
import { verifyStates } from '../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument, listDocuments } from '../../../src/lib/server/repositories/documents/documents.ts';
import { laterReading, SENTENCE } from '../later-reading.ts';
import { confirmSample, importReading } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = '2024-03-01';

async function start(
	refersTo: Partial<Reference>,
	index: 0 | 1 = 0,
	date?: string | null,
	effect?: Closing['effect'],
) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context, index);
	const { id } = await importReading(context, laterReading(refersTo, date, effect), 'later.txt');
	const closing = async () => {
		const found = (await findDocument(db, id))?.closings[0];
		if (!found) throw new Error('The closing is gone.');
		return found;
	};
	const now = () => findCommitment(db, address, TODAY, TODAY);
	return { db, context, commitmentId, closing, now, documentId: id };
}

const BY_ITEM = { date: '2023-09-20', item: '23' };

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

test('the case number alone is a weak sign, another body none at all', async () => {
	const weak = await start({ caseNumber: 'nsk 17/2023' });
	expect((await weak.closing()).candidates).toMatchObject([
		{ strength: 'weak', reason: 'Samma diarienummer: NSk 17/2023' },
	]);
	const other = await start({ ...BY_ITEM, body: 'Kommunstyrelsen' });
	expect((await other.closing()).candidates).toEqual([]);
});

test('a § whose day is not told is a weak sign; a short form is the body', async () => {
	const short = await start({ ...BY_ITEM, body: 'NFS' });
	expect((await short.closing()).candidates).toMatchObject([{ strength: 'strong' }]);
	const year = await start({ item: '23', body: 'nämnden', year: 2023 });
	expect((await year.closing()).candidates).toMatchObject([{ strength: 'weak' }]);
	const latest = await start({ item: '23', body: 'Nämnden för skärgården' });
	expect((await latest.closing()).candidates[0]?.reason).toBe(
		'Hänvisar till Nämnden för skärgården § 23 (dagen eller organet är inte utskrivet)',
	);
});

test('a sentence that points at nothing speaks of the case of its own §', async () => {
	const own = await start({});
	expect((await own.closing()).candidates).toMatchObject([{ strength: 'weak' }]);
});

test('a closing that came before what it closes finds it once that is confirmed', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { id } = await importReading(context, laterReading(BY_ITEM), 'later.txt');
	const candidates = async () => (await findDocument(db, id))?.closings[0]?.candidates;
	expect(await candidates()).toEqual([]);
	await confirmSample(context);
	expect(await candidates()).toMatchObject([{ number: 'Å-2023-0001', strength: 'strong' }]);
});

test('another point of the same § is not meant; the same point is', async () => {
	const other = await start({ ...BY_ITEM, point: '2' });
	expect((await other.closing()).candidates).toEqual([]);
	const same = await start({ ...BY_ITEM, point: '1' });
	expect((await same.closing()).candidates).toMatchObject([{ reason: 'Beslutat 2023-09-20, § 23, punkt 1' }]);
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

test('a document with sentences that nobody has answered says so, until somebody does', async () => {
	const { db, context, commitmentId, closing } = await start(BY_ITEM);
	const questions = async () => (await listDocuments(db)).map(({ counts }) => counts.closings);
	expect((await questions()).sort()).toEqual([0, 1]);
	await decideClosing(context, { closingId: (await closing()).id, accept: true, commitmentId });
	expect(await questions()).toEqual([0, 0]);
	const nowhere = await start({ date: '2001-01-01', item: '1' });
	expect((await listDocuments(nowhere.db)).map(({ counts }) => counts.closings)).toEqual([0, 0]);
});
