import { afterEach, expect, test } from 'vitest';
import { claimJob } from '../../../src/lib/server/jobs/claim.ts';
import { renewLease } from '../../../src/lib/server/jobs/lease.ts';
import { runQueue } from '../../../src/lib/server/jobs/run-queue.ts';
import { Runner } from '../../../src/lib/server/jobs/runner.ts';
import { cancelReading } from '../../../src/lib/server/operations/documents/cancel-reading.ts';
import type { Context } from '../../../src/lib/server/operations/context.ts';
import { importDocument } from '../../../src/lib/server/operations/documents/import-document.ts';
import { readAgain } from '../../../src/lib/server/operations/documents/read-again.ts';
import { storeReading } from '../../../src/lib/server/operations/documents/store-reading.ts';
import { findDocumentRow } from '../../../src/lib/server/repositories/documents/document-rows.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import { READING, readingAs } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';
import { HeldReadings, until } from './held-readings.ts';

const runners: Runner[] = [];
const clock = () => ({ now: '2023-10-01T08:00:00.000Z', today: '2023-10-01' });

afterEach(async () => {
	for (const runner of runners.splice(0)) await runner.stop();
});

async function start({ db }: Context, read: HeldReadings['read']): Promise<Runner> {
	const runner = new Runner({ db, read, clock });
	runners.push(runner);
	runner.start();
	return Promise.resolve(runner);
}

/** Hands in files by name; the bytes are the name. Answers with the documents' ids. */
async function handIn(context: Context, ...names: string[]): Promise<string[]> {
	const ids: string[] = [];
	for (const fileName of names) {
		const result = await importDocument(context, { fileName, bytes: new TextEncoder().encode(fileName) });
		if (!result.ok) throw new Error(`${fileName} was refused.`);
		ids.push(result.value.documentId);
	}
	return ids;
}

const rowOf = async ({ db }: Context, id: string) => (await findDocumentRow(db, id))!;

const is = (context: Context, id: string, state: string) => async () =>
	(await rowOf(context, id)).job?.state === state;

test('two at a time in order of arrival; a bad file never stops the next; each tells its place', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const held = new HeldReadings();
	const [a, b, c, d] = (await handIn(context, 'a', 'b', 'c', 'd')) as [string, string, string, string];
	expect((await rowOf(context, c)).job).toMatchObject({ state: 'queued', place: 3 });
	await start(context, held.read);
	await held.untilStarted(2);
	expect(held.started).toEqual(['a', 'b']);
	expect((await rowOf(context, c)).job).toMatchObject({ state: 'queued', place: 1 });
	expect((await rowOf(context, d)).job).toMatchObject({ place: 2 });
	await until('progress is told', async () => (await rowOf(context, a)).job?.pagesTotal === 40);
	expect((await rowOf(context, a)).job).toMatchObject({ state: 'running', pagesDone: 2, place: null });

	held.end('b', { ok: false, mediaType: null, problem: 'broken' });
	await held.untilStarted(3);
	expect(held.started).toEqual(['a', 'b', 'c']);
	expect(await rowOf(context, b)).toMatchObject({ state: 'failed', problem: 'broken' });
	held.end('a');
	held.end('c');
	await held.untilStarted(4);
	held.end('d');
	await until('the last one is done', is(context, d, 'done'));
	for (const id of [a, c, d]) expect(await rowOf(context, id)).toMatchObject({ state: 'read' });
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
});

test('what waits or runs can be cancelled; nothing of it counts, and it can be read later', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const held = new HeldReadings();
	const [a, b, c] = (await handIn(context, 'a', 'b', 'c')) as [string, string, string];
	await start(context, held.read);
	await held.untilStarted(2);
	expect(await cancelReading(context, c)).toMatchObject({ ok: true });
	expect(await cancelReading(context, a)).toMatchObject({ ok: true });
	expect(await cancelReading(context, a)).toMatchObject({ issues: [{ key: 'not-queued' }] });
	await until('the reading is stopped', () => held.stopped.includes('a'));
	held.end('a');
	held.end('b');
	await until('the other is done', is(context, b, 'done'));
	expect(held.started).toEqual(['a', 'b']);
	expect(await rowOf(context, a)).toMatchObject({ state: 'stored', job: { state: 'cancelled' } });
	await readAgain(context, a);
	await held.untilStarted(3);
	held.end('a');
	await until('it is read after all', is(context, a, 'done'));
	expect(await rowOf(context, a)).toMatchObject({ state: 'read', counts: { suggestions: 2 } });
});

test('told to stop, it puts back what it reads, at its old place and without counting the try', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const held = new HeldReadings();
	const [a] = (await handIn(context, 'a', 'b', 'c')) as [string];
	const runner = await start(context, held.read);
	await held.untilStarted(2);
	await runner.stop();
	expect(held.stopped).toEqual(['a', 'b']);
	expect((await rowOf(context, a)).job).toMatchObject({ state: 'queued', place: 1 });
	expect(await db.selectFrom('jobs').select('attempts').execute()).toEqual(Array(3).fill({ attempts: 0 }));
	const order: string[] = [];
	await runQueue(context, (bytes, name) => (order.push(name), readingAs()(bytes, name)));
	expect(order).toEqual(['a', 'b', 'c']);
});

test('a process that froze past its lease cannot write over the one that took over', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const [a] = (await handIn(context, 'a')) as [string];
	const frozen = (await claimJob(db, clock))!;
	expect(await claimJob(db, clock)).toBeNull();
	await db.updateTable('jobs').set({ lease_until: '2023-01-01T00:00:00.000Z' }).execute();
	const heir = (await claimJob(db, clock))!;
	expect(heir).toMatchObject({ id: frozen.id, attempt: 2 });
	expect(await renewLease(db, frozen, { done: 1, total: 2 })).toBe(false);
	await storeReading(context, frozen, { ok: true, mediaType: 'text/plain', reading: READING });
	expect(await rowOf(context, a)).toMatchObject({ state: 'stored', job: { state: 'running' } });
	await storeReading(context, heir, { ok: true, mediaType: 'text/plain', reading: READING });
	await storeReading(context, frozen, { ok: false, mediaType: null, problem: 'broken' });
	expect(await rowOf(context, a)).toMatchObject({ state: 'read', problem: null, counts: { suggestions: 2 } });
});

test('a file whose reading takes its process along three times is given up, with the reason; the next is read', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const [poison, good] = (await handIn(context, 'poison', 'good')) as [string, string];
	for (const attempt of [1, 2, 3]) {
		expect(await claimJob(db, clock)).toMatchObject({ documentId: poison, attempt });
		// The process is gone: nobody answers to its name.
		await db.updateTable('jobs').set({ owner: null }).where('document_id', '=', poison).execute();
	}
	expect(await claimJob(db, clock)).toMatchObject({ documentId: good, attempt: 1 });
	expect(await rowOf(context, poison)).toMatchObject({
		...{ state: 'failed', problem: 'gave-up', job: { state: 'failed', problem: 'gave-up' } },
	});
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
});
