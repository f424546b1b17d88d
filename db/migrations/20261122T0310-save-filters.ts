import type { Kysely } from 'kysely';

/** Named filters of the list, shared by everybody in the installation. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('saved_filters')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('folded', 'text', (column) => column.notNull().unique())
		.addColumn('sort_key', 'text', (column) => column.notNull())
		.addColumn('query', 'text', (column) => column.notNull())
		.addColumn('saved_at', 'text', (column) => column.notNull())
		.addColumn('saved_by', 'text', (column) => column.notNull())
		.execute();
}
