import { expect, test } from 'vitest';
import { addSuggestion } from '../../../../src/lib/server/operations/review/add-suggestion.ts';
import { splitSuggestion } from '../../../../src/lib/server/operations/review/split-suggestion.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import { TEXT } from '../../sample-reading.ts';
import { start } from './one-reviewed.ts';

test('a suggestion is split where a person says, each part quotes its own words, and they can be joined again', async () => {
	const { context, first, suggestions } = await start();
	const at = TEXT.indexOf('senast den 31');
	const input = { suggestionId: first.id, version: 1 };
	expect(await splitSuggestion(context, { ...input, at: first.span[0] })).toMatchObject({
		issues: [{ field: 'at', key: 'splits-nothing' }],
	});
	const split = await splitSuggestion(context, { ...input, at });
	expect((await suggestions()).map(({ quote }) => quote).slice(0, 2)).toEqual([
		'Kommunledningskontoret får i uppdrag att lämna yttrande',
		'senast den 31 oktober 2023.',
	]);
	const part = split.ok ? split.value.suggestionIds[0] : '';
	await undoReview(context, { suggestionId: part, version: 1 });
	expect((await suggestions()).map(({ quote, version }) => [quote, version])[0]).toEqual([first.quote, 3]);
});

test('a person marks what the rules did not see', async () => {
	const { context, documentId, suggestions } = await start();
	const start1 = TEXT.indexOf(' Remiss');
	const input = { documentId, kind: 'assignment', span: [start1, start1 + 8] } as const;
	expect(await addSuggestion(context, input)).toMatchObject({ ok: true });
	expect((await suggestions())[0]).toMatchObject({
		quote: 'Remiss',
		addedByPerson: true,
		item: '23',
		review: 'suggested',
	});
	expect(await addSuggestion(context, { ...input, span: [7, 7] })).toMatchObject({
		issues: [{ key: 'outside-text' }],
	});
	expect(await addSuggestion(context, { ...input, documentId: 'x' })).toMatchObject({
		issues: [{ key: 'not-found' }],
	});
});
