import Database from 'better-sqlite3';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { backupDatabase } from '../../../src/lib/server/database/backup.ts';
import { openDatabase } from '../../../src/lib/server/database/open.ts';
import { restoreDatabase } from '../../../src/lib/server/database/restore.ts';
import { temporaryDatabase } from '../temporary-database.ts';

/** A database with one body, its backup, and a second body that came afterwards. */
async function start() {
	const { db, path, folder } = await temporaryDatabase();
	const addBody = (name: string) =>
		db.insertInto('bodies').values({ id: name, name, sort_key: name }).execute();
	await addBody('Torvnämnden');
	const backup = join(folder, 'kopia.db');
	await backupDatabase(path, backup);
	await addBody('Månnämnden');
	return { db, path, folder, backup, keptAs: join(folder, 'undan.db') };
}

function bodiesIn(path: string) {
	const file = new Database(path, { readonly: true, fileMustExist: true });
	try {
		return file.prepare('select name from bodies order by name').pluck().all();
	} finally {
		file.close();
	}
}

test('what was stands there again, what came since is kept beside, and the backup is as it was', async () => {
	const { db, path, backup, keptAs } = await start();
	const bytes = readFileSync(backup);
	await db.destroy();
	expect(await restoreDatabase(backup, path, keptAs)).toBeNull();
	// No half-made copy and no journal is left behind.
	expect(readdirSync(dirname(path))).toEqual([basename(path)]);
	expect(bodiesIn(path)).toEqual(['Torvnämnden']);
	expect(bodiesIn(keptAs)).toEqual(['Månnämnden', 'Torvnämnden']);
	expect(readFileSync(backup).equals(bytes)).toBe(true);
	await expect(restoreDatabase(backup, path, keptAs)).rejects.toThrow('The name is taken');
	expect(bodiesIn(path)).toEqual(['Torvnämnden']);
});

test('while somebody has it open nothing is moved', async () => {
	const { db, path, backup, keptAs } = await start();
	expect(await restoreDatabase(backup, path, keptAs)).toBe('in-use');
	expect(bodiesIn(path)).toEqual(['Månnämnden', 'Torvnämnden']);
	expect(existsSync(keptAs)).toBe(false);
	await db.insertInto('bodies').values({ id: 'x', name: 'Solnämnden', sort_key: 'x' }).execute();
	expect(bodiesIn(path)).toHaveLength(3);
});

test('half a copy, another database, and one of a newer program are refused', async () => {
	const { db, path, folder, backup, keptAs } = await start();
	await db.destroy();
	const asFile = (name: string, bytes: string | Buffer) => {
		writeFileSync(join(folder, name), bytes);
		return join(folder, name);
	};
	const bytes = readFileSync(backup);
	const half = asFile('halv.db', bytes.subarray(0, bytes.length / 2));
	expect(await restoreDatabase(half, path, keptAs)).toBe('not-whole');
	expect(await restoreDatabase(asFile('brev.db', 'Hej. '.repeat(500)), path, keptAs)).toBe('not-whole');
	expect(await restoreDatabase(asFile('tom.db', ''), path, keptAs)).toBe('not-whole');
	const newer = new Database(backup);
	newer.prepare("insert into kysely_migration values ('9999-fran-framtiden', '2040-01-01')").run();
	newer.close();
	expect(await restoreDatabase(backup, path, keptAs)).toBe('newer');
	expect(bodiesIn(path)).toEqual(['Månnämnden', 'Torvnämnden']);
	expect(existsSync(keptAs)).toBe(false);
});

test('a database that is broken, or gone, gives way to the backup', async () => {
	const { db, path, backup, keptAs } = await start();
	await db.destroy();
	writeFileSync(path, 'Trasig. '.repeat(2000));
	expect(await restoreDatabase(backup, path, keptAs)).toBeNull();
	expect(bodiesIn(path)).toEqual(['Torvnämnden']);
	expect(readFileSync(keptAs, 'utf8')).toContain('Trasig.');
	const elsewhere = join(dirname(path), 'ny', 'bevaka.db');
	expect(await restoreDatabase(backup, elsewhere, join(dirname(path), 'inget.db'))).toBeNull();
	const restored = await openDatabase(elsewhere);
	expect(await restored.selectFrom('bodies').select('name').execute()).toEqual([{ name: 'Torvnämnden' }]);
	await restored.destroy();
});
