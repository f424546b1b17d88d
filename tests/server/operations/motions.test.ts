import { expect, test } from 'vitest';
import type { Reading } from '../../../src/lib/domain/reading.ts';
import type { Db } from '../../../src/lib/server/database/open.ts';
import { runQueue } from '../../../src/lib/server/jobs/run-queue.ts';
import { addMotion } from '../../../src/lib/server/operations/motions/add-motion.ts';
import { answerMotion, undoAnswer } from '../../../src/lib/server/operations/motions/answer-motion.ts';
import { carryOutMotion, undoCarryOut } from '../../../src/lib/server/operations/motions/carry-out-motion.ts';
import type { Result } from '../../../src/lib/server/operations/context.ts';
import { importDocument } from '../../../src/lib/server/operations/documents/import-document.ts';
import { indexOlderMotions } from '../../../src/lib/server/operations/motions/index-motions.ts';
import { removeMotion } from '../../../src/lib/server/operations/motions/remove-motion.ts';
import { reviewSighting } from '../../../src/lib/server/operations/motions/review-sighting.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import { listSightings } from '../../../src/lib/server/repositories/motions/motion-sightings.ts';
import { listMotions, readMotionsAt } from '../../../src/lib/server/repositories/motions/motions.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = '2025-01-15';
const COUNCIL = 'Kommunfullmäktige';

interface Item {
	readonly title: string;
	readonly body: string;
	readonly caseNumber?: string;
}

/** A protocol with these items, stored and read. */
async function protocol(db: Db, body: string, date: string, items: readonly Item[]) {
	let text = `${body} ${date}\n`;
	const outline: Reading['items'][number][] = items.map(({ title, body: words, caseNumber }, index) => {
		const start = text.length;
		text += `§ ${index + 1} ${title}\n\n${words}\n\n`;
		return {
			...{ number: String(index + 1), title, caseNumbers: caseNumber ? [caseNumber] : [], officers: [] },
			...{ span: [start, text.length] as const, classification: 'decision', outcome: 'decided' },
			...{ reason: '', unsure: [], references: [] },
		};
	});
	const reading: Reading = {
		rulesetVersion: 'test',
		facts: { kind: 'protokoll', body, date, dateRange: null },
		...{ text, pages: [0], ocr: { suspected: false, repairs: [] }, items: outline },
		...{ suggestions: [], closings: [], missingNumbers: [] },
	};
	const context = onDay(db, TODAY);
	const bytes = new TextEncoder().encode(text);
	const imported = await importDocument(context, { fileName: `${body}-${date}.txt`, bytes });
	await runQueue(context, () => Promise.resolve({ ok: true, mediaType: 'text/plain', reading, pages: [] }));
	return imported.ok ? imported.value.documentId : '';
}

const sightings = async (db: Db, per = TODAY) => listSightings(db, await readMotionsAt(db, per), per);

const keysOf = (result: Result<unknown>) =>
	result.ok ? 'ok' : result.conflict ? 'conflict' : result.issues.map(({ field, key }) => `${field}: ${key}`);

const FILED = {
	title: 'Anmälan av motion om fria bussar',
	body: 'Beslut\nMotionen remitteras till kommunstyrelsen för beredning.',
	caseNumber: 'KS 2023/44',
};
const PREPARED = {
	title: 'Motion om fria bussar',
	body: 'Motionen väcktes den 27 februari 2023.\n\nBeslut\nKommunstyrelsen föreslår att motionen avslås.',
	caseNumber: 'KS 2023/44',
};
const ANSWERED = {
	title: 'Svar på motion om fria bussar',
	body: 'Beslut\n- Motionen bifalls.',
	caseNumber: 'KS 2023/44',
};

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
