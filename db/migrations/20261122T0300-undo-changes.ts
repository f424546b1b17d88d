import type { Kysely } from 'kysely';

/** How a commitment stood before its latest change from a list, so that the change can be taken back. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('undo_points')
		.addColumn('commitment_id', 'text', (column) => column.primaryKey())
		.addColumn('batch_id', 'text', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('date', 'text', (column) => column.notNull())
		.addColumn('day', 'text', (column) => column.notNull())
		.addColumn('before', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('undo_points_batch').on('undo_points').column('batch_id').execute();
}
