import { sql, type Kysely } from 'kysely';

/**
 * How much of what was decided has been filled, unit by unit, and which later decision changes the numbers of an
 * earlier one. Both as intervals by business day, so that an earlier day can be asked about.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('staffing_fills')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('unit', 'text', (column) => column.notNull())
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('percent', 'integer')
		.addColumn('positions', 'integer')
		.addColumn('line', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.addUniqueConstraint('staffing_fills_interval', ['commitment_id', 'unit', 'from_date'])
		.execute();
	await db.schema
		.createTable('amendments')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('amended_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('amendments_commitment').on('amendments').column('commitment_id').execute();
	await db.schema.createIndex('amendments_amended').on('amendments').column('amended_id').execute();
	// The ledger looks at these alone, however many commitments there are.
	await sql`
		create index commitments_ledger on commitments (id)
		where staffing is not null or amount is not null`.execute(db);
}
