import { expect, test } from 'vitest';
import { changeUndoably } from '../../../../src/lib/server/operations/desk/change-undoably.ts';
import { moveDeadline } from '../../../../src/lib/server/operations/follow/move-deadline.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { undoChanges } from '../../../../src/lib/server/operations/desk/undo-changes.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { ownLatestChange } from '../../../../src/lib/server/repositories/changes-today.ts';
import { findCommitmentById } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const TODAY = '2023-11-15';

async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId } = await confirmSample(context);
	const detail = async () => (await findCommitmentById(db, commitmentId, TODAY))!;
	return { db, context, commitmentId, detail, latest: () => ownLatestChange(db, commitmentId, context) };
}

test('what was changed last is taken back whole, and both stay in the history', async () => {
	const { db, context, commitmentId, detail, latest } = await start();
	const before = await detail();
	const input = { commitmentId, version: before.version, to: '2024-02-01', reason: 'Underlaget dröjer.' };
	expect((await changeUndoably(context, commitmentId, (inside) => moveDeadline(inside, input))).ok).toBe(
		true,
	);
	expect(await latest()).toBe('deadline-moved');
	expect((await undoChanges(context, { commitmentId })).ok).toBe(true);
	const { deadline, moves, deadlineMoves, history } = await detail();
	expect({ deadline, moves, deadlineMoves }).toEqual({
		...{ deadline: before.deadline, moves: before.moves, deadlineMoves: before.deadlineMoves },
	});
	expect(history.length).toBe(before.history.length + 2);
	expect(await latest()).toBeNull();
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('only the latest, only by who made it, and only on the same day', async () => {
	const { db, context, commitmentId, detail, latest } = await start();
	const { version } = await detail();
	await changeUndoably(context, commitmentId, (inside) =>
		writeLine(inside, { commitmentId, version, line: 'Möte är bokat.' }),
	);
	expect(await latest()).toBe('line-written');
	expect(await ownLatestChange(db, commitmentId, { today: TODAY, actor: { id: 'någon annan' } })).toBeNull();
	expect(await ownLatestChange(db, commitmentId, onDay(db, '2023-11-16'))).toBeNull();
	// Changed once more, without a way back.
	await writeLine(context, { commitmentId, version: version + 1, line: 'Mötet är flyttat.' });
	expect(await latest()).toBeNull();
});

test('what is refused leaves the way back to the change before', async () => {
	const { context, commitmentId, detail, latest } = await start();
	const { version } = await detail();
	await changeUndoably(context, commitmentId, (inside) =>
		setStatus(inside, { commitmentId, version, status: 'in-progress', line: 'Arbetet är igång.' }),
	);
	const refused = await changeUndoably(context, commitmentId, (inside) =>
		writeLine(inside, { commitmentId, version: version + 1, line: '' }),
	);
	expect(refused.ok).toBe(false);
	expect(await latest()).toBe('status-set');
});
