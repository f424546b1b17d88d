import type { Kysely } from 'kysely';

/**
 * What agenda items are found by from other meetings: their case numbers in one form, the words of their titles, and
 * what their texts point at. All of it is read from what is stored, so it can be made anew: `document_links` says by
 * which rules it was made.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('document_links')
		.addColumn('document_id', 'text', (column) => column.primaryKey().references('documents.id'))
		.addColumn('version', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('items_number').on('items').columns(['document_id', 'number']).execute();
	await db.schema
		.createTable('item_cases')
		.addColumn('case_key', 'text', (column) => column.notNull())
		.addColumn('item_id', 'text', (column) => column.notNull().references('items.id'))
		.addPrimaryKeyConstraint('item_cases_key', ['case_key', 'item_id'])
		.execute();
	await db.schema.createIndex('item_cases_item').on('item_cases').column('item_id').execute();
	await db.schema
		.createTable('item_words')
		.addColumn('word', 'text', (column) => column.notNull())
		.addColumn('item_id', 'text', (column) => column.notNull().references('items.id'))
		.addPrimaryKeyConstraint('item_words_key', ['word', 'item_id'])
		.execute();
	await db.schema.createIndex('item_words_item').on('item_words').column('item_id').execute();
	await createReferences(db);
}

async function createReferences(db: Kysely<unknown>) {
	await db.schema
		.createTable('item_references')
		.addColumn('item_id', 'text', (column) => column.notNull().references('items.id'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('span_start', 'integer', (column) => column.notNull())
		.addColumn('span_end', 'integer', (column) => column.notNull())
		.addColumn('body', 'text')
		.addColumn('date', 'text')
		.addColumn('year', 'integer')
		.addColumn('number', 'text')
		.addColumn('point', 'text')
		.addColumn('case_number', 'text')
		.addColumn('case_key', 'text')
		.addPrimaryKeyConstraint('item_references_key', ['item_id', 'position'])
		.execute();
	await db.schema
		.createIndex('item_references_target')
		.on('item_references')
		.columns(['date', 'number', 'year'])
		.execute();
	await db.schema.createIndex('item_references_case').on('item_references').column('case_key').execute();
	await db.schema
		.createIndex('item_references_document')
		.on('item_references')
		.column('document_id')
		.execute();
}
