import { expressionBuilder } from 'kysely';
import type { AskedExplanation } from '../../../domain/concern.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';
import type { Tables } from '../../database/tables.ts';

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
		.selectFrom('explanation_requests as a')
		.select(['a.commitment_id', 'a.from_date', 'a.until', 'a.question', 'a.actor'])
		.$if(ids !== null, (query) => query.where(isAmong('a.commitment_id', ids ?? [])))
		.where('a.id', 'in', standing(per).select('r.id'))
		.orderBy('a.recorded_at')
		.execute();
	return new Map(
		rows.map(({ commitment_id, from_date, until, question, actor }) => [
			commitment_id,
			{ on: from_date, until, question, actor },
		]),
	);
}

/** Ids of the commitments that an explanation is still asked for, as a part of another question. */
export const askedCommitments = (per: PlainDate) => standing(per).select('r.commitment_id');

/** Requests that nothing has answered; from the few of them to their states, never the other way round. */
const standing = (per: PlainDate) =>
	expressionBuilder<Tables>()
		.selectFrom('explanation_requests as r')
		.crossJoin('commitment_states as q')
		.whereRef('q.commitment_id', '=', 'r.commitment_id')
		.where('r.from_date', '<=', per)
		.where('r.to_date', '>', per)
		.where('q.from_date', '<=', per)
		.where('q.to_date', '>', per)
		.where((eb) => eb.or([eb('q.open', '=', 1), eb('q.status', '=', 'done')]))
		.where('q.line', 'is not distinct from', (eb) => eb.ref('r.line_before'))
		.where('q.line_date', 'is not distinct from', (eb) => eb.ref('r.line_date_before'));
