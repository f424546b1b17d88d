import { expect, test } from 'vitest';
import { setStatus } from '../../../src/lib/server/operations/follow/set-status.ts';
import { writeLine } from '../../../src/lib/server/operations/follow/write-line.ts';
import { applyEffect, effectOf } from '../../../src/lib/server/recording/effect.ts';
import { noteOldStates } from '../../../src/lib/server/recording/note-states.ts';
import { verifyStates } from '../../../src/lib/server/recording/verify-states.ts';
import { takeCommitment } from '../../../src/lib/server/operations/change-commitment.ts';
import { assertRecorded } from '../../../src/lib/server/recording/record-effect.ts';
import { transact } from '../../../src/lib/server/database/transact.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import { buildCommitments } from '../build-commitments.ts';
import { confirmSample } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = '2024-02-01';

test('what somebody changes behind the events is found, by number and table', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId } = await confirmSample(context);
	await setStatus(context, { commitmentId, version: 1, status: 'in-progress' });
	expect(await verifyStates(db)).toEqual({ checked: 1, older: 0, differences: [] });
	await db.updateTable('commitment_states').set({ deadline: '2099-01-01' }).execute();
	const { differences } = await verifyStates(db);
	expect(differences).toMatchObject([{ commitmentId, number: 'Å-2023-0001' }]);
	expect(Object.keys(differences[0]?.effect ?? {})).toEqual(['commitment_states']);
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
	// The next event does not make it true.
	await writeLine(context, { commitmentId, version: 2, line: 'Inget särskilt.' });
	expect((await verifyStates(db)).differences).toHaveLength(1);
});

test('a deadline, an occurrence or a whole commitment that is taken away is missed', async () => {
	const { db } = await temporaryDatabase();
	await confirmSample(onDay(db, TODAY), 1);
	await db.deleteFrom('deadlines').execute();
	await db.deleteFrom('occurrences').execute();
	const { differences } = await verifyStates(db);
	expect(Object.keys(differences[0]?.effect ?? {}).sort()).toEqual(['deadlines', 'occurrences']);
});

test('a change that no event tells of is not kept', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId } = await confirmSample(context);
	const work = transact(db, async (trx) => {
		const changing = await takeCommitment(trx, context, commitmentId);
		await changing?.change(TODAY, () => ({ status: 'done' }));
		await assertRecorded(trx, commitmentId);
	});
	await expect(work).rejects.toThrow('changed without an event: commitment_states');
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('commitments from before events held states are noted once, and can be compared from then on', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	await buildCommitments(db, 40);
	expect((await verifyStates(db)).differences).toHaveLength(40);
	expect(await noteOldStates(db, context)).toBe(40);
	expect(await noteOldStates(db, context)).toBe(0);
	expect(await verifyStates(db)).toEqual({ checked: 40, older: 0, differences: [] });
	expect(await verifyEvents(db)).toMatchObject({ ok: true, count: 40 });
});

test('an effect is exactly the difference', () => {
	const before = { a: { '1': { x: 1, y: 'y' }, '2': { x: 2 } } };
	const after = { a: { '1': { x: 1, z: 3 } }, b: { '3': { x: 4 } } };
	const effect = effectOf(before, after);
	expect(effect).toEqual({ a: { '1': { y: null, z: 3 }, '2': null }, b: { '3': { x: 4 } } });
	expect(applyEffect(before, effect)).toEqual(after);
	expect(effectOf(after, after)).toEqual({});
});
