import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../src/lib/domain/filter.ts';
import { addSuggestion } from '../../../src/lib/server/operations/review/add-suggestion.ts';
import type { Edits } from '../../../src/lib/server/operations/review/edits.ts';
import { confirmSuggestion } from '../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { dismissRest } from '../../../src/lib/server/operations/review/dismiss-rest.ts';
import { dismissSuggestion } from '../../../src/lib/server/operations/review/dismiss-suggestion.ts';
import { splitSuggestion } from '../../../src/lib/server/operations/review/split-suggestion.ts';
import { undoReview } from '../../../src/lib/server/operations/review/undo-review.ts';
import { writeLine } from '../../../src/lib/server/operations/follow/write-line.ts';
import { findCommitment } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { listCommitments } from '../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { findDocument } from '../../../src/lib/server/repositories/documents/documents.ts';
import { listUnits } from '../../../src/lib/server/repositories/units.ts';
import { confirmSample, importReading, READING, TEXT } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = '2023-10-20';

async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { id: documentId, suggestionList } = await importReading(context);
	const [first, second] = suggestionList;
	if (!first || !second) throw new Error('The sample has two suggestions.');
	const suggestions = async () => (await findDocument(db, documentId))?.suggestionList ?? [];
	const count = async () => (await listCommitments(db, { ...EMPTY_FILTER, slice: 'all' }, TODAY)).total;
	return { db, context, documentId, first, second, suggestions, count };
}

test('a confirmed suggestion is a commitment with its words, place and origin', async () => {
	const { db } = await temporaryDatabase();
	const { address, number } = await confirmSample(onDay(db, TODAY));
	expect(number).toBe('Å-2023-0001');
	expect(await findCommitment(db, address, null, TODAY)).toMatchObject({
		...{
			number,
			kind: 'response',
			stage: 'decided',
			status: 'not-started',
			decided: '2023-09-20',
			item: '23',
		},
		wording: 'Kommunledningskontoret får i uppdrag att lämna yttrande senast den 31 oktober 2023.',
		...{
			title: 'Remiss om bredband i skärgården',
			caseNumbers: ['NSk 17/2023'],
			timing: 'due-soon',
			moves: 0,
		},
		deadline: { date: '2023-10-31', precision: 'day', basis: 'stated', text: 'senast den 31 oktober 2023' },
		certainty: { responsible: 'stated', recipient: null, deadline: 'stated' },
		context: {
			before: expect.stringContaining('§ 23 Remiss'),
			after: expect.stringContaining('2. Åtgärderna'),
		},
		...{ previous: null, next: null, page: null, version: 1 },
		history: [{ date: '2023-09-20', recordedAt: '2023-10-20T08:00:00.000Z', actor: 'Astrid Ek' }],
	});
	expect((await findCommitment(db, address, null, TODAY))?.history[0]?.sentence).toBe(
		'Bekräftat som Å-2023-0001, ansvarig Kommunledningskontoret, frist 31 oktober 2023.',
	);
	expect(await findCommitment(db, '2023-0002', null, TODAY)).toBeNull();
	expect(await findCommitment(db, 'x', null, TODAY)).toBeNull();
});

test('edits are kept beside what was found, which never changes; a form that repeats it edits nothing', async () => {
	const { db, context, first, suggestions } = await start();
	const edits: Edits = {
		kind: 'assignment',
		responsible: ['Ödeförvaltningen', 'ödeförvaltningen'],
		recipients: ['Nämnden'],
		deadline: { date: '2023-10-31', precision: 'day', text: '' },
	};
	await confirmSuggestion(context, { suggestionId: first.id, version: 1, edits });
	expect(await findCommitment(db, '2023-0001', null, TODAY)).toMatchObject({
		...{ kind: 'assignment', responsible: [{ name: 'Ödeförvaltningen' }], recipients: ['Nämnden'] },
		deadline: { basis: 'stated', text: 'senast den 31 oktober 2023' },
		certainty: { responsible: 'set', recipient: 'set', deadline: 'stated' },
	});
	expect((await suggestions())[0]).toMatchObject({
		...{ kind: 'response', review: 'confirmed', commitment: 'Å-2023-0001' },
		responsible: [{ value: 'Kommunledningskontoret' }],
	});
});

test('edits that cannot be are refused by field, and nothing is made of them', async () => {
	const { db, context, first, count } = await start();
	const confirm = (edits: object) =>
		confirmSuggestion(context, { suggestionId: first.id, version: 1, edits });
	expect(await confirm({ deadline: { date: '2023-11-31' }, start: 'snart' })).toMatchObject({
		issues: [
			{ field: 'deadline', key: 'impossible-date' },
			{ field: 'start', key: 'impossible-date' },
		],
	});
	expect(await confirm({ kind: 'wish', span: [0, TEXT.length + 1] })).toMatchObject({
		issues: [
			{ field: 'kind', key: 'unknown-word' },
			{ field: 'span', key: 'outside-text' },
		],
	});
	expect(await confirmSuggestion(context, { suggestionId: 'nobody', version: 1 })).toMatchObject({
		issues: [{ key: 'not-found' }],
	});
	expect(await count()).toBe(0);
	expect(await listUnits(db)).toEqual([]);
});

test('a proposal that is confirmed stays outside every count', async () => {
	const { db, context, first } = await start();
	await confirmSuggestion(context, { suggestionId: first.id, version: 1, edits: { stage: 'proposed' } });
	const total = async (slice: 'open' | 'due-soon' | 'proposed') =>
		(await listCommitments(db, { ...EMPTY_FILTER, slice }, TODAY)).total;
	expect([await total('open'), await total('due-soon'), await total('proposed')]).toEqual([0, 0, 1]);
});

test('two who decide the same suggestion: the second is shown the first one’s decision', async () => {
	const { context, first, count } = await start();
	const input = { suggestionId: first.id, version: 1 };
	const [yes, no] = await Promise.all([
		confirmSuggestion(context, input),
		dismissSuggestion(context, { ...input, reason: 'Inget åtagande' }),
	]);
	expect(yes).toMatchObject({ ok: true });
	expect(no).toMatchObject({
		conflict: true,
		current: { review: 'confirmed', commitment: 'Å-2023-0001', version: 2 },
	});
	expect(await confirmSuggestion(context, { ...input, version: 2 })).toMatchObject({
		issues: [{ key: 'already-reviewed' }],
	});
	expect(await count()).toBe(1);
});

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

test('numbers run within the year of the decision', async () => {
	const { db, context, first } = await start();
	await confirmSuggestion(context, { suggestionId: first.id, version: 1 });
	const facts = { ...READING.facts, date: '2022-12-14' };
	const { suggestionList } = await importReading(context, { ...READING, facts }, 'earlier.txt');
	for (const { id, version } of suggestionList)
		await confirmSuggestion(context, { suggestionId: id, version });
	const { rows } = await listCommitments(db, { ...EMPTY_FILTER, sort: 'number' }, TODAY);
	expect(rows.map(({ number }) => number)).toEqual(['Å-2022-0001', 'Å-2022-0002', 'Å-2023-0001']);
	expect(await findCommitment(db, '2022-0002', null, TODAY)).toMatchObject({
		previous: 'Å-2022-0001',
		next: 'Å-2023-0001',
	});
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
