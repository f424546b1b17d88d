import type { Transaction } from 'kysely';
import type { Db } from './open.ts';
import { insideTransaction, lightly } from './sqlite-driver.ts';
import type { Tables } from './tables.ts';

export type Trx = Transaction<Tables>;

/**
 * Runs one write transaction: all of it or nothing. Inside, only `trx` may be used and nothing outside the database
 * may be awaited, for everybody else waits meanwhile. Given a transaction instead of the database it joins that one:
 * so several operations become one change.
 */
export const transact = <T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> =>
	db.isTransaction
		? work(db as Trx)
		: db.transaction().execute((trx) => insideTransaction.run(true, () => work(trx)));

/**
 * The same, without waiting for the disk: a power cut may take it back, whole, until the next transaction that waits.
 * For what means nothing before that one.
 */
export const transactLightly = <T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> =>
	lightly.run(true, () => transact(db, work));

/** Several reads that see one and the same state; inside a transaction they see that one's. */
export const snapshot = <T>(db: Db, read: (trx: Trx) => Promise<T>): Promise<T> =>
	db.isTransaction
		? read(db as Trx)
		: db
				.transaction()
				.setAccessMode('read only')
				.execute((trx) => insideTransaction.run(true, () => read(trx)));
