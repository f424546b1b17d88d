import { sql, type SqlBool } from 'kysely';
import type { Db } from '../../database/open.ts';

/**
 * The stretches in which decided commitments were open. Written out and not as parameters: only so does the database
 * see that the index `commitment_states_stretches` holds them all, and nothing else.
 */
export const openStretches = (db: Db) =>
	db
		.selectFrom('commitment_states as s')
		.where(sql<SqlBool>`s.stage = 'decided'`)
		.where(sql<SqlBool>`s.open = 1`);

/** Those in which they were not: done, or ended. All of them in the index `commitment_states_settled`. */
export const settledStretches = (db: Db) =>
	db
		.selectFrom('commitment_states as s')
		.where(sql<SqlBool>`s.stage = 'decided'`)
		.where(sql<SqlBool>`s.open = 0`);
