import type { Kysely } from 'kysely';

/** What the open version asks in each statement: the suggestions of the few items that are closed. */
export async function up(db: Kysely<unknown>) {
	await db.schema.createIndex('suggestions_item').on('suggestions').column('item_id').execute();
}
