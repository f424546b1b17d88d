import { expect, test } from 'vitest';
import type { Reading, Suggestion } from '../../../src/lib/domain/reading.ts';
import { runQueue } from '../../../src/lib/server/jobs/run-queue.ts';
import { answerDifference } from '../../../src/lib/server/operations/review/answer-difference.ts';
import { confirmSuggestion } from '../../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Context } from '../../../src/lib/server/operations/context.ts';
import type { Edits } from '../../../src/lib/server/operations/review/edits.ts';
import { readAgain, readAllAgain } from '../../../src/lib/server/operations/documents/read-again.ts';
import { setMeetingFacts } from '../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { findCommitment } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../../src/lib/server/repositories/documents/documents.ts';
import { importReading, READING, readingAs } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const [RESPONSE, YEARLY] = READING.suggestions as [Suggestion, Suggestion];

const later = (suggestions: readonly Suggestion[], over: Partial<Reading> = {}): Reading => ({
	...READING,
	...{ rulesetVersion: 'ny', suggestions },
	...over,
});

/** The sample with its response confirmed; then read again as `reading`. */
async function rereadAs(reading: Reading, edits: Edits = {}) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-02');
	const { id, suggestionList } = await importReading(context);
	const [response] = suggestionList;
	await confirmSuggestion(context, { suggestionId: response!.id, version: 1, edits });
	await again(context, id, reading);
	return { db, context, id, suggestionId: response!.id };
}

async function again(context: Context, id: string, reading: Reading) {
	expect(await readAgain(context, id)).toMatchObject({ ok: true });
	await runQueue(context, readingAs(reading));
}

const commitment = ({ db }: Context) => findCommitment(db, '2023-0001', null, '2023-10-02');

const OTHERWISE: Suggestion = {
	...RESPONSE,
	deadline: { ...RESPONSE.deadline!, date: '2023-11-30' },
	responsible: [{ value: 'Socialförvaltningen', span: null, certainty: 'inherited' }],
};

test('what newer rules read otherwise waits for an answer; the commitment stands until then', async () => {
	const { db, context, id, suggestionId } = await rereadAs(later([OTHERWISE, YEARLY]));
	const [response, yearly] = (await findDocument(db, id))!.suggestionList;
	expect(response!.reread).toEqual({
		...{ rulesetVersion: 'ny', isNew: false, vanished: false },
		differences: [
			{ part: 'responsible', before: 'Kommunledningskontoret', now: 'Socialförvaltningen' },
			{ part: 'deadline', before: '2023-10-31', now: '2023-11-30' },
		],
	});
	expect(yearly!.reread).toMatchObject({ rulesetVersion: 'ny', differences: [] });
	expect(await commitment(context)).toMatchObject({ deadline: { date: '2023-10-31' }, version: 1 });

	const answer = { suggestionId, version: response!.version, accept: true };
	expect(await answerDifference(context, answer)).toMatchObject({ ok: true });
	expect(await answerDifference(context, answer)).toMatchObject({ conflict: true });
	const after = (await commitment(context))!;
	expect(after).toMatchObject({
		...{ deadline: { date: '2023-11-30' }, responsible: [{ name: 'Socialförvaltningen' }], version: 2 },
	});
	expect(after.history.map(({ sentence }) => sentence)).toContain('Rättat: ansvarig och frist.');
	expect((await findDocument(db, id))!.suggestionList[0]!.reread.differences).toEqual([]);
});

test('declined it stays, and the same reading does not ask again; another one does', async () => {
	const { db, context, id, suggestionId } = await rereadAs(later([OTHERWISE, YEARLY]));
	await answerDifference(context, { suggestionId, version: 3, accept: false });
	expect(await commitment(context)).toMatchObject({ deadline: { date: '2023-10-31' }, version: 1 });
	await again(context, id, later([OTHERWISE, YEARLY]));
	const response = async () => (await findDocument(db, id))!.suggestionList[0]!.reread.differences;
	expect(await response()).toEqual([]);
	await again(context, id, later([{ ...OTHERWISE, deadline: null }, YEARLY]));
	expect(await response()).toEqual([{ part: 'deadline', before: '2023-11-30', now: null }]);
});

test('what a person already corrected to the same is no difference', async () => {
	const edits = { responsible: ['Socialförvaltningen'], deadline: { date: '2023-11-30' } };
	const { db, id } = await rereadAs(later([OTHERWISE, YEARLY]), edits);
	expect((await findDocument(db, id))!.suggestionList[0]!.reread.differences).toEqual([]);
});

test('new ones are marked, undecided ones that are gone disappear, a decided one stays with a note', async () => {
	const { db, context, id } = await rereadAs(later([]));
	const gone = (await findDocument(db, id))!;
	expect(gone.suggestionList).toMatchObject([{ review: 'confirmed', reread: { vanished: true } }]);
	const { data } = await db
		.selectFrom('events')
		.select('data')
		.where('kind', '=', 'document-reread')
		.executeTakeFirstOrThrow();
	expect(JSON.parse(data)).toMatchObject({
		...{ from: 'test', rulesetVersion: 'ny', kept: 0, added: [] },
		removed: [{ item: '23', quote: 'Åtgärderna redovisas minst en gång per år.' }],
		vanished: [{ item: '23' }],
	});
	expect((await commitment(context))!.history[0]!.sentence).toBe(
		'Vid omläsning med regler vny hittades det inte igen. Det står kvar.',
	);
	await again(context, id, later([RESPONSE, YEARLY]));
	expect((await findDocument(db, id))!.suggestionList).toMatchObject([
		{ review: 'confirmed', reread: { vanished: false, isNew: false } },
		{ review: 'suggested', reread: { isNew: true, rulesetVersion: 'ny' } },
	]);
});

test('body and day that a person gave stay; a reading that fails leaves all as it is', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-02');
	const { id, version } = await importReading(context);
	await setMeetingFacts(context, { documentId: id, version, body: 'Kulturnämnden', date: '2023-09-21' });
	await again(context, id, later([RESPONSE]));
	expect(await findDocument(db, id)).toMatchObject({
		...{ body: { name: 'Kulturnämnden' }, meetingDate: '2023-09-21', rulesetVersion: 'ny' },
	});
	await readAgain(context, id);
	await runQueue(context, () => Promise.resolve({ ok: false, mediaType: null, problem: 'too-slow' }));
	expect(await findDocument(db, id)).toMatchObject({
		...{ state: 'read', problem: null, rulesetVersion: 'ny', counts: { suggestions: 1 } },
		job: { kind: 'read-again', state: 'failed', problem: 'too-slow' },
	});
	expect(await readAllAgain(context, 'ny')).toBe(0);
	expect(await readAllAgain(context, 'nyare')).toBe(1);
	await runQueue(context, readingAs(later([RESPONSE])));
	expect(await readAllAgain(context, null)).toBe(1);
});
