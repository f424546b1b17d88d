import { expect, test } from 'vitest';
import { answersSince } from '../../../../src/lib/domain/concern.ts';
import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import {
	noteOutcome,
	type NoteOutcomeInput,
} from '../../../../src/lib/server/operations/chair/note-outcome.ts';
import { undoNote } from '../../../../src/lib/server/operations/chair/undo-note.ts';
import { withdrawExplanation } from '../../../../src/lib/server/operations/chair/withdraw-explanation.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { readChair } from '../../../../src/lib/server/repositories/chair/chair.ts';
import { findCommitmentById } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { verifyEvents } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { askedExplanations } from '../../../../src/lib/server/repositories/chair/explanation-requests.ts';
import { confirmSample } from '../../sample-reading.ts';
import { keysOf } from '../keys-of.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const TODAY = '2023-11-15';

/** The response that was due 2023-10-31 and of which nobody has written a line. */
async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context);
	const chair = (per: string) => readChair(db, { per, body: null, chosen: null });
	const detail = async (per = TODAY) => (await findCommitmentById(db, commitmentId, per))!;
	const asked = async (per: string) => (await askedExplanations(db, [commitmentId], per)).get(commitmentId);
	return { db, context, commitmentId, address, chair, detail, asked };
}

/** What the meeting of the day says: explain, and by when. */
const asking = (commitmentId: string): NoteOutcomeInput => ({
	...{ commitmentId, version: 1, concern: 'unexplained', outcome: 'explanation' },
	...{ due: '2023-12-01', line: 'Vad saknas?' },
});

test('an explanation that is asked for stands until a line answers it', async () => {
	const { db, context, commitmentId, asked, detail } = await start();
	const input = asking(commitmentId);
	expect(keysOf(await noteOutcome(context, { ...input, due: '2023-11-14' }))).toEqual(['due: in-past']);
	expect(keysOf(await noteOutcome(context, { ...input, due: '2023-13-01' }))).toEqual([
		'due: impossible-date',
	]);
	expect(keysOf(await noteOutcome(context, input))).toBe('ok');
	expect(await asked('2023-11-14')).toBeUndefined();
	expect(await asked(TODAY)).toEqual({
		on: TODAY,
		until: '2023-12-01',
		question: 'Vad saknas?',
		actor: 'Astrid Ek',
	});
	expect(keysOf(await noteOutcome(context, { ...input, version: 2 }))).toEqual(['outcome: already-asked']);
	expect(keysOf(await noteOutcome(context, input))).toBe('conflict');
	expect((await detail()).history[1]).toMatchObject({
		sentence: 'Förklaring begärdes till den 1 december 2023.',
		line: 'Vad saknas?',
	});

	const later = onDay(db, '2023-11-20');
	expect(keysOf(await writeLine(later, { commitmentId, version: 2, line: 'Remissen kom sent.' }))).toBe('ok');
	expect(await asked('2023-11-19')).toBeDefined();
	expect(await asked('2023-11-20')).toBeUndefined();
});

test('the list can show those that an explanation is asked for, on any day', async () => {
	const { db, context, commitmentId } = await start();
	const shown = async (per: string) =>
		(await listCommitments(db, { ...EMPTY_FILTER, slice: 'asked', per }, TODAY)).rows.map(({ id }) => id);
	expect(await shown(TODAY)).toEqual([]);
	expect(keysOf(await noteOutcome(context, asking(commitmentId)))).toBe('ok');
	const later = onDay(db, '2023-11-20');
	expect(keysOf(await writeLine(later, { commitmentId, version: 2, line: 'Remissen kom sent.' }))).toBe('ok');
	expect(await shown('2023-11-14')).toEqual([]);
	expect(await shown('2023-11-19')).toEqual([commitmentId]);
	expect(await shown('2023-11-20')).toEqual([]);
});

test('a request can be taken back, and leaves its trace', async () => {
	const { db, context, commitmentId, asked, detail } = await start();
	await noteOutcome(context, { ...asking(commitmentId), due: null, line: null });
	const later = onDay(db, '2023-11-20');
	expect(keysOf(await withdrawExplanation(later, { commitmentId, version: 2 }))).toBe('ok');
	expect([await asked('2023-11-19'), await asked('2023-11-20')]).toMatchObject([{ on: TODAY }, undefined]);
	expect((await detail('2023-11-20')).history[0]?.sentence).toBe('Begäran om förklaring togs tillbaka.');
	expect(keysOf(await withdrawExplanation(later, { commitmentId, version: 3 }))).toEqual([
		'commitmentId: unchanged',
	]);
});

test('a new deadline moves it with its reason; taken back the same day it stands as before', async () => {
	const { context, commitmentId, chair, detail, db } = await start();
	const before = await detail();
	const input = { commitmentId, version: 1, concern: 'unexplained', outcome: 'new-deadline' } as const;
	expect(keysOf(await noteOutcome(context, input))).toEqual(['due: required', 'line: required']);
	const good = { ...input, due: '2023-12-06', line: 'Remissen kom sent.' };
	const noted = await noteOutcome(context, good);
	expect(noted).toMatchObject({ ok: true, value: { version: 3 } });
	expect(await detail()).toMatchObject({ moves: 1, deadline: { date: '2023-12-06', basis: 'set' } });
	// It is no longer overdue, and still stands there as answered.
	expect(await chair(TODAY)).toMatchObject({ total: 1, answered: 1 });
	expect((await chair(TODAY)).groups[0]?.questions[0]).toMatchObject({
		concerns: [],
		note: { outcome: 'new-deadline', due: '2023-12-06', line: 'Remissen kom sent.' },
	});
	expect((await detail()).history.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
		'Ordförandens genomgång: ny frist.',
		'Fristen flyttades från 31 oktober 2023 till 6 december 2023.',
	]);

	const id = noted.ok ? noted.value.noteId : '';
	expect(keysOf(await undoNote(onDay(db, '2023-11-16'), id))).toEqual(['noteId: another-day']);
	expect(keysOf(await undoNote(context, id))).toBe('ok');
	expect(keysOf(await undoNote(context, id))).toEqual(['noteId: not-found']);
	const after = await detail();
	expect([after.deadline, after.moves, after.deadlineMoves]).toEqual([
		before.deadline,
		before.moves,
		before.deadlineMoves,
	]);
	expect(await chair(TODAY)).toMatchObject({ total: 1, answered: 0 });
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
});

test('what has gone on since cannot be taken back', async () => {
	const { context, commitmentId } = await start();
	const input = { commitmentId, version: 1, concern: 'unexplained', outcome: 'new-deadline' } as const;
	const noted = await noteOutcome(context, { ...input, due: '2023-12-06', line: 'Remissen kom sent.' });
	await writeLine(context, { commitmentId, version: 3, line: 'Nu går det fort.' });
	expect(keysOf(await undoNote(context, noted.ok ? noted.value.noteId : ''))).toEqual([
		'noteId: changed-since',
	]);
});

test('an explanation asked for at the meeting is a task, and goes with the answer when that is taken back', async () => {
	const { context, commitmentId, asked } = await start();
	const noted = await noteOutcome(context, asking(commitmentId));
	expect(await asked(TODAY)).toMatchObject({ until: '2023-12-01', question: 'Vad saknas?' });
	expect(keysOf(await undoNote(context, noted.ok ? noted.value.noteId : ''))).toBe('ok');
	expect(await asked(TODAY)).toBeUndefined();
});

test('that it should end is noted with its reason and changes nothing: the body decides', async () => {
	const { context, commitmentId, detail } = await start();
	const input = { commitmentId, version: 1, concern: 'unexplained', outcome: 'end' } as const;
	expect(keysOf(await noteOutcome(context, input))).toEqual(['line: required']);
	expect(keysOf(await noteOutcome(context, { ...input, line: 'Staten har tagit över.' }))).toBe('ok');
	expect(await detail()).toMatchObject({ status: 'not-started', version: 2 });
});

test('an answer counts until the next meeting, then it is asked again', async () => {
	expect(answersSince('2023-11-15', ['2023-09-20', '2023-11-08'])).toBe('2023-11-08');
	expect(answersSince('2023-11-15', ['2023-09-20', '2023-11-15'])).toBe('2023-10-15');
	expect(answersSince('2024-03-31', [])).toBe('2024-02-29');
	const { context, commitmentId, chair } = await start();
	await noteOutcome(context, { commitmentId, version: 1, concern: 'unexplained', outcome: 'sufficient' });
	expect(await chair(TODAY)).toMatchObject({ total: 1, answered: 1 });
	expect(await chair('2023-12-14')).toMatchObject({ total: 1, answered: 1 });
	expect(await chair('2023-12-15')).toMatchObject({ total: 1, answered: 0, stage: { place: 1 } });
});
