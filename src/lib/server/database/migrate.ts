import { Migrator } from 'kysely/migration';
import { migrations } from '../../../../db/migrations/index.ts';
import { databaseTrouble } from './dialect.ts';
import type { Db } from './open.ts';
import { transact } from './transact.ts';

const ATTEMPTS = 12;

/**
 * Brings the schema to the newest, all in one write transaction: it is at once what makes it all or nothing and the
 * lock that keeps a second process waiting. A schema newer than this program is refused.
 */
export async function migrateToLatest(db: Db): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await transact(db, async (trx) => {
				const migrator = new Migrator({
					db: trx,
					provider: { getMigrations: () => Promise.resolve(migrations) },
				});
				const { error } = await migrator.migrateToLatest();
				if (error) throw error;
			});
		} catch (error) {
			// Each attempt has already waited the busy timeout.
			if (databaseTrouble(error) !== 'locked' || attempt === ATTEMPTS) throw error;
		}
	}
}
