import { expect, test } from 'vitest';
import { endOfDay } from '../../../../src/lib/server/clock.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { dismissSuggestion } from '../../../../src/lib/server/operations/review/dismiss-suggestion.ts';
import { splitSuggestion } from '../../../../src/lib/server/operations/review/split-suggestion.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import {
	documentThen,
	findDocument,
	listDocuments,
} from '../../../../src/lib/server/repositories/documents/documents.ts';
import { documentsThen } from '../../../../src/lib/server/repositories/documents/documents-then.ts';
import { importReading } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

/** Handed in and read on the first day, reviewed on the two that follow. */
async function start() {
	const { db } = await temporaryDatabase();
	const { id, suggestionList } = await importReading(onDay(db, '2023-10-20'));
	const [first, second] = suggestionList as [(typeof suggestionList)[0], (typeof suggestionList)[0]];
	const done = async (result: Promise<{ ok: boolean }>) => expect((await result).ok).toBe(true);
	const on = async (day: string) => {
		const rows = await listDocuments(db, endOfDay(day));
		return (await documentsThen(db, rows, endOfDay(day))).map(({ row: { counts } }) => counts);
	};
	const detail = async (day: string) => documentThen(db, (await findDocument(db, id))!, endOfDay(day));
	return { db, id, first, second, done, on, detail };
}

test('a document is counted as it had been reviewed when the day was over', async () => {
	const { db, first, second, done, on, detail } = await start();
	await done(confirmSuggestion(onDay(db, '2023-10-21'), { suggestionId: first.id, version: first.version }));
	await done(
		dismissSuggestion(onDay(db, '2023-10-22'), {
			...{ suggestionId: second.id, version: second.version, reason: null },
		}),
	);
	expect(await on('2023-10-19')).toEqual([]);
	expect(await on('2023-10-20')).toMatchObject([{ suggestions: 2, pending: 2, confirmed: 0, dismissed: 0 }]);
	expect(await on('2023-10-21')).toMatchObject([{ suggestions: 2, pending: 1, confirmed: 1, dismissed: 0 }]);
	expect(await on('2023-10-22')).toMatchObject([{ suggestions: 2, pending: 0, confirmed: 1, dismissed: 1 }]);

	expect(await detail('2023-10-19')).toBeNull();
	const seen = async (day: string) =>
		(await detail(day))!.suggestionList.map(({ review, commitment }) => [review, commitment]);
	expect(await seen('2023-10-20')).toEqual([
		['suggested', null],
		['suggested', null],
	]);
	expect(await seen('2023-10-21')).toEqual([
		['confirmed', 'Å-2023-0001'],
		['suggested', null],
	]);
});

test('what was taken back later stood until then', async () => {
	const { db, first, done, on } = await start();
	await done(confirmSuggestion(onDay(db, '2023-10-21'), { suggestionId: first.id, version: first.version }));
	const stored = (await findDocument(db, (await listDocuments(db))[0]!.id))!.suggestionList[0]!;
	await done(undoReview(onDay(db, '2023-10-23'), { suggestionId: first.id, version: stored.version }));
	expect(await on('2023-10-22')).toMatchObject([{ pending: 1, confirmed: 1 }]);
	expect(await on('2023-10-23')).toMatchObject([{ pending: 2, confirmed: 0 }]);
});

test('parts are one until they are divided', async () => {
	const { db, first, done, on } = await start();
	const at = first.span[0] + Math.floor((first.span[1] - first.span[0]) / 2);
	await done(
		splitSuggestion(onDay(db, '2023-10-22'), { suggestionId: first.id, version: first.version, at }),
	);
	expect(await on('2023-10-21')).toMatchObject([{ suggestions: 2, pending: 2 }]);
	expect(await on('2023-10-22')).toMatchObject([{ suggestions: 3, pending: 3 }]);
});

test('a day is over at midnight in Stockholm, in winter and in summer', () => {
	expect(endOfDay('2024-01-31')).toBe('2024-01-31T23:00:00.000Z');
	expect(endOfDay('2024-06-30')).toBe('2024-06-30T22:00:00.000Z');
	// The nights when the clocks are changed.
	expect(endOfDay('2024-03-30')).toBe('2024-03-30T23:00:00.000Z');
	expect(endOfDay('2024-03-31')).toBe('2024-03-31T22:00:00.000Z');
	expect(endOfDay('2024-10-27')).toBe('2024-10-27T23:00:00.000Z');
});
