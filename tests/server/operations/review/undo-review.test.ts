import { expect, test } from 'vitest';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { dismissRest } from '../../../../src/lib/server/operations/review/dismiss-rest.ts';
import { dismissSuggestion } from '../../../../src/lib/server/operations/review/dismiss-suggestion.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { importReading, READING } from '../../sample-reading.ts';
import { TODAY, start } from './one-reviewed.ts';

test('a yes is taken back and given again with the same number; not once something has happened', async () => {
	const { db, context, first, second, suggestions, count } = await start();
	await confirmSuggestion(context, { suggestionId: first.id, version: 1 });
	expect(await undoReview(context, { suggestionId: first.id, version: 2 })).toEqual({
		ok: true,
		value: { version: 3 },
	});
	expect(await count()).toBe(0);
	expect((await suggestions())[0]).toMatchObject({ review: 'suggested', commitment: null });
	await confirmSuggestion(context, { suggestionId: second.id, version: 1 });
	const again = await confirmSuggestion(context, { suggestionId: first.id, version: 3 });
	expect(again).toMatchObject({ ok: true, value: { number: 'Å-2023-0001' } });
	const commitment = await findCommitment(db, '2023-0001', null, TODAY);
	expect(commitment?.history.map(({ sentence }) => sentence.split(',')[0])).toEqual([
		'Bekräftat som Å-2023-0001',
		'Bekräftelsen av Å-2023-0001 togs tillbaka.',
		'Bekräftat som Å-2023-0001',
	]);
	await writeLine(context, { commitmentId: commitment?.id ?? '', version: 1, line: 'Påbörjat' });
	expect(await undoReview(context, { suggestionId: first.id, version: 4 })).toMatchObject({
		issues: [{ key: 'has-history' }],
	});
});

test('a no can be taken back; where there is nothing to undo it says so', async () => {
	const { context, first, suggestions } = await start();
	const input = { suggestionId: first.id, version: 1 };
	expect(await undoReview(context, input)).toMatchObject({ issues: [{ key: 'not-reviewed' }] });
	await dismissSuggestion(context, { ...input, reason: 'Dubblett' });
	expect((await suggestions())[0]).toMatchObject({ review: 'dismissed' });
	await undoReview(context, { ...input, version: 2 });
	expect((await suggestions())[0]).toMatchObject({ review: 'suggested', version: 3 });
});

test('once the protocol is there, what is left of its kallelse is dismissed at once, and each can be taken back', async () => {
	const { db, context, documentId: protocol } = await start();
	const kallelse = { ...READING, facts: { ...READING.facts, kind: 'kallelse' as const } };
	const { id, suggestionList } = await importReading(context, kallelse, 'kallelse.txt');
	const left = async () => (await findDocument(db, id))?.suggestionList.map(({ review }) => review);
	const [first] = suggestionList;
	await confirmSuggestion(context, { suggestionId: first!.id, version: first!.version });
	expect(await dismissRest(context, protocol)).toMatchObject({ issues: [{ key: 'meeting-not-held' }] });
	expect(await dismissRest(context, id)).toEqual({
		ok: true,
		value: { dismissed: suggestionList.length - 1 },
	});
	expect(await left()).toEqual(['confirmed', ...suggestionList.slice(1).map(() => 'dismissed')]);
	const second = (await findDocument(db, id))!.suggestionList[1]!;
	expect(await undoReview(context, { suggestionId: second.id, version: second.version })).toMatchObject({
		ok: true,
	});
	expect(await left()).toContain('suggested');
	const other = { ...kallelse, facts: { ...kallelse.facts, date: '2023-12-06' } };
	const early = await importReading(context, other, 'nasta.txt');
	expect(await dismissRest(context, early.id)).toMatchObject({ issues: [{ key: 'meeting-not-held' }] });
});
