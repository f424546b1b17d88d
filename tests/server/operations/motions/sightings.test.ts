import { expect, test } from 'vitest';
import { addMotion } from '../../../../src/lib/server/operations/motions/add-motion.ts';
import { indexOlderMotions } from '../../../../src/lib/server/operations/motions/index-motions.ts';
import { removeMotion } from '../../../../src/lib/server/operations/motions/remove-motion.ts';
import { reviewSighting } from '../../../../src/lib/server/operations/motions/review-sighting.ts';
import { listMotions } from '../../../../src/lib/server/repositories/motions/motions.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { keysOf } from '../keys-of.ts';
import { TODAY, COUNCIL, protocol, sightings, FILED, ANSWERED } from './motion-protocols.ts';

test('one that was put forward before the first protocol comes with its day out of the text, or is asked for it', async () => {
	const { db } = await temporaryDatabase();
	await protocol(db, COUNCIL, '2024-04-29', [
		{ ...ANSWERED, body: `Motionen väcktes den 27 februari 2023.\n\n${ANSWERED.body}` },
		{ title: 'Svar på medborgarförslag om hundrastgård', body: 'Beslut\nMedborgarförslaget avslås.' },
	]);
	const found = await sightings(db);
	expect(found).toMatchObject([
		{ about: 'Fria bussar', filedOn: '2023-02-27', filedIsStated: true, answer: 'granted' },
		{ about: 'Hundrastgård', filedOn: null, answer: 'rejected' },
	]);
	const { documentId, item, position } = found[0]!;
	const from = { documentId, item, position };
	const context = onDay(db, TODAY);
	const added = await addMotion(context, {
		kind: 'motion',
		title: 'Fria bussar',
		filedOn: '2023-02-27',
		from,
	});
	expect((await listMotions(db, { per: TODAY })).granted).toMatchObject([
		{ filedAt: null, answer: { on: '2024-04-29', late: true } },
	]);
	expect((await listMotions(db, { per: '2024-04-28' })).waiting).toHaveLength(1);
	const target = { motionId: added.ok ? added.value.motionId : '', version: 1 };
	expect(keysOf(await removeMotion(context, target))).toBe('ok');
	expect(await sightings(db)).toHaveLength(2);
});

test('what is said no to is not asked again, until it is', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const documentId = await protocol(db, COUNCIL, '2023-02-27', [FILED]);
	const ref = { documentId, item: '1', position: 0 };
	expect(keysOf(await reviewSighting(context, { ...ref, dismiss: true }))).toBe('ok');
	expect(keysOf(await reviewSighting(context, { ...ref, dismiss: true }))).toEqual([
		'item: already-reviewed',
	]);
	expect(await sightings(db)).toEqual([]);
	// Read by newer rules of ours it stays as it was answered.
	await db.updateTable('motion_reads').set({ version: '0' }).execute();
	expect(await indexOlderMotions(db)).toBe(1);
	expect(await indexOlderMotions(db)).toBe(0);
	expect(await sightings(db)).toEqual([]);
	expect(keysOf(await reviewSighting(context, { ...ref, dismiss: false }))).toBe('ok');
	expect(await sightings(db)).toHaveLength(1);
	expect(await sightings(db, '2023-02-26')).toEqual([]);
});

test('what is wrong in the form is said field by field', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const input = { kind: 'motion', title: ' ', filedOn: '2025-01-16' } as const;
	expect(keysOf(await addMotion(context, input))).toEqual(['title: required', 'filedOn: in-future']);
	expect(keysOf(await addMotion(context, { ...input, title: 'Fria bussar', filedOn: '' }))).toEqual([
		'filedOn: required',
	]);
	expect((await listMotions(db, { per: TODAY })).waiting).toEqual([]);
});
