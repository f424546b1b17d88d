import type { Change } from '../../../domain/events/commitment-event.ts';
import type { Recurrence } from '../../../domain/commitment.ts';
import { firstOccurrence, rhythmIn, type Occurrence } from '../../../domain/occurrence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import type { OccurrenceTable } from '../../database/commitment-tables.ts';
import { newId } from '../../database/ids.ts';
import { fromJson } from '../../database/json.ts';
import type { StateTable } from '../../database/tables.ts';
import { latestState } from '../../repositories/states/states.ts';
import { firstDay, type Changing } from '../change-commitment.ts';
import type { Context } from '../context.ts';
import { occurrenceWithin } from '../review/merge-edits.ts';
import {
	deadlineOf,
	insertOccurrence,
	isSettled,
	openOn,
	readOccurrences,
} from '../occurrences/occurrence-rows.ts';

/**
 * How often something comes again, as it is read now. What has been said about one of its times stays; times that were
 * only expected are expected anew, counted on from there. A deadline that came of the earlier rhythm follows, from the
 * first day or from the latest time that something was said about; one that was read or set by a person stays.
 */
export async function correctRecurrence(
	context: Context,
	changing: Changing,
	found: Suggestion,
): Promise<Change[]> {
	const { trx, commitment } = changing;
	const was = commitment.recurrence === null ? null : fromJson<Recurrence>(commitment.recurrence);
	const rhythm = rhythmIn(found);
	const before = await readOccurrences(trx, commitment.id);
	const date = lastSaid(before) ?? (await firstDay(changing));
	const openBefore = openIn(before, was, date);
	const follows = (state: StateTable) =>
		found.deadline === null &&
		(state.deadline === null ||
			(state.deadline_basis === 'computed' && state.deadline === openBefore(state)?.due));

	await trx
		.updateTable('commitments')
		.set({ recurrence: rhythm && JSON.stringify(rhythm) })
		.where('id', '=', commitment.id)
		.execute();
	const expected = before.filter((row) => !isSettled(row));
	for (const { id } of expected) await trx.deleteFrom('occurrences').where('id', '=', id).execute();
	const state = await latestState(trx, commitment.id);
	if (rhythm && expected.length === before.length) {
		const stays = follows(state) ? null : state.deadline;
		const first = stays
			? occurrenceWithin(rhythm, stays)
			: firstOccurrence(rhythm, commitment.decided ?? date);
		if (first) await insertOccurrence(changing, first);
	}
	const openNow = openIn(await readOccurrences(trx, commitment.id), rhythm, date);
	await changing.change(date, (each) => {
		const open = openNow(each);
		return !follows(each) || open?.due === each.deadline ? {} : deadlineOf(rhythm, open);
	});
	await noteCorrection(context, changing, state, date);
	return [{ field: 'recurrence', from: was?.text ?? null, to: rhythm?.text ?? null }];
}

/** The day on which something was last said about any of the times. */
const lastSaid = (rows: readonly OccurrenceTable[]): PlainDate | undefined =>
	rows
		.flatMap((row) => row.fulfilled_on ?? row.missed_on ?? [])
		.sort()
		.at(-1);

/** For an interval from `date` on: the earliest time that nothing had been said about. */
const openIn =
	(rows: readonly OccurrenceTable[], rhythm: Recurrence | null, date: PlainDate) =>
	({ from_date }: StateTable): Occurrence | null =>
		rhythm && openOn(rows, rhythm, from_date > date ? from_date : date);

/** A correction is no move, but the history of deadlines tells of it. */
async function noteCorrection(
	context: Context,
	{ trx, commitment }: Changing,
	{ deadline: previous }: StateTable,
	date: PlainDate,
): Promise<void> {
	const now = await latestState(trx, commitment.id);
	if (now.deadline === previous) return;
	await trx
		.insertInto('deadlines')
		.values({
			...{ id: newId(), commitment_id: commitment.id, from_date: date, previous, date: now.deadline },
			...{ precision: now.deadline_precision, basis: 'computed', reason: now.deadline_text },
			...{ cause: 'correction', actor: context.actor.name, recorded_at: context.now },
		})
		.execute();
}
