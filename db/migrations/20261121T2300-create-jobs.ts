import { sql, type Kysely } from 'kysely';

/**
 * The queue of readings; what a later reading changed in a suggestion; and which document a corrected one replaces.
 * Documents that were stored and never read get their place in the queue.
 */
export async function up(db: Kysely<unknown>) {
	await createJobs(db);
	await db.schema
		.alterTable('suggestions')
		.addColumn('ruleset_version', 'text', (column) => column.notNull().defaultTo(''))
		.execute();
	await db.schema.alterTable('suggestions').addColumn('found_before', 'text').execute();
	await db.schema.alterTable('suggestions').addColumn('kept_quote', 'text').execute();
	for (const flag of ['vanished', 'new_in_reading']) {
		await db.schema
			.alterTable('suggestions')
			.addColumn(flag, 'integer', (column) => column.notNull().defaultTo(0))
			.execute();
	}
	await sql`
		update suggestions set ruleset_version =
			(select d.ruleset_version from documents d where d.id = suggestions.document_id)
		where added_by_person = 0`.execute(db);
	await db.schema
		.alterTable('documents')
		.addColumn('replaced_by', 'text', (column) => column.references('documents.id'))
		.execute();
	await db.schema
		.createTable('replacements')
		.addColumn('document_id', 'text', (column) => column.primaryKey().references('documents.id'))
		.addColumn('replaced_by', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('moves', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.execute();
}

async function createJobs(db: Kysely<unknown>) {
	await db.schema
		.createTable('jobs')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('arrival', 'integer', (column) => column.notNull().unique())
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('attempts', 'integer', (column) => column.notNull())
		.addColumn('owner', 'text')
		.addColumn('lease_until', 'text')
		.addColumn('pages_done', 'integer', (column) => column.notNull())
		.addColumn('pages_total', 'integer')
		.addColumn('problem', 'text')
		.addColumn('asked_by_id', 'text', (column) => column.notNull())
		.addColumn('asked_by_name', 'text', (column) => column.notNull())
		.addColumn('asked_at', 'text', (column) => column.notNull())
		.addColumn('started_at', 'text')
		.addColumn('ended_at', 'text')
		.execute();
	await db.schema.createIndex('jobs_state').on('jobs').columns(['state', 'arrival']).execute();
	await db.schema.createIndex('jobs_document').on('jobs').columns(['document_id', 'arrival']).execute();
	// A document stands in the queue once, whoever asks.
	await sql`create unique index jobs_live on jobs (document_id) where state in ('queued', 'running')`.execute(
		db,
	);
	await sql`
		insert into jobs (id, arrival, document_id, kind, state, attempts, pages_done,
			asked_by_id, asked_by_name, asked_at)
		select 'first-' || id, row_number() over (order by imported_at, id), id, 'read', 'queued', 0, 0,
			'lokal', imported_by, imported_at
		from documents where state = 'stored'`.execute(db);
}
