import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrations } from '../../../db/migrations/index.ts';
import { backupDatabase } from '../../../src/lib/server/database/backup.ts';
import { databaseTrouble } from '../../../src/lib/server/database/dialect.ts';
import { openDatabase } from '../../../src/lib/server/database/open.ts';
import { snapshot, transact, transactLightly } from '../../../src/lib/server/database/transact.ts';
import { listCommitments } from '../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { EMPTY_FILTER } from '../../../src/lib/domain/filter.ts';
import { buildCommitments } from '../build-commitments.ts';
import { temporaryDatabase } from '../temporary-database.ts';

const run = promisify(execFile);

/** Runs a script in so many processes at once; each is given the database's path. */
const inProcesses = (count: number, script: string, path: string) =>
	Promise.all(
		Array.from({ length: count }, () =>
			run(process.execPath, [join(import.meta.dirname, script), path], { timeout: 60_000 }),
		),
	);

test('an empty folder becomes a database with every migration and the settings that keep it safe', async () => {
	const { db, path } = await temporaryDatabase();
	expect(existsSync(path)).toBe(true);
	const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
	expect(applied.rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
	const pragma = async (name: string) =>
		Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {})[0] as unknown;
	expect(await pragma('journal_mode')).toBe('wal');
	expect(await pragma('synchronous')).toBe(2);
	expect(await pragma('foreign_keys')).toBe(1);
	expect(await pragma('trusted_schema')).toBe(0);
	expect(await pragma('secure_delete')).toBe(1);
	expect(await pragma('busy_timeout')).toBe(5000);
});

test('four processes that open the same new database at once all find it whole', async () => {
	const { folder } = await temporaryDatabase();
	const path = join(folder, 'new', 'bevaka.db');
	const answers = await inProcesses(4, 'open-and-count.ts', path);
	expect(answers.map(({ stdout }) => stdout.trim())).toEqual(
		Array(4).fill(String(Object.keys(migrations).length)),
	);
});

test('a migration that fails leaves nothing behind', async () => {
	const { folder } = await temporaryDatabase();
	const path = join(folder, 'half.db');
	// A table in the way of the last but one.
	const file = new Database(path);
	file.exec('create table occurrences (id text)');
	file.close();
	await expect(openDatabase(path)).rejects.toThrow(/occurrences/);
	const after = new Database(path);
	expect(after.prepare("select name from sqlite_master where type = 'table'").pluck().all()).toEqual([
		'occurrences',
	]);
	after.close();
});

test('a database that is newer than the program is refused', async () => {
	const { db, path } = await temporaryDatabase();
	await sql`insert into kysely_migration (name, timestamp) values ('29990101T0000-later', '')`.execute(db);
	await expect(openDatabase(path)).rejects.toThrow(/29990101T0000-later/);
});

test('four processes that read and then write the same row lose nothing', async () => {
	const { db, path } = await temporaryDatabase();
	await db.insertInto('number_series').values({ year: 1, last: 0 }).execute();
	await inProcesses(4, 'count-up.ts', path);
	const { last } = await db.selectFrom('number_series').select('last').executeTakeFirstOrThrow();
	expect(last).toBe(400);
});

test('using the database inside a transaction throws at once instead of waiting for ever', async () => {
	const { db } = await temporaryDatabase();
	const inside = () => db.selectFrom('settings').selectAll().execute();
	await expect(transact(db, inside)).rejects.toThrow(/use the transaction/);
	await expect(snapshot(db, inside)).rejects.toThrow(/use the transaction/);
	await expect(transact(db, () => transact(db, () => Promise.resolve()))).rejects.toThrow(
		/use the transaction/,
	);
	expect(await inside()).toEqual([]);
});

test('only what may be lost with the power does not wait for the disk, however it ends', async () => {
	const { db } = await temporaryDatabase();
	const level = async (of: typeof db) =>
		(await sql<{ synchronous: number }>`pragma synchronous`.execute(of)).rows[0]!.synchronous;
	for (let round = 0; round < 3; round++) {
		expect(await transactLightly(db, level)).toBe(1);
		expect(await level(db)).toBe(2);
		await expect(transactLightly(db, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await transact(db, level)).toBe(2);
	}
	const turns = await Promise.all([transactLightly(db, level), transact(db, level), level(db)]);
	expect(turns).toEqual([1, 2, 2]);
});

test('a transaction that throws leaves nothing, and others wait their turn', async () => {
	const { db } = await temporaryDatabase();
	const write = (value: string, fail: boolean) =>
		transact(db, async (trx) => {
			await trx.insertInto('settings').values({ key: value, value }).execute();
			if (fail) throw new Error('changed my mind');
		});
	const answers = await Promise.allSettled([write('a', false), write('b', true), write('c', false)]);
	expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	const rows = await db.selectFrom('settings').select('key').orderBy('key').execute();
	expect(rows.map(({ key }) => key)).toEqual(['a', 'c']);
});

test('each backup is whole while another process writes, and none takes the place of a file', async () => {
	const { db, path, folder } = await temporaryDatabase();
	await buildCommitments(db, 50);
	await db.insertInto('number_series').values({ year: 1, last: 0 }).execute();
	let writing = true;
	const writer = inProcesses(1, 'count-up.ts', path).finally(() => (writing = false));
	const counted: number[] = [];
	do {
		const to = join(folder, `kopia-${counted.length}.db`);
		await backupDatabase(path, to);
		const copy = await openDatabase(to);
		const { total } = await listCommitments(copy, { ...EMPTY_FILTER, slice: 'all' }, '2026-01-01');
		expect(total).toBe(50);
		counted.push((await copy.selectFrom('number_series').select('last').executeTakeFirstOrThrow()).last);
		await copy.destroy();
		await new Promise((done) => setTimeout(done, 50));
	} while (writing);
	await writer;
	expect(counted).toEqual([...counted].sort((a, b) => a - b));
	await expect(backupDatabase(path, join(folder, 'kopia-0.db'))).rejects.toThrow(/exists/);
});

test('the database can say what is the matter with the machine under it', async () => {
	const { path, db } = await temporaryDatabase();
	const other = new Database(path, { timeout: 0 });
	other.exec('begin immediate');
	const impatient = new Database(path, { timeout: 0 });
	const attempt = () => impatient.exec("insert into settings values ('a', 'b')");
	expect(attempt).toThrow();
	try {
		attempt();
	} catch (error) {
		expect(databaseTrouble(error)).toBe('locked');
	}
	expect(databaseTrouble(new Error('something else'))).toBeNull();
	other.close();
	impatient.close();
	expect(await db.selectFrom('settings').selectAll().execute()).toEqual([]);
});
