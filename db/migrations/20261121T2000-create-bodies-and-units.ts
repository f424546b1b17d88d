import type { Kysely } from 'kysely';

/** Who decides, who acts, and the settings of the installation. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('bodies')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('sort_key', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('body_aliases')
		.addColumn('folded', 'text', (column) => column.primaryKey())
		.addColumn('body_id', 'text', (column) => column.notNull().references('bodies.id'))
		.execute();
	await db.schema
		.createTable('units')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('external', 'integer', (column) => column.notNull())
		.addColumn('sort_key', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('unit_aliases')
		.addColumn('folded', 'text', (column) => column.primaryKey())
		.addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
		.execute();
	await db.schema
		.createTable('settings')
		.addColumn('key', 'text', (column) => column.primaryKey())
		.addColumn('value', 'text', (column) => column.notNull())
		.execute();
}
