import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import type { Edits } from '../../../../src/lib/server/operations/review/edits.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { dismissSuggestion } from '../../../../src/lib/server/operations/review/dismiss-suggestion.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { listUnits } from '../../../../src/lib/server/repositories/units.ts';
import { confirmSample, importReading, READING, TEXT } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { TODAY, start } from './one-reviewed.ts';

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
