import Database from 'better-sqlite3';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { migrations } from '../../../../db/migrations/index.ts';
import { backupDatabase } from './backup.ts';
import { databaseTrouble } from './dialect.ts';
import { openDatabase } from './open.ts';

/**
 * Why a backup was not put back: it is no whole database of ours, a newer program has written it, or somebody has the
 * database open. Nothing has been changed then.
 */
export type RestoreTrouble = 'not-whole' | 'newer' | 'in-use';

/**
 * Puts a backup in the place of the database at `path`, brought to the newest schema. What stood there is kept as
 * `keptAs`, also when it is broken; that name must be free.
 */
export async function restoreDatabase(
	from: string,
	path: string,
	keptAs: string,
): Promise<RestoreTrouble | null> {
	const trouble = troubleWith(from);
	if (trouble) return trouble;
	mkdirSync(dirname(path), { recursive: true });
	const next = `${path}.next`;
	for (const file of filesOf(next)) rmSync(file, { force: true });
	try {
		await backupDatabase(from, next);
		await (await openDatabase(next)).destroy();
		if (existsSync(path)) {
			if (isOpenElsewhere(path)) return 'in-use';
			putAside(path, keptAs);
		}
		renameSync(next, path);
		return null;
	} finally {
		for (const file of filesOf(next)) rmSync(file, { force: true });
	}
}

function troubleWith(from: string): RestoreTrouble | null {
	try {
		const copy = new Database(from, { readonly: true, fileMustExist: true });
		try {
			if (copy.pragma('integrity_check', { simple: true }) !== 'ok') return 'not-whole';
			const done = copy.prepare('select name from kysely_migration').pluck().all() as string[];
			if (done.length === 0) return 'not-whole';
			return done.every((name) => Object.hasOwn(migrations, name)) ? null : 'newer';
		} finally {
			copy.close();
		}
	} catch (error) {
		if (error instanceof Database.SqliteError) return 'not-whole';
		throw error;
	}
}

/** Only whoever is alone may end the journal that stands beside the database; then the one file is all there is. */
function isOpenElsewhere(path: string): boolean {
	const file = new Database(path, { timeout: 0 });
	try {
		file.pragma('journal_mode = DELETE');
		return false;
	} catch (error) {
		// What is too broken to be read is nobody's either, and is moved as it is.
		return databaseTrouble(error) === 'locked';
	} finally {
		file.close();
	}
}

function putAside(path: string, keptAs: string) {
	if (existsSync(keptAs)) throw new Error(`The name is taken: ${keptAs}`);
	const kept = filesOf(keptAs);
	filesOf(path).forEach((file, i) => existsSync(file) && renameSync(file, kept[i]!));
}

/** The database and what SQLite may keep beside it. */
const filesOf = (path: string) => [path, `${path}-wal`, `${path}-shm`];
