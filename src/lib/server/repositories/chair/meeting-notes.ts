import type { MeetingNote } from '../../../domain/concern.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Db } from '../../database/open.ts';

export interface NoteQuestion {
	/** Noted after this day. */
	readonly since: PlainDate;
	readonly per: PlainDate;
	readonly body: string | null;
}

/** What meetings have answered after one day and up to another, the latest of each commitment; by commitment. */
export async function latestNotes(
	db: Db,
	{ since, per, body }: NoteQuestion,
): Promise<Map<string, MeetingNote & { readonly key: number }>> {
	const rows = await db
		.selectFrom('meeting_notes as n')
		.innerJoin('commitments as c', 'c.id', 'n.commitment_id')
		.selectAll('n')
		.select('c.number_key')
		.where('n.from_date', '>', since)
		.where('n.from_date', '<=', per)
		.where('n.to_date', '>', per)
		.$if(body !== null, (query) => query.where('c.body_id', '=', body))
		.orderBy('n.recorded_at')
		.execute();
	return new Map(
		rows.map((row) => [
			row.commitment_id,
			{
				...{ id: row.id, commitmentId: row.commitment_id, key: row.number_key, concern: row.concern },
				...{ outcome: row.outcome, line: row.line, due: row.due, date: row.from_date, actor: row.actor },
			},
		]),
	);
}
