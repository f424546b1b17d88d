import { expect, test } from 'vitest';
import { moveDeadline } from '../../../../src/lib/server/operations/follow/move-deadline.ts';
import { undoOccurrence } from '../../../../src/lib/server/operations/occurrences/undo-occurrence.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { READING, importReading } from '../../sample-reading.ts';
import { TODAY, start } from './every-year.ts';

test('one line a year: missing ones are seen, the next and the planned ones too', async () => {
	const { lines } = await start();
	expect(await lines('2024-06-01')).toEqual(['2024 next', '2025 planned']);
	expect(await lines('2025-06-01')).toEqual(['2024 late', '2025 next', '2026 planned']);
	expect(await lines(TODAY)).toEqual(['2024 late', '2025 late', '2026 next', '2027 planned']);
});

test('a report is for the year that it is said to be for, under whatever case number it came', async () => {
	const { at, lines, report } = await start();
	const answer = await report(1, { due: '2025-12-31', date: '2025-11-19', caseNumber: 'NSk 90/2025' });
	expect(answer).toEqual({ ok: true, value: { version: 2, nextDue: '2024-12-31' } });
	expect(await lines(TODAY)).toEqual(['2024 late', '2025 fulfilled', '2026 next', '2027 planned']);
	expect(await lines('2025-11-18')).toEqual(['2024 late', '2025 next', '2026 planned']);
	const now = await at(TODAY);
	expect(now).toMatchObject({ deadline: { date: '2024-12-31' }, timing: 'overdue' });
	expect(now.occurrences[1]?.fulfilled).toMatchObject({
		on: '2025-11-19',
		item: '7',
		caseNumber: 'NSk 90/2025',
	});
	expect(now.history[0]?.sentence).toContain(
		'Återrapporterat för 2025: § 7, 19 november 2025 (NSk 90/2025).',
	);
	expect(await report(2, { due: '2025-12-31' })).toMatchObject({ issues: [{ key: 'no-such-occurrence' }] });
	expect(await report(2, { due: '2025-12-30' })).toMatchObject({ issues: [{ key: 'no-such-occurrence' }] });
});

test('an earlier year may be written up after a later one; each day knows what was left on it', async () => {
	const { at, report, lines, expectHistoryToEndRight } = await start();
	await report(1, { due: '2025-12-31', date: '2025-11-19', item: '88' });
	expect(await report(2, { date: '2025-01-15' })).toMatchObject({ value: { nextDue: '2026-12-31' } });
	expect(await lines(TODAY)).toEqual(['2024 fulfilled', '2025 fulfilled', '2026 next', '2027 planned']);
	expect(await at('2025-01-14')).toMatchObject({ deadline: { date: '2024-12-31' }, reportedOn: null });
	expect(await at('2025-06-01')).toMatchObject({
		deadline: { date: '2025-12-31' },
		reportedOn: '2025-01-15',
	});
	expect(await at(TODAY)).toMatchObject({ deadline: { date: '2026-12-31' }, reportedOn: '2025-11-19' });
	await expectHistoryToEndRight();
});

test('a report dated before somebody moved the deadline makes the next time the one that is waited for', async () => {
	const { db, context, commitmentId, at, report, expectHistoryToEndRight } = await start();
	const moved = {
		commitmentId,
		version: 1,
		to: '2025-03-31',
		reason: 'Underlaget dröjer.',
		date: '2025-02-01',
	};
	expect(await moveDeadline(context, moved)).toMatchObject({ ok: true });
	await expectHistoryToEndRight();
	await report(2, { date: '2025-01-15' });
	const told = async () => (await at(TODAY)).deadlineMoves.map(({ date, to }) => [date, to]);
	expect(await told()).toEqual([
		['2023-09-20', '2024-12-31'],
		['2025-01-15', '2025-12-31'],
		['2025-02-01', '2025-03-31'],
		['2025-02-01', '2025-12-31'],
	]);
	await expectHistoryToEndRight();
	const fulfilled = (await at(TODAY)).occurrences[0]?.id ?? '';
	await undoOccurrence(context, { commitmentId, version: 3, occurrenceId: fulfilled });
	expect(await told()).toEqual([
		['2023-09-20', '2024-12-31'],
		['2025-02-01', '2025-03-31'],
	]);
	await expectHistoryToEndRight();
	expect(await verifyStates(db)).toMatchObject({ differences: [] });
});

test('a report in the year of the decision is of that year, and the first that was asked for is still to come', async () => {
	const { db, context, commitmentId, at, lines, report, expectHistoryToEndRight } = await start();
	expect(await report(1, { date: '2023-12-06' })).toMatchObject({ value: { nextDue: '2024-12-31' } });
	expect(await lines('2023-12-05')).toEqual(['2024 next', '2025 planned']);
	expect(await lines('2023-12-06')).toEqual(['2023 fulfilled', '2024 next']);
	expect(await at('2023-12-06')).toMatchObject({
		...{ deadline: { date: '2024-12-31' }, reportedOn: '2023-12-06', status: 'not-started' },
	});
	await expectHistoryToEndRight();
	expect(await report(2, { date: '2024-02-07' })).toMatchObject({ value: { nextDue: '2025-12-31' } });
	expect(await lines('2024-02-07')).toEqual(['2023 fulfilled', '2024 fulfilled', '2025 next']);
	const own = (await at(TODAY)).occurrences[0]?.id ?? '';
	await undoOccurrence(context, { commitmentId, version: 3, occurrenceId: own });
	expect(await lines('2024-02-07')).toEqual(['2024 fulfilled', '2025 next']);
	expect(await at(TODAY)).toMatchObject({ deadline: { date: '2025-12-31' }, reportedOn: '2024-02-07' });
	await expectHistoryToEndRight();
	expect(await verifyStates(db)).toMatchObject({ differences: [] });
});

test('late, it can be said to be of the year of the decision', async () => {
	const { lines, report } = await start();
	await report(1, { date: '2025-02-12', due: '2023-12-31' });
	expect(await lines('2025-02-12')).toEqual([
		...['2023 fulfilled', '2024 late', '2025 next', '2026 planned'],
	]);
});

test('the report is found in the protocol when that is here', async () => {
	const { context, at, report } = await start();
	const [item] = READING.items;
	if (!item) throw new Error('The sample has an item.');
	const text = 'Nämnden för skärgården 2025-02-12\n§ 7 Rapport om bredband\n';
	const later = {
		...{ ...READING, text, suggestions: [], facts: { ...READING.facts, date: '2025-02-12' } },
		items: [{ ...item, number: '7', title: 'Rapport om bredband', span: [34, text.length] as const }],
	};
	const { id } = await importReading(context, later, 'rapport.txt');
	await report(1, {});
	expect((await at(TODAY)).occurrences[0]?.fulfilled).toMatchObject({
		...{ documentId: id, title: 'Rapport om bredband' },
	});
});
