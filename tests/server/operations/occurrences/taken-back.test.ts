import { expect, test } from 'vitest';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { undoOccurrence } from '../../../../src/lib/server/operations/occurrences/undo-occurrence.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { TODAY, start } from './every-year.ts';

test('an earlier report taken back comes before a later one that stays', async () => {
	const { at, context, commitmentId, lines, report, expectHistoryToEndRight } = await start();
	await report(1, { date: '2025-01-15' });
	await report(2, { date: '2025-12-10', item: '88' });
	const first = (await at(TODAY)).occurrences[0]?.id ?? '';
	await undoOccurrence(context, { commitmentId, version: 3, occurrenceId: first });
	expect(await lines(TODAY)).toEqual(['2024 late', '2025 fulfilled', '2026 next', '2027 planned']);
	expect(await at(TODAY)).toMatchObject({ deadline: { date: '2024-12-31' }, reportedItem: '88' });
	await expectHistoryToEndRight();
});

test('a report from before the doer said done, taken back, leaves each day as it was', async () => {
	const { context, db, commitmentId, at, report } = await start();
	await setStatus(context, { commitmentId, version: 1, status: 'done', date: '2025-02-13' });
	await report(2, { date: '2025-02-12' });
	const fulfilled = (await at(TODAY)).occurrences[0]?.id ?? '';
	await undoOccurrence(context, { commitmentId, version: 3, occurrenceId: fulfilled });
	expect(await at('2025-02-12')).toMatchObject({ status: 'not-started', reportedOn: null });
	expect(await at('2025-02-13')).toMatchObject({ status: 'done', reportedOn: null });
	expect(await verifyStates(db)).toMatchObject({ differences: [] });
});
