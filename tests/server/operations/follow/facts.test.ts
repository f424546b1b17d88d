import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import { assignUnits } from '../../../../src/lib/server/operations/follow/assign-units.ts';
import { editCommitment } from '../../../../src/lib/server/operations/correct/edit-commitment.ts';
import { settleDependency } from '../../../../src/lib/server/operations/dependencies/settle-dependency.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { TODAY, start } from './one-followed.ts';

test('who is responsible counts from the day it was said, and the unit finds it under its filter', async () => {
	const { db, context, commitmentId, at } = await start();
	await assignUnits(context, {
		commitmentId,
		version: 1,
		names: ['Öns förvaltning', ' Länsstyrelsen '],
		date: '2023-11-01',
	});
	expect((await at('2023-10-31')).responsible.map(({ name }) => name)).toEqual(['Kommunledningskontoret']);
	expect((await at('2023-11-01')).responsible).toEqual([
		{ id: 'ons-forvaltning', name: 'Öns förvaltning', external: false },
		{ id: 'lansstyrelsen', name: 'Länsstyrelsen', external: true },
	]);
	const at1 = { ...EMPTY_FILTER, unit: 'kommunledningskontoret' };
	expect((await listCommitments(db, { ...at1, per: '2023-10-31' }, TODAY)).total).toBe(1);
	expect((await listCommitments(db, { ...at1, per: '2023-11-01' }, TODAY)).total).toBe(0);
	await assignUnits(context, { commitmentId, version: 2, names: [] });
	expect((await at(TODAY)).history[0]?.sentence).toBe('Ingen är längre ansvarig.');
});

test('what it rests on blocks until it is met, beside being overdue, also when that is noted afterwards', async () => {
	const { context, commitmentId, at } = await start();
	await writeLine(context, { commitmentId, version: 1, line: 'Väntar på budgeten', date: '2023-12-05' });
	expect(await at('2023-12-05')).toMatchObject({
		timing: 'overdue',
		blockedBy: ['revidering av budget 2024'],
	});
	const dependencyId = (await at(TODAY)).dependencies[0]?.id ?? '';
	const settled = {
		dependencyId,
		version: 2,
		state: 'met',
		settledBy: 'KF § 12, 2023-11-29',
		date: '2023-11-29',
	} as const;
	expect(await settleDependency(context, settled)).toEqual({ ok: true, value: { version: 3 } });
	expect((await at('2023-11-28')).blockedBy).toEqual(['revidering av budget 2024']);
	expect((await at('2023-11-29')).blockedBy).toEqual([]);
	expect(await at('2023-12-05')).toMatchObject({ blockedBy: [], lastLine: { text: 'Väntar på budgeten' } });
	expect((await at('2023-12-05')).dependencies[0]).toMatchObject({
		state: 'met',
		since: '2023-11-29',
		settledBy: 'KF § 12, 2023-11-29',
	});
	expect((await at('2023-11-28')).dependencies[0]).toMatchObject({ state: 'unknown', since: '2023-09-20' });
});

test('a correction holds from the decision on and is no move', async () => {
	const { context, commitmentId, at } = await start();
	const edits = {
		kind: 'assignment',
		deadline: { date: '2023-11-30' },
		responsible: ['Stadsarkivet'],
	} as const;
	expect(await editCommitment(context, { commitmentId, version: 1, edits })).toMatchObject({ ok: true });
	expect(await at('2023-09-20')).toMatchObject({
		kind: 'assignment',
		deadline: { date: '2023-11-30', basis: 'set' },
		moves: 0,
		responsible: [{ name: 'Stadsarkivet' }],
		certainty: { responsible: 'set', deadline: 'set' },
	});
	expect((await at(TODAY)).history[0]?.sentence).toBe('Rättat: slag, ansvarig och frist.');
});
