import type { PlainDate } from '../../../domain/plain-date.ts';
import { newId } from '../../database/ids.ts';
import type { Changing } from '../change-commitment.ts';
import type { Context } from '../context.ts';

/**
 * Makes the history of deadlines end each day from `from` on with the deadline that stands that day, once what was said
 * of the times of a recurring commitment has changed its states. A report may be dated before a move that somebody has
 * made since: the move stays, and after it comes the next time, which the report has made the one that is waited for.
 */
export async function noteNextDeadlines(
	context: Context,
	changing: Changing,
	from: PlainDate,
): Promise<void> {
	const days = await daysFrom(changing, from);
	const notes = await readNotes(changing);
	for (const { day, deadline } of days) {
		const index = notes.findLastIndex(({ from_date }) => from_date === day);
		const note = notes[index];
		if (note?.cause !== 'next' || note.date === deadline) continue;
		await changing.trx.deleteFrom('deadlines').where('id', '=', note.id).execute();
		notes.splice(index, 1);
	}
	for (const { day, deadline, reason } of days) {
		const index = notes.findLastIndex(({ from_date }) => from_date <= day);
		const previous = notes[index]?.date ?? null;
		if (deadline === null || deadline === previous) continue;
		const note = { id: newId(), from_date: day, date: deadline, cause: 'next' as const };
		await changing.trx
			.insertInto('deadlines')
			.values({
				...{ ...note, commitment_id: changing.commitment.id, previous, reason },
				...{ precision: 'day', basis: 'computed', actor: context.actor.name, recorded_at: context.now },
			})
			.execute();
		notes.splice(index + 1, 0, note);
	}
}

const readNotes = ({ trx, commitment }: Changing) =>
	trx
		.selectFrom('deadlines')
		.select(['id', 'from_date', 'date', 'cause'])
		.where('commitment_id', '=', commitment.id)
		.orderBy('from_date')
		.orderBy('recorded_at')
		.execute();

/** The day itself and each later one on which a state begins, with the deadline that stands from then on. */
async function daysFrom({ trx, commitment }: Changing, from: PlainDate) {
	const states = await trx
		.selectFrom('commitment_states')
		.select(['from_date', 'deadline', 'deadline_text as reason'])
		.where('commitment_id', '=', commitment.id)
		.where('to_date', '>', from)
		.orderBy('from_date')
		.execute();
	return states.map(({ from_date, ...state }) => ({ day: from_date > from ? from_date : from, ...state }));
}
