import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import { mergeParts } from '../../../../src/lib/server/operations/parts/merge-parts.ts';
import { reportBack } from '../../../../src/lib/server/operations/follow/report-back.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { splitCommitment } from '../../../../src/lib/server/operations/parts/split-commitment.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const TODAY = '2024-02-01';

const PARTS = [
	{ text: 'Kartlägg öarna', responsible: ['Kansliet'] },
	{ text: 'Räkna på kostnaden', responsible: ['Ekonomiavdelningen', 'Tekniska förvaltningen'] },
	{ text: 'Skriv svaret', responsible: [] },
];

async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId } = await confirmSample(context);
	const at = async (number: string, per: string) => (await findCommitment(db, number, per, TODAY))!;
	const open = async (per: string) => (await listCommitments(db, { ...EMPTY_FILTER, per }, TODAY)).total;
	const split = () =>
		splitCommitment(context, { commitmentId, version: 1, parts: PARTS, date: '2023-10-02' });
	return { db, context, commitmentId, at, open, split };
}

test('each part has a number, an owner and the deadline of the whole, and is followed in its place', async () => {
	const { at, open, split } = await start();
	expect(await split()).toEqual({
		ok: true,
		value: { version: 2, numbers: ['Å-2023-0002', 'Å-2023-0003', 'Å-2023-0004'] },
	});
	const second = await at('2023-0003', TODAY);
	expect(second).toMatchObject({
		...{ part: 'Räkna på kostnaden', status: 'not-started', timing: 'overdue', moves: 0 },
		...{ deadline: { date: '2023-10-31', basis: 'stated' }, blockedBy: ['revidering av budget 2024'] },
		responsible: [{ name: 'Ekonomiavdelningen' }, { name: 'Tekniska förvaltningen' }],
		relations: { whole: { number: 'Å-2023-0001', status: 'split' } },
	});
	expect((await at('2023-0004', TODAY)).responsible).toEqual([]);
	const whole = await at('2023-0001', TODAY);
	expect(whole).toMatchObject({ status: 'split', timing: null });
	expect(whole.relations.parts.map(({ number }) => number)).toEqual([
		'Å-2023-0002',
		'Å-2023-0003',
		'Å-2023-0004',
	]);
	expect(whole.history[0]?.sentence).toBe('Uppdelat i Å-2023-0002, Å-2023-0003 och Å-2023-0004.');
	expect((await at('2023-0001', '2023-10-01')).relations.parts).toEqual([]);
	expect([await open('2023-10-01'), await open('2023-10-02')]).toEqual([1, 3]);
});

test('the whole changes in its parts alone, until they are put together again', async () => {
	const { db, context, commitmentId, at, open, split } = await start();
	await split();
	const whole = { commitmentId, version: 2 };
	expect(await setStatus(context, { ...whole, status: 'done' })).toMatchObject({
		issues: [{ key: 'is-split' }],
	});
	expect(await reportBack(context, { ...whole, date: '2023-11-08', item: '4' })).toMatchObject({
		issues: [{ key: 'is-split' }],
	});
	const first = await at('2023-0002', TODAY);
	await reportBack(context, { commitmentId: first.id, version: 1, date: '2023-11-08', item: '4' });

	const merged = await mergeParts(context, { ...whole, reason: 'Kansliet gör allt.', date: '2023-12-01' });
	expect(merged).toEqual({ ok: true, value: { version: 3 } });
	expect(await at('2023-0001', TODAY)).toMatchObject({ status: 'not-started', timing: 'overdue' });
	expect((await at('2023-0001', TODAY)).relations.parts.map(({ status }) => status)).toEqual([
		...['closed', 'merged', 'merged'],
	]);
	expect(await open('2023-12-01')).toBe(1);
	expect(await open('2023-11-30')).toBe(2);
	const part = await at('2023-0003', TODAY);
	expect(part.history[0]).toMatchObject({
		sentence: 'Fördes ihop med Å-2023-0001.',
		line: 'Kansliet gör allt.',
	});
	expect(await setStatus(context, { commitmentId: part.id, version: 2, status: 'done' })).toMatchObject({
		issues: [{ key: 'is-merged' }],
	});
	expect((await verifyStates(db)).differences).toEqual([]);
	expect(await mergeParts(context, { ...whole, version: 3, reason: 'x' })).toMatchObject({
		issues: [{ key: 'no-parts' }],
	});
});

test('it can be divided again after that', async () => {
	const { context, commitmentId, at, split } = await start();
	await split();
	await mergeParts(context, { commitmentId, version: 2, reason: 'Fel', date: '2023-10-09' });
	const parts = PARTS.slice(0, 2);
	const again = await splitCommitment(context, { commitmentId, version: 3, parts, date: '2023-10-10' });
	expect(again).toMatchObject({ value: { numbers: ['Å-2023-0005', 'Å-2023-0006'] } });
	expect((await at('2023-0001', TODAY)).relations.parts).toHaveLength(5);
});

test('what cannot be divided is said', async () => {
	const { context, commitmentId } = await start();
	const target = { commitmentId, version: 1 };
	const [one] = PARTS;
	if (!one) throw new Error('There are parts.');
	expect(await splitCommitment(context, { ...target, parts: [one] })).toMatchObject({
		issues: [{ field: 'parts', key: 'too-few-parts' }],
	});
	expect(
		await splitCommitment(context, { ...target, parts: [one, { text: ' ', responsible: [] }] }),
	).toMatchObject({ issues: [{ field: 'parts', key: 'required' }] });
	await setStatus(context, { ...target, status: 'done' });
	expect(await splitCommitment(context, { ...target, version: 2, parts: PARTS })).toMatchObject({
		issues: [{ key: 'not-open' }],
	});
});
