import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Db } from '../../../src/lib/server/database/open.ts';
import { importDocument } from '../../../src/lib/server/operations/documents/import-document.ts';
import { listDocuments } from '../../../src/lib/server/repositories/documents/documents.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';
import { until } from './held-readings.ts';

const children: ChildProcess[] = [];

afterEach(async () => {
	for (const child of children.splice(0)) await kill(child);
});

function startServer(path: string, mode: 'hang' | 'read'): ChildProcess & { said: () => string } {
	const script = join(import.meta.dirname, 'read-until-killed.ts');
	const child = spawn(process.execPath, ['--no-warnings', script, path, mode], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	children.push(child);
	let said = '';
	child.stdout.on('data', (part: Buffer) => (said += part.toString()));
	return Object.assign(child, { said: () => said });
}

/** As when the power goes: nothing can be said or put away. */
async function kill(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((done) => child.once('exit', done));
	child.kill('SIGKILL');
	await gone;
}

async function handIn(db: Db, count: number): Promise<void> {
	for (let number = 0; number < count; number++) {
		const bytes = new TextEncoder().encode(`innehåll ${number}`);
		await importDocument(onDay(db, '2023-10-01'), { fileName: `${number}.txt`, bytes });
	}
}

const states = async (db: Db) => (await listDocuments(db)).map(({ state }) => state);

const isAllRead = (db: Db) => async () => (await states(db)).every((state) => state === 'read');

/** How many times each document has been read, from the events. */
const readings = async (db: Db) =>
	(
		await db
			.selectFrom('events')
			.select(['document_id', (eb) => eb.fn.countAll<number>().as('count')])
			.where('kind', '=', 'document-read')
			.groupBy('document_id')
			.execute()
	).map(({ count }) => count);

test('killed in the middle of reading, the next server goes on at once and imports nothing twice', async () => {
	const { db, path } = await temporaryDatabase();
	await handIn(db, 3);
	const first = startServer(path, 'hang');
	await until('two are being read', () => first.said().split('reading').length === 3);
	await kill(first);
	expect(await states(db)).toEqual(['stored', 'stored', 'stored']);

	startServer(path, 'read');
	await until('all are read', isAllRead(db));
	expect(await readings(db)).toEqual([1, 1, 1]);
	const { suggestions } = await db
		.selectFrom('suggestions')
		.select((eb) => eb.fn.countAll<number>().as('suggestions'))
		.executeTakeFirstOrThrow();
	expect(suggestions).toBe(6);
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
});

test('two servers on one database, killed and started again and again: each document is read once', async () => {
	const { db, path } = await temporaryDatabase();
	await handIn(db, 24);
	// A third time would give up what they were reading.
	for (let round = 0; round < 2; round++) {
		const pair = [startServer(path, 'read'), startServer(path, 'read')];
		await until('one of them reads', () => pair.some((one) => one.said().includes('reading')));
		for (const one of pair) await kill(one);
	}
	expect((await states(db)).filter((state) => state === 'failed')).toEqual([]);
	startServer(path, 'read');
	await until('all are read', isAllRead(db));
	expect(await readings(db)).toEqual(Array(24).fill(1));
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
});
