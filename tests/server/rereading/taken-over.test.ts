import { expect, test } from 'vitest';
import type { Suggestion } from '../../../src/lib/domain/reading.ts';
import { runQueue } from '../../../src/lib/server/jobs/run-queue.ts';
import { addDependency } from '../../../src/lib/server/operations/dependencies/add-dependency.ts';
import { answerDifference } from '../../../src/lib/server/operations/review/answer-difference.ts';
import type { Context } from '../../../src/lib/server/operations/context.ts';
import type { Edits } from '../../../src/lib/server/operations/review/edits.ts';
import { readAgain } from '../../../src/lib/server/operations/documents/read-again.ts';
import { reportBack } from '../../../src/lib/server/operations/follow/report-back.ts';
import { settleDependency } from '../../../src/lib/server/operations/dependencies/settle-dependency.ts';
import { verifyStates } from '../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../../src/lib/server/repositories/documents/documents.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import { confirmSample, READING, readingAs } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const [RESPONSE, YEARLY] = READING.suggestions as [Suggestion, Suggestion];
const TODAY = '2025-02-03';

/** One suggestion of the sample confirmed: 0 the response, which rests on a budget; 1 the yearly report. */
async function confirmed(index: 0 | 1, edits: Edits = {}) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	await confirmSample(context, index, edits);
	return context;
}

const shown = async ({ db }: Context) => (await findCommitment(db, '2023-0001', null, TODAY))!;

/** Read again with one suggestion told otherwise, and taken over. Answers with what was asked. */
async function takenOver(context: Context, index: 0 | 1, now: Partial<Suggestion>) {
	const { db } = context;
	const suggestions = READING.suggestions.map((one, i) => (i === index ? { ...one, ...now } : one));
	const { documentId } = await shown(context);
	await readAgain(context, documentId!);
	await runQueue(context, readingAs({ ...READING, rulesetVersion: 'ny', suggestions }));
	const { id: suggestionId, version, reread } = (await findDocument(db, documentId!))!.suggestionList[index]!;
	expect(await answerDifference(context, { suggestionId, version, accept: true })).toMatchObject({
		ok: true,
	});
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
	expect(await verifyStates(db)).toMatchObject({ differences: [] });
	return reread.differences;
}

const HALF_YEARLY = { ...YEARLY.recurrence!, times: 2, text: 'två gånger per år' };

test('another rhythm: the deadline that came of it follows', async () => {
	const context = await confirmed(1);
	expect(await shown(context)).toMatchObject({ deadline: { date: '2024-12-31' } });
	expect(await takenOver(context, 1, { recurrence: HALF_YEARLY })).toEqual([
		{ part: 'recurrence', before: '1/year', now: '2/year' },
	]);
	const now = await shown(context);
	expect(now).toMatchObject({ deadline: { date: '2024-06-30' }, recurrence: { times: 2 } });
	expect(now.occurrences[0]).toMatchObject({ due: '2024-06-30', state: 'late' });
	expect(now.history.map(({ sentence }) => sentence)).toContain('Rättat: hur ofta det återkommer.');
});

test('a time that was reported stays reported, and the next is counted from it', async () => {
	const context = await confirmed(1);
	const { id: commitmentId, version } = await shown(context);
	await reportBack(context, { commitmentId, version, date: '2024-11-20', item: '45' });
	expect(await shown(context)).toMatchObject({ deadline: { date: '2025-12-31' } });
	await takenOver(context, 1, { recurrence: HALF_YEARLY });
	const now = await shown(context);
	expect(now).toMatchObject({ deadline: { date: '2025-06-30' }, reportedOn: '2024-11-20' });
	expect(now.occurrences.slice(0, 2)).toMatchObject([
		{ due: '2024-12-31', state: 'fulfilled' },
		{ due: '2025-06-30', state: 'next' },
	]);
});

test('no longer recurring, it has no deadline; a day that a person has set stays whatever the rhythm', async () => {
	const context = await confirmed(1);
	await takenOver(context, 1, { recurrence: null });
	expect(await shown(context)).toMatchObject({ deadline: null, recurrence: null, occurrences: [] });

	const set = await confirmed(1, { deadline: { date: '2025-05-15' } });
	await takenOver(set, 1, { recurrence: HALF_YEARLY });
	const now = await shown(set);
	expect(now).toMatchObject({ deadline: { date: '2025-05-15' }, recurrence: { times: 2 } });
	expect(now.occurrences[0]).toMatchObject({ due: '2025-05-15' });
});

test('what was read once only comes again: its day stays as the first time', async () => {
	const context = await confirmed(0);
	await takenOver(context, 0, { recurrence: YEARLY.recurrence });
	const now = await shown(context);
	expect(now).toMatchObject({ deadline: { date: '2023-10-31' }, recurrence: { every: 'year' } });
	expect(now.occurrences[0]).toMatchObject({ due: '2023-10-31' });
});

const STATE = { kind: 'authority', name: 'Trafikverket' } as const;
const BUDGET = RESPONSE.dependsOn[0]!.name;

test('what it rests on: what is read now comes in, what is not goes, what a person has noted stays', async () => {
	const context = await confirmed(0);
	const { id: commitmentId, version } = await shown(context);
	await addDependency(context, { commitmentId, version, kind: 'decision', name: 'Bygglov' });
	await takenOver(context, 0, { dependsOn: [STATE] });
	const now = await shown(context);
	expect(now.dependencies.map(({ name }) => name)).toEqual(['Bygglov', STATE.name]);
	expect(now.blockedBy).toEqual(['Bygglov', STATE.name]);
	expect(now.history.map(({ line }) => line)).toContain(
		`vad det förutsätter: ${BUDGET} och Bygglov → Bygglov och Trafikverket`,
	);
});

test('what a person has answered is not asked away', async () => {
	const context = await confirmed(0);
	const { version, dependencies } = await shown(context);
	await settleDependency(context, { dependencyId: dependencies[0]!.id, version, state: 'met' });
	await takenOver(context, 0, { dependsOn: [STATE] });
	expect((await shown(context)).dependencies).toMatchObject([
		{ name: BUDGET, state: 'met' },
		{ name: STATE.name, state: 'unknown' },
	]);
});
