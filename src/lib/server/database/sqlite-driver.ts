import { AsyncLocalStorage } from 'node:async_hooks';
import { CompiledQuery, SqliteDriver, type DatabaseConnection, type TransactionSettings } from 'kysely';

/** True while the code running is inside a transaction of ours; set by `transact` and `snapshot`. */
export const insideTransaction = new AsyncLocalStorage<boolean>();

/** True around a transaction that may be lost with the power; set by `transactLightly`. */
export const lightly = new AsyncLocalStorage<boolean>();

/**
 * Kysely's driver for SQLite with three faults mended, all measured: write transactions begin `immediate`, else
 * a read followed by a write fails as busy under load; and using `db` where `trx` is meant throws at once, else
 * the process waits for itself for ever; and a rollback after SQLite's own does not hide the reason. One connection,
 * handed out to one at a time, first come first served.
 */
export class GuardedSqliteDriver extends SqliteDriver {
	#tail: Promise<void> = Promise.resolve();
	#release: (() => void) | null = null;
	/** Set while it does not wait for the disk. */
	#light: DatabaseConnection | null = null;

	override async acquireConnection(): Promise<DatabaseConnection> {
		if (insideTransaction.getStore()) {
			throw new Error('The database was used inside a transaction; use the transaction (trx) instead.');
		}
		const before = this.#tail;
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#tail = promise;
		await before;
		this.#release = resolve;
		return super.acquireConnection();
	}

	override async releaseConnection(): Promise<void> {
		await this.#light?.executeQuery(CompiledQuery.raw('pragma synchronous = full'));
		this.#light = null;
		const release = this.#release;
		this.#release = null;
		release?.();
	}

	override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings) {
		if (lightly.getStore()) {
			this.#light = connection;
			await connection.executeQuery(CompiledQuery.raw('pragma synchronous = normal'));
		}
		const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
		await connection.executeQuery(CompiledQuery.raw(begin));
	}

	/** On a full disk SQLite has rolled back by itself; a second time would hide why. */
	override async rollbackTransaction(connection: DatabaseConnection) {
		try {
			await super.rollbackTransaction(connection);
		} catch (error) {
			if (!String(error).includes('no transaction is active')) throw error;
		}
	}
}
