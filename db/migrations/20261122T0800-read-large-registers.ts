import { sql, type Kysely } from 'kysely';

/**
 * What pages look through at a hundred thousand commitments and ten years: each index holds only the rows and columns
 * that a question is about. Conditions are written out in the statements too: only so does the database use them.
 */
export async function up(db: Kysely<unknown>) {
	// What is no longer open, by what it ended as: counted on the overview, and those that nobody has reported back.
	await sql`
		create index commitment_states_settled on commitment_states (
			status, to_date, from_date, body_id, done_on, number_key, commitment_id
		) where stage = 'decided' and open = 0`.execute(db);
	// In the head of every page.
	await sql`
		create index suggestions_pending on suggestions (document_id) where review = 'suggested'`.execute(db);
	// A search reads every text, and nothing else of the commitments.
	await sql`create index commitments_search on commitments (search, id)`.execute(db);
	await sql`
		create index documents_arrival on documents (imported_at)`.execute(db);
	// From a document to its other versions.
	await sql`
		create index documents_replaced_by on documents (replaced_by) where replaced_by is not null`.execute(db);
	await sql`
		create index documents_similar_to on documents (similar_to) where similar_to is not null`.execute(db);
}
