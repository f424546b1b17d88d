import { expect, test } from 'vitest';
import { moveDeadline } from '../../../../src/lib/server/operations/follow/move-deadline.ts';
import { reportBack } from '../../../../src/lib/server/operations/follow/report-back.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { confirmCycle } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { TODAY, start } from './one-followed.ts';

test('a deadline keeps its history: first as read, then each move with its reason and count', async () => {
	const { context, commitmentId, at } = await start();
	await moveDeadline(context, {
		commitmentId,
		version: 1,
		to: '2023-12-15',
		reason: 'Underlag saknas',
		date: '2023-10-25',
	});
	await moveDeadline(context, { commitmentId, version: 2, to: null, reason: 'Väntar', date: '2023-11-25' });
	await moveDeadline(context, {
		commitmentId,
		version: 3,
		to: '2024-05-01',
		reason: 'Ny dag',
		date: '2024-01-10',
	});
	expect(await at('2023-10-24')).toMatchObject({
		deadline: { date: '2023-10-31', basis: 'stated' },
		moves: 0,
	});
	expect(await at('2023-11-01')).toMatchObject({
		deadline: { date: '2023-12-15', basis: 'set' },
		moves: 1,
		timing: 'on-track',
	});
	expect(await at('2023-12-01')).toMatchObject({ deadline: null, moves: 2, timing: 'undated' });
	const now = await at(TODAY);
	expect(now).toMatchObject({ deadline: { date: '2024-05-01', text: 'Ny dag' }, moves: 2 });
	expect(now.deadlineMoves.map(({ from, to }) => [from, to])).toEqual([
		[null, '2023-10-31'],
		['2023-10-31', '2023-12-15'],
		['2023-12-15', null],
		[null, '2024-05-01'],
	]);
});

test('a yearly report has its first day computed, and each report fulfils one year and opens the next', async () => {
	const { context, commitmentId, at } = await start(1);
	expect((await at('2023-10-20')).deadline).toEqual({
		date: '2024-12-31',
		precision: 'day',
		basis: 'computed',
		text: '”minst en gång per år”: den första hela perioden efter beslutet är 2024, sista dag 2024-12-31',
	});
	const result = await reportBack(context, { commitmentId, version: 1, date: '2024-01-24', item: '5' });
	expect(result).toEqual({ ok: true, value: { version: 2, nextDue: '2025-12-31' } });
	expect(await at(TODAY)).toMatchObject({
		status: 'not-started',
		deadline: { date: '2025-12-31', basis: 'computed' },
		moves: 0,
		reportedOn: '2024-01-24',
	});
	expect((await at(TODAY)).history[0]?.sentence).toBe(
		'Återrapporterat för 2024: § 5, 24 januari 2024. Nästa gång senast 31 december 2025.',
	);
});

test('what comes every fourth year keeps its cycle, and a report opens the next four years', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmCycle(context);
	const at = (per: string) => findCommitment(db, address, per, TODAY);
	expect(await at('2023-10-20')).toMatchObject({
		recurrence: { every: 'year', times: 1, apart: 4 },
		deadline: { date: '2027-12-31', basis: 'computed' },
		occurrences: [{ period: '2024–2027', state: 'next' }, { period: '2028–2031' }],
	});
	const result = await reportBack(context, { commitmentId, version: 1, date: '2024-01-24', item: '5' });
	expect(result).toEqual({ ok: true, value: { version: 2, nextDue: '2031-12-31' } });
});
