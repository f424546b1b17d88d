import { expect, test } from 'vitest';
import { changeMany, type ListChange } from '../../../../src/lib/server/operations/desk/change-many.ts';
import type { Context } from '../../../../src/lib/server/operations/context.ts';
import { undoChanges } from '../../../../src/lib/server/operations/desk/undo-changes.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { findCommitmentById } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { verifyEvents } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { changedToday, findBatch } from '../../../../src/lib/server/repositories/changes-today.ts';
import { buildCommitments, idAt } from '../../build-commitments.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const TODAY = '2026-06-01';
const LINE: ListChange = { does: 'line', line: 'Underlaget är beställt.' };

async function start(count = 4) {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, count);
	const context = onDay(db, TODAY);
	const all = Array.from({ length: count }, (_, index) => ({ commitmentId: idAt(index), version: 1 }));
	return { db, context, all };
}

/** All that is kept of how commitments stand, but their versions. */
async function facts({ db }: Context) {
	const states = await db
		.selectFrom('commitment_states')
		.selectAll()
		.orderBy('commitment_id')
		.orderBy('from_date')
		.execute();
	const units = await db
		.selectFrom('commitment_units')
		.selectAll()
		.orderBy('commitment_id')
		.orderBy('unit_id')
		.orderBy('from_date')
		.execute();
	return { states, units, deadlines: await db.selectFrom('deadlines').select('id').execute() };
}

async function must<T>(answer: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> {
	const result = await answer;
	if (!result.ok) throw new Error(JSON.stringify(result));
	return result.value;
}

test('the same line on many: one event each, and the newest line on each', async () => {
	const { db, context, all } = await start();
	const { changed, refused } = await must(changeMany(context, all, LINE));
	expect([changed.length, refused]).toEqual([4, []]);
	const events = await db.selectFrom('events').select(['commitment_id', 'kind']).orderBy('seq').execute();
	expect(events).toEqual(
		all.map(({ commitmentId }) => ({ commitment_id: commitmentId, kind: 'line-written' })),
	);
	expect((await findCommitmentById(db, idAt(2), TODAY))?.lastLine?.text).toBe('Underlaget är beställt.');
});

test('what somebody else has changed is left with both versions; the others are saved', async () => {
	const { context, all } = await start();
	await writeLine(context, { ...all[1]!, line: 'Kollegan skrev först.' });
	const { changed, refused } = await must(changeMany(context, all, LINE));
	expect(changed).toHaveLength(3);
	expect(refused).toHaveLength(1);
	expect(refused[0]).toMatchObject({
		commitmentId: idAt(1),
		issues: [],
		current: { version: 2, lastLine: { text: 'Kollegan skrev först.' } },
	});
});

test('one commitment that cannot be changed stops none of the others', async () => {
	const { context, all } = await start();
	const gone = { commitmentId: 'gone', version: 1 };
	const { changed, refused } = await must(changeMany(context, [gone, ...all], LINE));
	expect([changed.length, refused.map(({ issues }) => issues[0]?.key)]).toEqual([4, ['not-found']]);
});

test('nothing chosen, too many and no day are said before anything is done', async () => {
	const { context, all } = await start(1);
	const keys = async (targets: typeof all, change: ListChange) => {
		const answer = await changeMany(context, targets, change);
		return answer.ok ? 'ok' : answer.issues?.map(({ field, key }) => `${field}: ${key}`);
	};
	expect(await keys([], LINE)).toEqual(['val: nothing-chosen']);
	expect(await keys(Array(201).fill(all[0]), LINE)).toEqual(['val: too-many']);
	expect(await keys(all, { does: 'deadline', to: '', reason: 'x' })).toEqual(['to: required']);
});

test.each<ListChange>([
	LINE,
	{ does: 'status', status: 'in-progress', line: 'Vi har börjat.' },
	{ does: 'status', status: 'done', line: '' },
	{ does: 'units', names: ['Ängsenheten', 'En ny enhet'] },
	{ does: 'deadline', to: '2027-03-31', reason: 'Väntar på svar.' },
])('undone it stands as before, and the history tells of both: $does', async (change) => {
	const { db, context, all } = await start(12);
	const before = await facts(context);
	const { batchId, changed } = await must(changeMany(context, all, change));
	expect(changed.length).toBeGreaterThan(3);
	expect(await facts(context)).not.toEqual(before);
	const undone = await must(undoChanges(context, { batchId: batchId ?? '' }));
	expect(undone).toEqual({ undone: changed, refused: [] });
	expect(await facts(context)).toEqual(before);
	const [id] = await db.selectFrom('events').select('commitment_id').limit(1).execute();
	const detail = await findCommitmentById(db, id!.commitment_id ?? '', TODAY);
	expect(detail?.version).toBe(3);
	expect(detail?.history).toHaveLength(2);
	expect(detail?.history[0]?.sentence).toMatch(/^Ångrades: /);
	expect(await verifyEvents(db)).toMatchObject({ ok: true, count: 2 * changed.length });
	expect(await undoChanges(context, { batchId: batchId ?? '' })).toMatchObject({ ok: false });
});

test('what has been changed since, or was done another day, is not undone', async () => {
	const { context, all } = await start();
	const { batchId } = await must(changeMany(context, all, LINE));
	await writeLine(context, { commitmentId: idAt(0), version: 2, line: 'Senare.' });
	const undone = await must(undoChanges(context, { batchId: batchId ?? '' }));
	expect(undone.undone).toHaveLength(3);
	expect(undone.refused.map(({ issues }) => issues[0]?.key)).toEqual(['changed-since']);

	const again = await must(changeMany(context, [{ commitmentId: idAt(1), version: 3 }], LINE));
	const tomorrow = onDay(context.db, '2026-06-02');
	const late = await must(undoChanges(tomorrow, { batchId: again.batchId ?? '' }));
	expect(late.refused.map(({ issues }) => issues[0]?.key)).toEqual(['another-day']);
});

test('one of many can be taken back by itself', async () => {
	const { db, context, all } = await start();
	const { batchId } = await must(changeMany(context, all, LINE));
	expect(await changedToday(db, [idAt(0), idAt(2), 'gone'], TODAY)).toEqual([idAt(0), idAt(2)]);
	const { undone } = await must(undoChanges(context, { commitmentId: idAt(2) }));
	expect(undone).toHaveLength(1);
	expect(await findBatch(db, batchId ?? '', TODAY)).toMatchObject({
		kind: 'line-written',
		numbers: { length: 3 },
	});
	expect(await findBatch(db, batchId ?? '', '2026-06-02')).toBe(null);
	expect(await changedToday(db, [idAt(0), idAt(2)], TODAY)).toEqual([idAt(0)]);
	expect((await findCommitmentById(db, idAt(2), TODAY))?.lastLine?.text).not.toBe('Underlaget är beställt.');
});
