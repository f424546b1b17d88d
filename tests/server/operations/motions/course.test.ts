import { expect, test } from 'vitest';
import { addMotion } from '../../../../src/lib/server/operations/motions/add-motion.ts';
import { answerMotion, undoAnswer } from '../../../../src/lib/server/operations/motions/answer-motion.ts';
import {
	carryOutMotion,
	undoCarryOut,
} from '../../../../src/lib/server/operations/motions/carry-out-motion.ts';
import { verifyEvents } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { listMotions } from '../../../../src/lib/server/repositories/motions/motions.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { keysOf } from '../keys-of.ts';
import { TODAY, COUNCIL, protocol, sightings, FILED, PREPARED, ANSWERED } from './motion-protocols.ts';

test('from being put forward to being carried out, each day as it was known then', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const filedIn = await protocol(db, COUNCIL, '2023-02-27', [FILED]);
	await protocol(db, 'Kommunstyrelsen', '2024-03-12', [PREPARED]);
	const answeredIn = await protocol(db, COUNCIL, '2024-04-29', [ANSWERED]);

	// Three items of one matter: asked about once, from the first.
	const [first, ...others] = await sightings(db);
	expect(others).toEqual([]);
	expect(first).toMatchObject({
		documentId: filedIn,
		about: 'Fria bussar',
		filedOn: '2023-02-27',
		answer: null,
	});
	const from = { documentId: filedIn, item: '1', position: 0 };
	const added = await addMotion(context, {
		...{ kind: 'motion', title: 'Fria bussar', caseNumber: 'KS 2023/44', filedOn: '2023-02-27', from },
	});
	expect(keysOf(added)).toBe('ok');
	const motionId = added.ok ? added.value.motionId : '';
	const waitingOn = async (per: string) =>
		(await listMotions(db, { per })).waiting.map(({ waiting }) => waiting);
	expect(await waitingOn('2023-02-26')).toEqual([]);
	expect(await waitingOn('2023-11-27')).toEqual(['in-time']);
	expect(await waitingOn('2023-11-28')).toEqual(['over-warning']);
	expect(await waitingOn('2024-02-28')).toEqual(['over-year']);

	// Kommunstyrelsen only proposes; fullmäktige answers.
	const [answer] = await sightings(db);
	expect(answer).toMatchObject({ documentId: answeredIn, answer: 'granted', motion: { id: motionId } });
	const said = { documentId: answeredIn, item: '1', position: 0 };
	const input = {
		motionId,
		version: 1,
		answer: 'granted',
		on: '2024-04-29',
		item: '§ 1',
		from: said,
	} as const;
	expect(keysOf(await answerMotion(context, { ...input, on: '2023-02-26' }))).toEqual([
		'on: before-decision',
	]);
	expect(keysOf(await answerMotion(context, input))).toBe('ok');
	expect(await sightings(db)).toEqual([]);
	expect(await waitingOn('2024-04-28')).toEqual(['over-year']);
	expect((await listMotions(db, { per: '2024-04-29' })).granted).toMatchObject([
		{ answer: { answer: 'granted', item: '1', late: true, at: { documentId: answeredIn } }, waiting: null },
	]);

	expect(keysOf(await carryOutMotion(context, { motionId, version: 2, on: '2025-01-10', line: '' }))).toEqual(
		['line: required'],
	);
	const done = { motionId, version: 2, on: '2025-01-10', line: 'Bussarna är fria.' };
	expect(keysOf(await carryOutMotion(context, done))).toBe('ok');
	expect((await listMotions(db, { per: '2025-01-09' })).granted).toHaveLength(1);
	expect(await listMotions(db, { per: '2025-01-10' })).toMatchObject({
		...{ waiting: [], granted: [] },
		settled: [{ carriedOut: { line: 'Bussarna är fria.' } }],
	});

	expect(keysOf(await undoAnswer(context, { motionId, version: 3 }))).toEqual(['motionId: has-history']);
	expect(keysOf(await undoCarryOut(context, { motionId, version: 3 }))).toBe('ok');
	expect(keysOf(await undoAnswer(context, { motionId, version: 3 }))).toBe('conflict');
	expect(keysOf(await undoAnswer(context, { motionId, version: 4 }))).toBe('ok');
	expect(await waitingOn(TODAY)).toEqual(['over-year']);
	expect(await sightings(db)).toMatchObject([{ answer: 'granted' }]);
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
});
