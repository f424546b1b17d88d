import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../src/lib/domain/filter.ts';
import type { Result } from '../../../src/lib/server/operations/context.ts';
import { assignUnits } from '../../../src/lib/server/operations/follow/assign-units.ts';
import { editCommitment } from '../../../src/lib/server/operations/correct/edit-commitment.ts';
import { moveDeadline } from '../../../src/lib/server/operations/follow/move-deadline.ts';
import { reportBack } from '../../../src/lib/server/operations/follow/report-back.ts';
import { setStatus } from '../../../src/lib/server/operations/follow/set-status.ts';
import { settleDependency } from '../../../src/lib/server/operations/dependencies/settle-dependency.ts';
import { writeLine } from '../../../src/lib/server/operations/follow/write-line.ts';
import { findCommitment } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { listCommitments } from '../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { confirmCycle, confirmSample } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = '2024-02-01';

async function start(index: 0 | 1 = 0) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context, index);
	const at = async (per: string) => {
		const detail = await findCommitment(db, address, per, TODAY);
		if (!detail) throw new Error('The commitment is gone.');
		return detail;
	};
	return { db, context, commitmentId, at };
}

const keysOf = (result: Result<unknown>) =>
	result.ok ? 'ok' : result.conflict ? 'conflict' : result.issues.map(({ field, key }) => `${field}: ${key}`);

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

const BY = { body: 'Nämnden för skärgården', item: '70', date: '2023-12-13' };

test('what a person writes wrong is said by field, and nothing is changed', async () => {
	const { db, context, commitmentId, at } = await start();
	const target = { commitmentId, version: 1 };
	const wrong: [() => Promise<Result<unknown>>, string][] = [
		[() => setStatus(context, { ...target, status: 'closed' }), 'line: required'],
		[
			() => setStatus(context, { ...target, status: 'lapsed', decision: { ...BY, body: ' ' } }),
			'decidedBy: required',
		],
		[
			() => setStatus(context, { ...target, status: 'lapsed', decision: { ...BY, item: '§' } }),
			'decidedItem: required',
		],
		[
			() => setStatus(context, { ...target, status: 'lapsed', decision: { ...BY, date: '2024-02-30' } }),
			'decidedOn: impossible-date',
		],
		[() => setStatus(context, { ...target, status: 'not-feasible', line: 'x' }), 'proposal: required'],
		[() => setStatus(context, { ...target, status: 'not-feasible', proposal: 'x' }), 'line: required'],
		[() => setStatus(context, { ...target, status: 'gone' as 'done' }), 'status: unknown-word'],
		[() => setStatus(context, { ...target, status: 'done', date: '2023-02-30' }), 'date: impossible-date'],
		[() => setStatus(context, { ...target, status: 'done', date: '2024-02-02' }), 'date: in-future'],
		[() => setStatus(context, { ...target, status: 'done', date: '2023-09-19' }), 'date: before-decision'],
		[() => setStatus(context, { ...target, status: 'not-started' }), 'status: unchanged'],
		[() => writeLine(context, { ...target, line: ' \u0000 ' }), 'line: required'],
		[() => writeLine(context, { ...target, line: 'x'.repeat(2001) }), 'line: too-long'],
		[() => reportBack(context, { ...target, date: '', item: '4' }), 'date: required'],
		[() => reportBack(context, { ...target, date: '2023-11-08', item: '§ ' }), 'item: required'],
		[() => moveDeadline(context, { ...target, to: '2024-02-31', reason: 'x' }), 'to: impossible-date'],
		[() => moveDeadline(context, { ...target, to: '2024-03-01', reason: '' }), 'reason: required'],
		[() => moveDeadline(context, { ...target, to: '2023-10-31', reason: 'x' }), 'to: unchanged'],
		[() => moveDeadline(context, { ...target, to: '2023-09-01', reason: 'x' }), 'to: before-decision'],
		[() => assignUnits(context, { ...target, names: ['kommunledningskontoret'] }), 'names: unchanged'],
		[() => assignUnits(context, { ...target, names: ['x'.repeat(201)] }), 'names: too-long'],
		[
			() => settleDependency(context, { dependencyId: 'x', version: 1, state: 'met' }),
			'dependencyId: not-found',
		],
		[() => editCommitment(context, { ...target, edits: {} }), 'edits: unchanged'],
		[() => editCommitment(context, { ...target, edits: { span: [5, 900] } }), 'span: outside-text'],
		[() => writeLine(context, { commitmentId: 'nobody', version: 1, line: 'x' }), 'commitmentId: not-found'],
	];
	for (const [act, key] of wrong) expect(keysOf(await act())).toEqual([key]);
	expect(await at(TODAY)).toMatchObject({ version: 1, status: 'not-started', moves: 0 });
	const { count } = await db
		.selectFrom('events')
		.select((eb) => eb.fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	expect(count).toBe(3);
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

test('the one who saves second is shown what stands there now', async () => {
	const { context, commitmentId } = await start();
	await writeLine(context, { commitmentId, version: 1, line: 'Först' });
	const second = await writeLine(context, { commitmentId, version: 1, line: 'Sist' });
	expect(second).toMatchObject({
		ok: false,
		conflict: true,
		current: { version: 2, lastLine: { text: 'Först', actor: 'Astrid Ek' } },
	});
});

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
