import type Database from 'better-sqlite3';

/** What lies over the tables of a connection that only reads. */
export interface Overlay {
	/** Temporary tables with one column, `id`, and the query that fills each; a later one may look into an earlier. */
	readonly sets: Readonly<Record<string, string>>;
	/** Statements that create temporary views over the tables, out of what the sets hold. */
	readonly views: readonly string[];
}

export type OverlayOf = (
	tables: readonly { readonly name: string; readonly columns: readonly string[] }[],
) => Overlay;

/**
 * Lays it over a connection, on which nothing can be written from then on. Answers with what prepares statements there:
 * each sees the sets as they are in the very state of the database that it reads. They are worked out anew only when
 * another connection has written something; worked out in each statement they took most of its time.
 */
export function layOver(file: Database.Database, overlayOf: OverlayOf) {
	const { sets, views } = overlayOf(tablesOf(file));
	for (const name of Object.keys(sets)) {
		file.exec(`create temp table ${name} (id text primary key not null) without rowid`);
	}
	for (const view of views) file.exec(view);
	file.pragma('query_only = ON');
	const sight = new Sight(file, sets);
	return (text: string) => {
		const statement = file.prepare<unknown[]>(text);
		return {
			reader: statement.reader,
			all: (parameters: readonly unknown[]) => sight.through(() => statement.all(...parameters)),
			iterate: () => {
				throw new Error('Rows of the open version are read all at once.');
			},
			run(parameters: readonly unknown[]) {
				if (text === 'rollback') sight.forget();
				return statement.run(...parameters);
			},
		};
	};
}

function tablesOf(file: Database.Database) {
	const names = file.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
	const columnsOf = file.prepare('select name from pragma_table_info(?)').pluck();
	return names
		.filter((name) => !name.startsWith('sqlite_'))
		.map((name) => ({ name, columns: columnsOf.all(name) as string[] }));
}

/** Keeps the sets equal to what the database says. */
class Sight {
	readonly #file: Database.Database;
	readonly #version: Database.Statement;
	readonly #fill: readonly Database.Statement[];
	/** The state of the database that the sets were worked out of. */
	#known: unknown = null;

	constructor(file: Database.Database, sets: Overlay['sets']) {
		this.#file = file;
		this.#version = file.prepare('pragma data_version').pluck();
		this.#fill = Object.entries(sets).flatMap(([name, query]) => [
			file.prepare(`delete from temp.${name}`),
			file.prepare(`insert or ignore into temp.${name} (id) ${query}`),
		]);
	}

	/** Reads in one transaction with the look at the sets: nothing can be closed in between. */
	through<T>(read: () => T): T {
		if (!this.#file.inTransaction) return this.#file.transaction(() => this.through(read))();
		this.#freshen();
		return read();
	}

	/** After a rollback the sets may be older than they were thought to be. */
	forget() {
		this.#known = null;
	}

	#freshen() {
		const version = this.#version.get();
		if (version === this.#known) return;
		this.#known = null;
		this.#file.pragma('query_only = OFF');
		try {
			for (const statement of this.#fill) statement.run();
		} finally {
			this.#file.pragma('query_only = ON');
		}
		this.#known = version;
	}
}
