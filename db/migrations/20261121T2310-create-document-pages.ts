import type { Kysely } from 'kysely';

/** The pages of a document as they look: their size, and where the words of the text stand on them. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('document_pages')
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('page', 'integer', (column) => column.notNull())
		.addColumn('width', 'real', (column) => column.notNull())
		.addColumn('height', 'real', (column) => column.notNull())
		.addColumn('machine_read', 'integer', (column) => column.notNull())
		.addColumn('words', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('document_pages_key', ['document_id', 'page'])
		.execute();
}
