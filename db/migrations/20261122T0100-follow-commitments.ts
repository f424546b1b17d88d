import type { Kysely } from 'kysely';

/** What following up needs: evidence, parts of a commitment, successors, and occurrences that never came. */
export async function up(db: Kysely<unknown>) {
	await createEvidence(db);
	await db.schema
		.alterTable('commitments')
		.addColumn('parent_id', 'text', (column) => column.references('commitments.id'))
		.execute();
	await db.schema.alterTable('commitments').addColumn('part', 'text').execute();
	await db.schema
		.alterTable('commitments')
		.addColumn('succeeds_id', 'text', (column) => column.references('commitments.id'))
		.execute();
	await db.schema.createIndex('commitments_parent').on('commitments').column('parent_id').execute();
	await db.schema.createIndex('commitments_succeeds').on('commitments').column('succeeds_id').execute();
	// Which commitment took the place of the old one, and whether it was written for that.
	await db.schema.alterTable('closings').addColumn('successor', 'text').execute();
	for (const column of ['fulfilled_case', 'missed_on', 'missed_reason']) {
		await db.schema.alterTable('occurrences').addColumn(column, 'text').execute();
	}
}

async function createEvidence(db: Kysely<unknown>) {
	await db.schema
		.createTable('evidence')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('label', 'text', (column) => column.notNull())
		.addColumn('url', 'text')
		.addColumn('file_name', 'text')
		.addColumn('media_type', 'text')
		.addColumn('size', 'integer')
		.addColumn('sha256', 'text')
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('evidence_commitment').on('evidence').column('commitment_id').execute();
	await db.schema
		.createTable('evidence_bytes')
		.addColumn('evidence_id', 'text', (column) => column.primaryKey().references('evidence.id'))
		.addColumn('bytes', 'blob', (column) => column.notNull())
		.execute();
}
