import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, expect, test } from 'vitest';
import { migrations } from '../../../db/migrations/index.ts';
import { sqliteDialect } from '../../../src/lib/server/database/dialect.ts';
import { openDatabase } from '../../../src/lib/server/database/open.ts';
import { runQueue } from '../../../src/lib/server/jobs/run-queue.ts';
import { findOriginal, listDocuments } from '../../../src/lib/server/repositories/documents/documents.ts';
import { allBytes } from '../all-bytes.ts';
import { readingAs } from '../sample-reading.ts';
import { onDay } from '../temporary-database.ts';

const folder = mkdtempSync(join(tmpdir(), 'bevaka-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One is larger than the parts in which originals stand now, and ends inside one. */
const originalOf = (id: string) => (id === 'a' ? Buffer.alloc(700_001, 'protokoll') : Buffer.from(id));

/** A database as it was before a migration: '20261121T2300'. */
async function databaseBefore(path: string, name: string): Promise<Kysely<Record<string, never>>> {
	const db = new Kysely<never>({ dialect: sqliteDialect(path) }) as unknown as Kysely<Record<string, never>>;
	const older = Object.fromEntries(Object.entries(migrations).filter(([other]) => other < name));
	const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(older) } });
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
	return db;
}

/** A database as it was before the queue, with documents that were stored and one that was never read. */
async function olderDatabase(path: string): Promise<void> {
	const db = await databaseBefore(path, '20261121T2300');
	for (const [id, state] of [
		['b', 'stored'],
		['a', 'stored'],
		['c', 'failed'],
	]) {
		await db
			.insertInto('documents')
			.values({
				...{
					id,
					sha256: id,
					file_name: `${id}.txt`,
					size: originalOf(id!).length,
					kind: 'other',
					state,
					body_set: 0,
					date_set: 0,
				},
				...{ machine_read: 0, ruleset_version: '', missing_numbers: '[]', version: 1 },
				...{ imported_at: `2023-10-0${id === 'a' ? 2 : 1}T08:00:00.000Z`, imported_by: 'Astrid Ek' },
			} as never)
			.execute();
		await db
			.insertInto('document_bytes')
			.values({ document_id: id, bytes: originalOf(id!) } as never)
			.execute();
	}
	await db.destroy();
}

test('documents that were stored and never read get their place in the queue, oldest first', async () => {
	const path = join(folder, 'older.db');
	await olderDatabase(path);
	const db = await openDatabase(path);
	const places = (await listDocuments(db)).map(({ id, job }) => [id, job?.place ?? null]);
	expect(Object.fromEntries(places)).toEqual({ b: 1, a: 2, c: null });
	await runQueue(onDay(db, '2023-10-05'), readingAs());
	const states = (await listDocuments(db)).map(({ id, state }) => [id, state]);
	expect(Object.fromEntries(states)).toEqual({ a: 'read', b: 'read', c: 'failed' });
	await db.destroy();
});

test('files that were stored whole are the same files, in parts', async () => {
	const path = join(folder, 'whole.db');
	await olderDatabase(path);
	const db = await openDatabase(path);
	for (const id of ['a', 'b', 'c']) {
		const { file } = (await findOriginal(db, id))!;
		expect((await allBytes(file)).equals(originalOf(id))).toBe(true);
	}
	const parts = await db
		.selectFrom('original_parts')
		.select('start')
		.where('document_id', '=', 'a')
		.orderBy('start')
		.execute();
	expect(parts.map(({ start }) => start)).toEqual([0, 262_144, 524_288]);
	await db.destroy();
});

test('what a reason said of how its item was found stands by itself', async () => {
	const path = join(folder, 'reasons.db');
	await olderDatabase(path);
	const older = await databaseBefore(path, '20261122T1800');
	const reasons = [
		'”Planen antas.” (utan rubrik för beslutet)',
		'2 åtaganden hittades (utan rubrik för beslutet, numret på handlingens eget sätt)',
		'Rubriken: ”justering” (numret på handlingens eget sätt)',
		'”Planen (utan rubrik för beslutet)”',
	];
	for (const [position, reason] of reasons.entries()) {
		await older
			.insertInto('items')
			.values({
				...{
					id: `i${position}`,
					document_id: 'a',
					position,
					number: '1',
					title: '',
					span_start: 0,
					span_end: 0,
				},
				...{ case_numbers: '[]', officers: '[]', classification: 'decision', reason },
			} as never)
			.execute();
	}
	await older.destroy();

	const db = await openDatabase(path);
	const items = await db.selectFrom('items').select(['reason', 'unsure']).orderBy('position').execute();
	expect(items.map(({ reason, unsure }) => [reason, unsure])).toEqual([
		['”Planen antas.”', '["no-heading"]'],
		['2 åtaganden hittades', '["no-heading","own-numbers"]'],
		['Rubriken: ”justering”', '["own-numbers"]'],
		['”Planen (utan rubrik för beslutet)”', '[]'],
	]);
	await db.destroy();
});
