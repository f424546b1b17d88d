import { sql, type Kysely } from 'kysely';

/** Confirmed commitments, how each stood from day to day, and who was responsible. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('number_series')
		.addColumn('year', 'integer', (column) => column.primaryKey())
		.addColumn('last', 'integer', (column) => column.notNull())
		.execute();
	await createCommitments(db);
	await createStates(db);
	await db.schema
		.createTable('commitment_units')
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('unit_id', 'text', (column) => column.notNull().references('units.id'))
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('commitment_units_key', ['commitment_id', 'unit_id', 'from_date'])
		.execute();
	await db.schema
		.createIndex('commitment_units_unit')
		.on('commitment_units')
		.columns(['unit_id', 'to_date', 'from_date', 'commitment_id'])
		.execute();
}

async function createCommitments(db: Kysely<unknown>) {
	await db.schema
		.createTable('commitments')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('number', 'text', (column) => column.notNull().unique())
		.addColumn('number_key', 'integer', (column) => column.notNull().unique())
		.addColumn('suggestion_id', 'text', (column) => column.notNull().references('suggestions.id'))
		.addColumn('document_id', 'text', (column) => column.notNull().references('documents.id'))
		.addColumn('document_kind', 'text', (column) => column.notNull())
		.addColumn('body_id', 'text', (column) => column.references('bodies.id'))
		.addColumn('decided', 'text')
		.addColumn('item', 'text', (column) => column.notNull())
		.addColumn('point', 'text')
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('case_numbers', 'text', (column) => column.notNull())
		.addColumn('wording', 'text', (column) => column.notNull())
		.addColumn('span_start', 'integer', (column) => column.notNull())
		.addColumn('span_end', 'integer', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('stage', 'text', (column) => column.notNull())
		.addColumn('rule', 'text', (column) => column.notNull())
		.addColumn('certainty_responsible', 'text')
		.addColumn('certainty_recipient', 'text')
		.addColumn('certainty_deadline', 'text')
		.addColumn('start', 'text')
		.addColumn('recurrence', 'text')
		.addColumn('staffing', 'text')
		.addColumn('amount', 'text')
		.addColumn('search', 'text', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('commitments_document').on('commitments').column('document_id').execute();
	await db.schema
		.createIndex('commitments_decision')
		.on('commitments')
		.columns(['decided', 'body_id', 'item'])
		.execute();
}

async function createStates(db: Kysely<unknown>) {
	await db.schema
		.createTable('commitment_states')
		.addColumn('commitment_id', 'text', (column) => column.notNull().references('commitments.id'))
		.addColumn('from_date', 'text', (column) => column.notNull())
		.addColumn('to_date', 'text', (column) => column.notNull())
		.addColumn('number_key', 'integer', (column) => column.notNull())
		.addColumn('body_id', 'text')
		.addColumn('stage', 'text', (column) => column.notNull())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('decided', 'text')
		.addColumn('status', 'text', (column) => column.notNull())
		.addColumn('status_since', 'text', (column) => column.notNull())
		.addColumn('open', 'integer', (column) => column.notNull())
		.addColumn('deadline', 'text')
		.addColumn('deadline_precision', 'text')
		.addColumn('deadline_basis', 'text')
		.addColumn('deadline_text', 'text')
		.addColumn('moves', 'integer', (column) => column.notNull())
		.addColumn('responsible', 'text', (column) => column.notNull())
		.addColumn('assigned', 'integer', (column) => column.notNull())
		.addColumn('unit_sort', 'text', (column) => column.notNull())
		.addColumn('recipients', 'text', (column) => column.notNull())
		.addColumn('blocked', 'integer', (column) => column.notNull())
		.addColumn('blocked_by', 'text', (column) => column.notNull())
		.addColumn('line', 'text')
		.addColumn('line_date', 'text')
		.addColumn('line_actor', 'text')
		.addColumn('done_on', 'text')
		.addColumn('reported_on', 'text')
		.addColumn('reported_item', 'text')
		.addColumn('search', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('commitment_states_key', ['commitment_id', 'from_date'])
		.addCheckConstraint('commitment_states_order', sql`from_date < to_date`)
		.execute();
	// Everything that a count or the order of a list looks at: answered from the index alone.
	await db.schema
		.createIndex('commitment_states_counts')
		.on('commitment_states')
		.columns([
			'to_date',
			'from_date',
			'stage',
			'open',
			'status',
			'deadline',
			'decided',
			'number_key',
			'body_id',
			'kind',
			'blocked',
			'assigned',
			'moves',
			'unit_sort',
			'responsible',
			'commitment_id',
		])
		.execute();
	// The open ones in the order in which lists show them: a page is read from its beginning, not sorted out of all.
	await sql`
		create index commitment_states_open on commitment_states (
			stage, open, (deadline is null), deadline, number_key, to_date, from_date, decided, status, body_id, kind,
			blocked, assigned, moves, responsible, unit_sort, commitment_id
		)`.execute(db);
	await db.schema
		.createIndex('commitment_states_search')
		.on('commitment_states')
		.columns(['to_date', 'from_date', 'search', 'commitment_id'])
		.execute();
}
