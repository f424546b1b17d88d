import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { openViews } from '../publicity/open-views.ts';
import { sqliteDialect } from './dialect.ts';
import { migrateToLatest } from './migrate.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

/** Opens (and creates, with its folder) the database at a path and brings it to the newest schema. */
export async function openDatabase(path: string): Promise<Db> {
	if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
	const db = new Kysely<Tables>({ dialect: sqliteDialect(path) });
	try {
		await migrateToLatest(db);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return db;
}

/** The same database as the public may see it: read only, without what is closed. It must exist already. */
export const openPublicVersion = (path: string): Db =>
	new Kysely<Tables>({ dialect: sqliteDialect(path, openViews) });
