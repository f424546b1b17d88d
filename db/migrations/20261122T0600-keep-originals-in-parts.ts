import { sql, type Kysely } from 'kysely';

/**
 * Original files stand in parts, so that they are written and read in steps that hold nobody up. `owner` is the process
 * that a file is coming in through; null once the file is a document.
 */
export async function up(db: Kysely<unknown>) {
	await db.schema
		.createTable('originals')
		.addColumn('document_id', 'text', (column) => column.primaryKey())
		.addColumn('owner', 'text')
		.addColumn('heard_of', 'text')
		.execute();
	await db.schema
		.createTable('original_parts')
		.addColumn('document_id', 'text', (column) => column.notNull().references('originals.document_id'))
		.addColumn('start', 'integer', (column) => column.notNull())
		.addColumn('bytes', 'blob', (column) => column.notNull())
		.addPrimaryKeyConstraint('original_parts_key', ['document_id', 'start'])
		.execute();
	await sql`insert into originals (document_id) select document_id from document_bytes`.execute(db);
	const { rows } = await sql<{ id: string }>`select document_id as id from document_bytes`.execute(db);
	for (const { id } of rows) await divide(db, id);
	await db.schema.dropTable('document_bytes').execute();
}

/** One file at a time: the largest fit in memory, all of them together may not. */
async function divide(db: Kysely<unknown>, id: string) {
	const { rows } = await sql<{ bytes: Uint8Array }>`
		select bytes from document_bytes where document_id = ${id}`.execute(db);
	const bytes = rows[0]!.bytes;
	for (let start = 0; start < bytes.length; start += PART) {
		const part = bytes.subarray(start, start + PART);
		await sql`insert into original_parts (document_id, start, bytes) values (${id}, ${start}, ${part})`.execute(
			db,
		);
	}
}

const PART = 256 * 1024;
