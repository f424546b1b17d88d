import type { AskedExplanation } from '../../domain/concern.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { isAmong } from '../database/dialect.ts';
import type { Db } from '../database/open.ts';

/**
 * By commitment: explanations asked for that have not come at the end of a day, of those with these ids (null: all). One has come
 * when the last line is another one than when it was asked for; so a line that is taken back asks for it again. What
 * has been reported back or has ended needs none.
 */
export async function askedExplanations(
	db: Db,
	ids: readonly string[] | null,
	per: PlainDate,
): Promise<Map<string, AskedExplanation>> {
	if (ids?.length === 0) return new Map();
	const rows = await db
		.selectFrom('explanation_requests as r')
		// From the few requests to their states, never the other way round.
		.crossJoin('commitment_states as s')
		.whereRef('s.commitment_id', '=', 'r.commitment_id')
		.select(['r.commitment_id', 'r.from_date', 'r.until', 'r.question', 'r.actor'])
		.$if(ids !== null, (query) => query.where(isAmong('r.commitment_id', ids ?? [])))
		.where('r.from_date', '<=', per)
		.where('r.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.where('s.to_date', '>', per)
		.where((eb) => eb.or([eb('s.open', '=', 1), eb('s.status', '=', 'done')]))
		.where('s.line', 'is not distinct from', (eb) => eb.ref('r.line_before'))
		.where('s.line_date', 'is not distinct from', (eb) => eb.ref('r.line_date_before'))
		.orderBy('r.recorded_at')
		.execute();
	return new Map(
		rows.map(({ commitment_id, from_date, until, question, actor }) => [
			commitment_id,
			{ on: from_date, until, question, actor },
		]),
	);
}
