import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import { reportBack } from '../../../../src/lib/server/operations/follow/report-back.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { TODAY, start } from './one-followed.ts';
import { keysOf } from '../keys-of.ts';

test('a response due 31 October is due soon on the 20th, kept on the 31st, and overdue from 1 November', async () => {
	const { db, at } = await start();
	expect((await at('2023-10-20')).timing).toBe('due-soon');
	expect((await at('2023-10-31')).timing).toBe('due-soon');
	expect((await at('2023-11-01')).timing).toBe('overdue');
	expect((await at('2023-11-15')).timing).toBe('overdue');
	const on = (per: string, slice: 'due-soon' | 'overdue') =>
		listCommitments(db, { ...EMPTY_FILTER, per, slice }, TODAY).then(({ total }) => total);
	expect([await on('2023-10-20', 'due-soon'), await on('2023-11-15', 'overdue')]).toEqual([1, 1]);
	expect(await on('2023-09-19', 'due-soon')).toBe(0);
});

test('reported back at a meeting it is closed from that day; what was known before stays as it was', async () => {
	const { context, commitmentId, at } = await start();
	const input = {
		commitmentId,
		version: 1,
		date: '2023-11-08',
		item: 'NSk § 45',
		line: 'Yttrandet är lämnat.',
	};
	expect(await reportBack(context, input)).toEqual({ ok: true, value: { version: 2, nextDue: null } });
	expect(await at('2023-11-07')).toMatchObject({
		status: 'not-started',
		timing: 'overdue',
		reportedOn: null,
	});
	expect(await at('2023-11-08')).toMatchObject({
		status: 'closed',
		timing: null,
		reportedOn: '2023-11-08',
		reportedItem: '45',
		lastLine: { text: 'Yttrandet är lämnat.', date: '2023-11-08', actor: 'Astrid Ek' },
	});
	expect((await at('2023-11-08')).history[0]).toMatchObject({
		sentence: 'Återrapporterat: § 45, 8 november 2023.',
		line: 'Yttrandet är lämnat.',
	});
	expect((await at('2023-11-07')).history).toHaveLength(1);
});

test('done and reported back are two steps, and a late protocol may tell of an earlier meeting', async () => {
	const { context, commitmentId, at } = await start();
	await setStatus(context, { commitmentId, version: 1, status: 'done', date: '2023-12-01', line: 'Skickat' });
	expect(await at('2023-12-02')).toMatchObject({ status: 'done', doneOn: '2023-12-01', reportedOn: null });
	await reportBack(context, { commitmentId, version: 2, date: '2023-11-29', item: '7' });
	expect(await at('2023-11-30')).toMatchObject({ status: 'closed', reportedItem: '7', lastLine: null });
	expect(await at('2023-12-02')).toMatchObject({
		status: 'closed',
		doneOn: '2023-11-29',
		lastLine: { text: 'Skickat' },
	});
});

test('a settled commitment can be opened again, and the history says so', async () => {
	const { context, commitmentId, at } = await start();
	await reportBack(context, { commitmentId, version: 1, date: '2023-11-08', item: '45' });
	await setStatus(context, { commitmentId, version: 2, status: 'in-progress', date: '2023-12-01' });
	expect(await at('2023-12-01')).toMatchObject({
		status: 'in-progress',
		reportedOn: null,
		timing: 'overdue',
	});
	expect(await at('2023-11-30')).toMatchObject({ status: 'closed', reportedOn: '2023-11-08' });
	expect((await at(TODAY)).history[0]?.sentence).toBe('Öppnat igen. Pågår.');
});

test('a status cannot be set on a day before the one that stands', async () => {
	const { context, commitmentId } = await start();
	await setStatus(context, { commitmentId, version: 1, status: 'in-progress', date: '2023-11-10' });
	const late = { commitmentId, version: 2, date: '2023-11-09' };
	expect(await setStatus(context, { ...late, status: 'done' })).toEqual({
		ok: false,
		issues: [{ field: 'date', key: 'before-latest-change', context: { latest: '2023-11-10' } }],
	});
	expect(keysOf(await reportBack(context, { ...late, item: '3' }))).toEqual(['date: before-latest-change']);
});
