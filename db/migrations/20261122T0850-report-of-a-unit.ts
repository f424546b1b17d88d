import type { Kysely } from 'kysely';

/** A report may be of what one unit is responsible for; null: whoever is. */
export async function up(db: Kysely<unknown>) {
	await db.schema.alterTable('reports').addColumn('unit_id', 'text').execute();
	await db.schema.alterTable('reports').addColumn('unit_name', 'text').execute();
}
