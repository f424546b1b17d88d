import type { Kysely } from 'kysely';

/** Closing sentences that a person has answered and that a later reading does not find, and their words. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.alterTable('closings')
		.addColumn('vanished', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await db.schema.alterTable('closings').addColumn('kept_quote', 'text').execute();
}
