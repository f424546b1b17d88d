import type { Kysely } from 'kysely';

/**
 * Motions and medborgarförslag from the day on which they were put forward until what was granted has been done, and
 * what the documents say of them. A document is named with the number of its item, not with the item's id: items are
 * made anew when a document is read again.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('motions')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('case_number', 'text')
		.addColumn('case_key', 'text')
		.addColumn('filed_on', 'text', (column) => column.notNull())
		.addColumn('filed_document_id', 'text', (column) => column.references('documents.id'))
		.addColumn('filed_item', 'text')
		.addColumn('answer', 'text')
		.addColumn('answered_on', 'text')
		.addColumn('answered_item', 'text')
		.addColumn('answered_document_id', 'text', (column) => column.references('documents.id'))
		.addColumn('carried_out_on', 'text')
		.addColumn('carried_out_line', 'text')
		.addColumn('version', 'integer', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('motions_waiting').on('motions').columns(['answered_on', 'filed_on']).execute();
	await db.schema
		.createTable('motion_sightings')
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('item', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('about', 'text', (column) => column.notNull())
		.addColumn('case_number', 'text')
		.addColumn('case_key', 'text')
		.addColumn('announced', 'integer', (column) => column.notNull())
		.addColumn('filed_on', 'text')
		.addColumn('answer', 'text')
		.addColumn('quote', 'text')
		.addColumn('review', 'text', (column) => column.notNull())
		.addColumn('motion_id', 'text', (column) => column.references('motions.id'))
		.addPrimaryKeyConstraint('motion_sightings_key', ['document_id', 'item', 'position'])
		.execute();
	await db.schema
		.createIndex('motion_sightings_review')
		.on('motion_sightings')
		.columns(['review', 'document_id'])
		.execute();
	await db.schema
		.createTable('motion_reads')
		.addColumn('document_id', 'text', (column) => column.primaryKey().references('documents.id'))
		.addColumn('version', 'text', (column) => column.notNull())
		.execute();
}
