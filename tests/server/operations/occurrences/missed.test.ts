import { expect, test } from 'vitest';
import { missOccurrence } from '../../../../src/lib/server/operations/occurrences/miss-occurrence.ts';
import { undoOccurrence } from '../../../../src/lib/server/operations/occurrences/undo-occurrence.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { TODAY, start } from './every-year.ts';

test('a year that never came is noted as missed, and the deadline goes on; both can be taken back', async () => {
	const { db, context, commitmentId, at, lines, report, expectHistoryToEndRight } = await start();
	const missed = { commitmentId, version: 1, due: '2024-12-31', reason: 'Ingen skrev den.' };
	const answer = await missOccurrence(context, { ...missed, date: '2025-02-01' });
	expect(answer).toEqual({ ok: true, value: { version: 2, nextDue: '2025-12-31' } });
	expect(await lines('2025-02-01')).toEqual(['2024 missed', '2025 next', '2026 planned']);
	expect(await at('2025-01-31')).toMatchObject({ deadline: { date: '2024-12-31' }, timing: 'overdue' });
	expect(await at('2025-02-01')).toMatchObject({ deadline: { date: '2025-12-31' }, timing: 'on-track' });

	await report(2, { date: '2025-12-10', line: 'Rapporten är tre sidor.' });
	expect(await at(TODAY)).toMatchObject({ deadline: { date: '2026-12-31' }, reportedOn: '2025-12-10' });
	await writeLine(context, { commitmentId, version: 3, line: 'Nästa påbörjas i höst.', date: '2026-01-15' });

	await expectHistoryToEndRight();
	const fulfilled = (await at(TODAY)).occurrences.find(({ state }) => state === 'fulfilled')?.id ?? '';
	expect(await undoOccurrence(context, { commitmentId, version: 4, occurrenceId: fulfilled })).toMatchObject({
		ok: true,
	});
	expect(await lines(TODAY)).toEqual(['2024 missed', '2025 late', '2026 next', '2027 planned']);
	expect(await at(TODAY)).toMatchObject({
		...{ deadline: { date: '2025-12-31' }, reportedOn: null, status: 'not-started' },
		lastLine: { text: 'Nästa påbörjas i höst.' },
	});
	await expectHistoryToEndRight();
	const gone = (await at(TODAY)).occurrences[0]?.id ?? '';
	await undoOccurrence(context, { commitmentId, version: 5, occurrenceId: gone, reason: 'Den kom ändå.' });
	expect(await lines(TODAY)).toEqual(['2024 late', '2025 late', '2026 next', '2027 planned']);
	expect(await at(TODAY)).toMatchObject({ deadline: { date: '2024-12-31' } });
	await expectHistoryToEndRight();
	expect((await at(TODAY)).history[0]?.sentence).toBe('Att 2024 uteblev togs tillbaka.');
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('only a year that has passed can be noted as missed', async () => {
	const { context, commitmentId } = await start();
	const missed = { commitmentId, version: 1, reason: 'Nej' };
	for (const due of ['2026-12-31', '2024-12-30', '2023-12-31']) {
		expect(await missOccurrence(context, { ...missed, due })).toMatchObject({
			issues: [{ field: 'due', key: 'no-such-occurrence' }],
		});
	}
	expect(await missOccurrence(context, { ...missed, due: '2024-12-31', reason: ' ' })).toMatchObject({
		issues: [{ field: 'reason', key: 'required' }],
	});
});
