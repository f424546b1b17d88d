import { sql, type SqlBool } from 'kysely';
import type { Db } from '../../database/open.ts';

/** How many suggestions wait for a person, over all documents; undefined when the database does not answer. */
export async function countPending(db: Db): Promise<number | undefined> {
	try {
		const { count } = await db
			.selectFrom('suggestions as s')
			.innerJoin('documents as d', 'd.id', 's.document_id')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			// Written out: the condition of the index `suggestions_pending`.
			.where(sql<SqlBool>`s.review = 'suggested'`)
			.where('d.replaced_by', 'is', null)
			.executeTakeFirstOrThrow();
		return count;
	} catch {
		// The figure stands in the head of every page: pages that need no database must not fail for it.
		return undefined;
	}
}
