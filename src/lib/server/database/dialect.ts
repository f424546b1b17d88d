import Database from 'better-sqlite3';
import {
	SqliteAdapter,
	SqliteIntrospector,
	SqliteQueryCompiler,
	sql,
	type Dialect,
	type Expression,
	type Kysely,
	type SqlBool,
	type SqliteDatabase,
} from 'kysely';
import { layOver, type OverlayOf } from './overlay.ts';
import { GuardedSqliteDriver } from './sqlite-driver.ts';

/** Everything that is particular to SQLite stands in this file, in sqlite-driver.ts and in overlay.ts. */
export const sqliteDialect = (path: string, overlay?: OverlayOf): Dialect => ({
	createAdapter: () => new TransactionalAdapter(),
	createDriver: () => new GuardedSqliteDriver({ database: () => open(path, overlay) }),
	createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
	createQueryCompiler: () => new SqliteQueryCompiler(),
});

/** Does a folded column hold these very letters? `%` and `_` mean themselves. Both sides are folded by `fold`. */
export const holds = (column: string, letters: string): Expression<SqlBool> =>
	sql<SqlBool>`instr(${sql.ref(column)}, ${letters}) > 0`;

/** Is a column one of these? One statement whatever their number, so that it is prepared once. */
export const isAmong = (column: string, values: readonly string[]): Expression<SqlBool> =>
	sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`;

/**
 * How many rows of `table` have each of the values in `column`, counted no further than `most`: what is common is not
 * gone through to its end only to be told that it is.
 */
export const countUpTo = (table: string, column: string, values: readonly string[], most: number) =>
	sql<{ value: string; count: number }>`
		select v.value as value, (
			select count(*) from (
				select 1 from ${sql.table(table)} where ${sql.ref(column)} = v.value limit ${most}
			)
		) as count from json_each(${JSON.stringify(values)}) as v`;

/** A § to be looked for at the meetings of a body between two days. */
export interface SectionPlace {
	readonly body: string;
	readonly from: string;
	readonly to: string;
	readonly number: string;
}

/** The items at such places, each place looked up by itself: in any number of them the cost of each is the same. */
export const sectionsAt = (places: readonly SectionPlace[]) =>
	sql<{ id: string; document_id: string; number: string; body_id: string; meeting_date: string }>`
		select distinct i.id, i.document_id, i.number, d.body_id, d.meeting_date
		from json_each(${JSON.stringify(places)}) as p
		cross join documents as d on d.body_id = p.value ->> 'body'
			and d.meeting_date between p.value ->> 'from' and p.value ->> 'to' and d.kind != 'kallelse'
		cross join items as i on i.document_id = d.id and i.number = p.value ->> 'number'
		order by d.meeting_date, i.id`;

/** What the machine under the database cannot do right now; null for any other error. */
export function databaseTrouble(error: unknown): 'locked' | 'full' | 'read-only' | null {
	const code = error instanceof Database.SqliteError ? error.code : '';
	if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'locked';
	if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR')) return 'full';
	return code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') ? 'read-only' : null;
}

/** A row cannot go since another one names it. */
export const isHeldFast = (error: unknown): boolean =>
	error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';

/** Oldest version without the WAL fault that could lose a commit at a checkpoint. */
const OLDEST = [3, 51, 3] as const;

class TransactionalAdapter extends SqliteAdapter {
	/** SQLite can; Kysely's own adapter says no, and would leave half a migration behind. */
	override get supportsTransactionalDdl() {
		return true;
	}

	/** The driver hands out its one connection itself, so that it can refuse instead of deadlocking. */
	override get supportsMultipleConnections() {
		return true;
	}
}

function open(path: string, overlay?: OverlayOf): Promise<SqliteDatabase> {
	const file = new Database(path, { timeout: 5000 });
	assertVersion(file.prepare('select sqlite_version()').pluck().get() as string);
	persistently(() => file.pragma('journal_mode = WAL'));
	// FULL: a commit that was answered survives a power cut; NORMAL lost some in 545 of 600 simulated ones.
	file.pragma('synchronous = FULL');
	file.pragma('foreign_keys = ON');
	file.pragma('trusted_schema = OFF');
	// What is deleted is overwritten, not only unlinked.
	file.pragma('secure_delete = ON');
	// 64 MiB instead of 2: the whole of ten thousand commitments stays in memory.
	file.pragma('cache_size = -65536');
	file.pragma('temp_store = MEMORY');
	const prepare = overlay ? layOver(file, overlay) : (text: string) => file.prepare(text);
	return Promise.resolve(withKeptStatements(file, prepare as SqliteDatabase['prepare']));
}

function assertVersion(version: string) {
	const parts = version.split('.').map(Number);
	const difference = OLDEST.map((oldest, index) => (parts[index] ?? 0) - oldest).find((step) => step !== 0);
	if ((difference ?? 0) < 0)
		throw new Error(`SQLite ${OLDEST.join('.')} or later is needed; this is ${version}.`);
}

/** Going over to WAL needs the file alone for a moment and does not wait by itself. */
function persistently(change: () => unknown) {
	for (let attempt = 1; ; attempt++) {
		try {
			return change();
		} catch (error) {
			if (databaseTrouble(error) !== 'locked' || attempt === 200) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
		}
	}
}

type SqliteStatement = ReturnType<SqliteDatabase['prepare']>;

/** Kysely prepares each statement anew; the same few hundred texts come again and again. */
function withKeptStatements(file: Database.Database, prepare: SqliteDatabase['prepare']): SqliteDatabase {
	const kept = new Map<string, SqliteStatement>();
	return {
		close: () => file.close(),
		prepare(text) {
			// Some pragmas do what they do when they are prepared, and never again.
			if (text.startsWith('pragma')) return prepare(text);
			const known = kept.get(text);
			if (known) return known;
			if (kept.size > 500) kept.clear();
			const statement = prepare(text);
			kept.set(text, statement);
			return statement;
		},
	};
}
