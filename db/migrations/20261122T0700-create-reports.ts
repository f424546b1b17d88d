import { sql, type Kysely } from 'kysely';

/** Saved reports: the whole content of each, numbered by year, never changed and never taken away. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('reports')
		.addColumn('number', 'text', (column) => column.primaryKey())
		.addColumn('year', 'integer', (column) => column.notNull())
		.addColumn('serial', 'integer', (column) => column.notNull())
		.addColumn('body_id', 'text')
		.addColumn('body_name', 'text')
		.addColumn('per', 'text', (column) => column.notNull())
		.addColumn('since', 'text', (column) => column.notNull())
		.addColumn('open', 'integer', (column) => column.notNull())
		.addColumn('overdue', 'integer', (column) => column.notNull())
		.addColumn('saved_at', 'text', (column) => column.notNull())
		.addColumn('saved_by', 'text', (column) => column.notNull())
		.addColumn('checksum', 'text', (column) => column.notNull().unique())
		.addColumn('content', 'text', (column) => column.notNull())
		.addUniqueConstraint('reports_serial', ['year', 'serial'])
		.execute();
	await db.schema.createIndex('reports_body').on('reports').columns(['body_id', 'per']).execute();
	await sql`
		create trigger reports_no_update before update on reports
		begin select raise(abort, 'reports are kept as they were saved'); end`.execute(db);
	await sql`
		create trigger reports_no_delete before delete on reports
		begin select raise(abort, 'reports are kept as they were saved'); end`.execute(db);
	// "insert or replace" would delete without firing the trigger above.
	await sql`
		create trigger reports_no_replace before insert on reports
		when exists (select 1 from reports where number = new.number or checksum = new.checksum)
		begin select raise(abort, 'reports are kept as they were saved'); end`.execute(db);
}
