import type { Kysely } from 'kysely';

/**
 * That a later decision does not change the numbers of an earlier one, as a person said: the question is not asked
 * again. An interval by business day, like the amendments themselves.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('amendment_declines')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('amended_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createIndex('amendment_declines_commitment')
		.on('amendment_declines')
		.column('commitment_id')
		.execute();
	await db.schema
		.createIndex('amendment_declines_amended')
		.on('amendment_declines')
		.column('amended_id')
		.execute();
}
