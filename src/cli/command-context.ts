import { userInfo } from 'node:os';
import { join } from 'node:path';
import { dayInStockholm } from '../lib/server/clock.ts';
import type { Db } from '../lib/server/database/open.ts';
import type { Context } from '../lib/server/operations/context.ts';
import { dataFolder } from './server-process.ts';

/** The database that the commands work on: the one `npm start` uses, or the one that BEVAKA_DATABASE names. */
export const databasePath = () => process.env.BEVAKA_DATABASE ?? join(dataFolder(), 'bevaka.db');

/** Who acts, and when, for a command given on the machine itself. */
export function commandContext(db: Db): Context {
	const now = new Date();
	const name = process.env.BEVAKA_USER ?? userInfo().username;
	return { db, actor: { id: 'kommando', name }, now: now.toISOString(), today: dayInStockholm(now) };
}
