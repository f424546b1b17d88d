import { sql, type Kysely } from 'kysely';

/**
 * What is closed to the public: a commitment or a whole document, on which legal ground, from when and by whom.
 * A closure that is taken back keeps its row and ends; one target stands closed at most once.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('closures')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text')
		.addColumn('document_id', 'text')
		.addColumn('ground', 'text', (column) => column.notNull())
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.addCheckConstraint('closures_target', sql`(commitment_id is null) != (document_id is null)`)
		.execute();
	await sql`
		create unique index closures_commitment on closures (commitment_id)
		where to_date = '9999-12-31' and commitment_id is not null`.execute(db);
	await sql`
		create unique index closures_document on closures (document_id)
		where to_date = '9999-12-31' and document_id is not null`.execute(db);
}
