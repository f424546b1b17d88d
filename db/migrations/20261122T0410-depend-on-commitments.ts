import { sql, type Kysely } from 'kysely';

/**
 * A commitment can rest on another one: `target_id`. Whether that is met follows from how the other stands, so the
 * state rows of such a dependency only say for how long it has been there. No foreign key: a confirmation that is
 * taken back and given again keeps its id, and what rests on it.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema.alterTable('dependencies').addColumn('target_id', 'text').execute();
	await sql`
		create index dependencies_target on dependencies (target_id) where target_id is not null`.execute(db);
}
