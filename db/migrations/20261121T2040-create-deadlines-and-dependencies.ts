import type { Kysely } from 'kysely';

/** Each deadline a commitment has had, what it rests on, and the occurrences of recurring ones. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('deadlines')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('previous', 'text')
		.addColumn('date', 'text')
		.addColumn('precision', 'text')
		.addColumn('basis', 'text', (column) => column.notNull())
		.addColumn('reason', 'text')
		.addColumn('cause', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('deadlines_commitment').on('deadlines').column('commitment_id').execute();
	await db.schema.createIndex('deadlines_day').on('deadlines').columns(['cause', 'from_date']).execute();
	await db.schema
		.createTable('dependencies')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('dependencies_commitment').on('dependencies').column('commitment_id').execute();
	await db.schema
		.createTable('dependency_states')
		.addColumn('dependency_id', 'text', (column) => column.notNull().references('dependencies.id'))
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('settled_by', 'text')
		.addPrimaryKeyConstraint('dependency_states_key', ['dependency_id', 'from_date'])
		.execute();
	await db.schema
		.createTable('occurrences')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('period', 'text', (column) => column.notNull())
		.addColumn('due', 'text', (column) => column.notNull())
		.addColumn('fulfilled_on', 'text')
		.addColumn('fulfilled_item', 'text')
		.addUniqueConstraint('occurrences_due', ['commitment_id', 'due'])
		.execute();
}
