import type { BodyRef } from '../../domain/commitment.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';

/** Every body, in Swedish order. */
export const listBodies = (db: Db): Promise<BodyRef[]> =>
	db.selectFrom('bodies').select(['id', 'name']).orderBy('sort_key').execute();

/** Days on which a body (null: any) has met according to its documents, ascending. */
export async function meetingDates(db: Db, body: string | null): Promise<PlainDate[]> {
	const rows = await db
		.selectFrom('documents')
		.select('meeting_date')
		.distinct()
		.where('meeting_date', 'is not', null)
		.$if(body !== null, (query) => query.where('body_id', '=', body))
		.orderBy('meeting_date')
		.execute();
	return rows.flatMap(({ meeting_date }) => meeting_date ?? []);
}
