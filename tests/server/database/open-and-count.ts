import { sql } from 'kysely';
import { openDatabase } from '../../../src/lib/server/database/open.ts';

/** Opens the database at a path and says how many migrations it has. */
const db = await openDatabase(process.argv[2] ?? '');
const { rows } = await sql<{ count: number }>`select count(*) as count from kysely_migration`.execute(db);
console.log(rows[0]?.count);
await db.destroy();
