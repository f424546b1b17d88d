import type { Kysely } from 'kysely';

/** The pages of a document that could not be read from their pictures, so that it can say so: numbers from 1. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.alterTable('documents')
		.addColumn('unread_pages', 'text', (column) => column.notNull().defaultTo('[]'))
		.execute();
}
