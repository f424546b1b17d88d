import type { Kysely } from 'kysely';

/**
 * That a meeting has decided what a kallelse proposed: where and in which words it was proposed, and how the commitment
 * stood before, so that the answer can be taken back. `suggestion_id` is what was read in the protokoll; empty where it
 * was decided as proposed, in no words of its own.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('proposal_decisions')
		.addColumn('commitment_id', 'text', (column) => column.primaryKey().references('commitments.id'))
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('item', 'text', (column) => column.notNull())
		.addColumn('wording', 'text', (column) => column.notNull())
		.addColumn('suggestion_id', 'text', (column) => column.references('suggestions.id'))
		.addColumn('before', 'text', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createIndex('proposal_decisions_suggestion')
		.on('proposal_decisions')
		.column('suggestion_id')
		.execute();
}
