import type { Kysely } from 'kysely';

/**
 * The municipality's own lists: `draft` while the columns are being chosen, `imported` when its rows are commitments.
 * The bytes go over to the document that the list then is, under the same id.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('lists')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('file_name', 'text', (column) => column.notNull())
		.addColumn('media_type', 'text', (column) => column.notNull())
		.addColumn('sha256', 'text', (column) => column.notNull())
		.addColumn('bytes', 'blob')
		.addColumn('sheet', 'text')
		.addColumn('rows', 'text', (column) => column.notNull())
		.addColumn('changed_at', 'text', (column) => column.notNull())
		.addColumn('changed_by', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('lists_sha256').on('lists').column('sha256').execute();
	await db.schema
		.createTable('list_rows')
		.addColumn('commitment_id', 'text', (column) => column.primaryKey())
		.addColumn('list_id', 'text', (column) => column.notNull().references('lists.id'))
		.addColumn('row', 'integer', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('list_rows_list').on('list_rows').columns(['list_id', 'row']).execute();
}
