import type { Kysely } from 'kysely';

/** Documents; their bytes and texts stand apart, so that a list of documents reads neither. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('documents')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('sha256', 'text', (column) => column.notNull().unique())
		.addColumn('file_name', 'text', (column) => column.notNull())
		.addColumn('media_type', 'text')
		.addColumn('size', 'integer', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('problem', 'text')
		.addColumn('body_id', 'text', (column) => column.references('bodies.id'))
		.addColumn('meeting_date', 'text')
		.addColumn('body_set', 'integer', (column) => column.notNull())
		.addColumn('date_set', 'integer', (column) => column.notNull())
		.addColumn('range_from', 'text')
		.addColumn('range_to', 'text')
		.addColumn('pages', 'integer')
		.addColumn('machine_read', 'integer', (column) => column.notNull())
		.addColumn('ruleset_version', 'text', (column) => column.notNull())
		.addColumn('missing_numbers', 'text', (column) => column.notNull())
		.addColumn('text_hash', 'text')
		.addColumn('similar_to', 'text', (column) => column.references('documents.id'))
		.addColumn('imported_at', 'text', (column) => column.notNull())
		.addColumn('imported_by', 'text', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('documents_text_hash').on('documents').column('text_hash').execute();
	await db.schema
		.createIndex('documents_body')
		.on('documents')
		.columns(['body_id', 'meeting_date'])
		.execute();
	await db.schema
		.createTable('document_bytes')
		.addColumn('document_id', 'text', (column) => column.primaryKey().references('documents.id'))
		.addColumn('bytes', 'blob', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('document_texts')
		.addColumn('document_id', 'text', (column) => column.primaryKey().references('documents.id'))
		.addColumn('text', 'text', (column) => column.notNull())
		.addColumn('page_offsets', 'text', (column) => column.notNull())
		.addColumn('repairs', 'text', (column) => column.notNull())
		.execute();
}
