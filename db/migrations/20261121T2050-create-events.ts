import { sql, type Kysely } from 'kysely';

/** What has happened, in order; each row carries the hash of the one before, and none is changed or taken away. */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('events')
		.addColumn('seq', 'integer', (column) => column.primaryKey())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('commitment_id', 'text')
		.addColumn('document_id', 'text')
		.addColumn('date', 'text', (column) => column.notNull())
		.addColumn('recorded_at', 'text', (column) => column.notNull())
		.addColumn('actor_id', 'text', (column) => column.notNull())
		.addColumn('actor_name', 'text', (column) => column.notNull())
		.addColumn('data', 'text', (column) => column.notNull())
		.addColumn('previous_hash', 'text', (column) => column.notNull())
		.addColumn('hash', 'text', (column) => column.notNull().unique())
		.execute();
	await db.schema.createIndex('events_commitment').on('events').columns(['commitment_id', 'seq']).execute();
	await db.schema.createIndex('events_document').on('events').columns(['document_id', 'seq']).execute();
	await sql`
		create trigger events_no_update before update on events
		begin select raise(abort, 'events are append-only'); end`.execute(db);
	await sql`
		create trigger events_no_delete before delete on events
		begin select raise(abort, 'events are append-only'); end`.execute(db);
	// "insert or replace" would delete without firing the trigger above.
	await sql`
		create trigger events_no_replace before insert on events
		when exists (select 1 from events where seq = new.seq or hash = new.hash)
		begin select raise(abort, 'events are append-only'); end`.execute(db);
}
