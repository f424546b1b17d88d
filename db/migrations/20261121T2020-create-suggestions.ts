import type { Kysely } from 'kysely';

/** What the rules found in a document: agenda items, suggestions and closing sentences. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('items')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('number', 'text', (column) => column.notNull())
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('case_numbers', 'text', (column) => column.notNull())
		.addColumn('officers', 'text', (column) => column.notNull())
		.addColumn('span_start', 'integer', (column) => column.notNull())
		.addColumn('span_end', 'integer', (column) => column.notNull())
		.addColumn('classification', 'text', (column) => column.notNull())
		.addColumn('outcome', 'text')
		.addColumn('reason', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('items_document').on('items').columns(['document_id', 'position']).execute();
	await db.schema
		.createTable('suggestions')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('item_id', 'text', (column) => column.notNull().references('items.id'))
		.addColumn('found', 'text', (column) => column.notNull())
		.addColumn('span_start', 'integer', (column) => column.notNull())
		.addColumn('span_end', 'integer', (column) => column.notNull())
		.addColumn('review', 'text', (column) => column.notNull())
		.addColumn('reason', 'text')
		.addColumn('split_from', 'text', (column) => column.references('suggestions.id'))
		.addColumn('without_responsible', 'integer', (column) => column.notNull())
		.addColumn('without_deadline', 'integer', (column) => column.notNull())
		.addColumn('added_by_person', 'integer', (column) => column.notNull())
		.addColumn('commitment_id', 'text')
		.addColumn('number_key', 'integer')
		.addColumn('version', 'integer', (column) => column.notNull())
		.execute();
	await db.schema
		.createIndex('suggestions_document')
		.on('suggestions')
		.columns(['document_id', 'span_start'])
		.execute();
	await db.schema.createIndex('suggestions_split').on('suggestions').column('split_from').execute();
	await db.schema
		.createTable('closings')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('item', 'text', (column) => column.notNull())
		.addColumn('span_start', 'integer', (column) => column.notNull())
		.addColumn('span_end', 'integer', (column) => column.notNull())
		.addColumn('effect', 'text', (column) => column.notNull())
		.addColumn('refers_to', 'text', (column) => column.notNull())
		.addColumn('review', 'text', (column) => column.notNull())
		.addColumn('commitment_id', 'text')
		.addColumn('before', 'text')
		.execute();
	await db.schema
		.createIndex('closings_document')
		.on('closings')
		.columns(['document_id', 'position'])
		.execute();
}
