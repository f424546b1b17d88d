import { sql, type Kysely } from 'kysely';

/**
 * What is noted at a meeting of each commitment that the chair asks about, and the explanations that are asked for.
 * Both hold from a day on, up to but not including another: one that was taken back had its time all the same.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('meeting_notes')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('concern', 'text', (column) => column.notNull())
		.addColumn('outcome', 'text', (column) => column.notNull())
		.addColumn('line', 'text')
		.addColumn('due', 'text')
		.addColumn('version', 'integer')
		.addColumn('before', 'text')
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createIndex('meeting_notes_commitment')
		.on('meeting_notes')
		.columns(['commitment_id', 'from_date'])
		.execute();
	await db.schema
		.createIndex('meeting_notes_day')
		.on('meeting_notes')
		.columns(['from_date', 'to_date'])
		.execute();
	await db.schema
		.createTable('explanation_requests')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('note_id', 'text', (column) => column.references('meeting_notes.id'))
		.addColumn('question', 'text')
		.addColumn('until', 'text')
		.addColumn('line_before', 'text')
		.addColumn('line_date_before', 'text')
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('actor', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createIndex('explanation_requests_commitment')
		.on('explanation_requests')
		.columns(['commitment_id', 'to_date'])
		.execute();
	// The stretches in which a decided commitment was open, and nothing else: what a trend and the chair look at. The two
	// first columns are the same in every row; they are there so that the database takes this index before longer ones.
	await sql`
		create index commitment_states_stretches on commitment_states (
			stage, open, to_date, from_date, deadline, body_id, moves, decided, line_date, number_key, commitment_id
		) where stage = 'decided' and open = 1`.execute(db);
}
