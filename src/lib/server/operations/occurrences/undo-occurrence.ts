import type { CommitmentEvent } from '../../../domain/events/commitment-event.ts';
import type { CommitmentDetail, Recurrence } from '../../../domain/commitment.ts';
import type { OccurrenceTable } from '../../database/commitment-tables.ts';
import { timeOfDecision } from '../../../domain/occurrence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { fromJson } from '../../database/json.ts';
import type { StateTable } from '../../database/tables.ts';
import { stateBefore, type KnownState } from '../../recording/state-before.ts';
import type { StateChange } from '../../repositories/states/states.ts';
import { changeCommitment, type Changing } from '../change-commitment.ts';
import { checkLength, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';
import { noteNextDeadlines } from '../follow/deadline-notes.ts';
import { followOccurrence, isSettled, readOccurrences } from './occurrence-rows.ts';

export interface UndoOccurrenceInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly occurrenceId: string;
	readonly reason?: string | null;
}

/**
 * Takes back that one time of a recurring commitment was reported, or that it never came: that time is to come again, and
 * what followed from the report is as before it. Lines, owners and whatever was decided since stay.
 */
export function undoOccurrence(
	context: Context,
	input: UndoOccurrenceInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const reason = tidy(input.reason);
	const issues = issuesOf(checkLength('reason', reason));
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const row = await changing.trx
			.selectFrom('occurrences')
			.selectAll()
			.where('id', '=', input.occurrenceId)
			.where('commitment_id', '=', input.commitmentId)
			.executeTakeFirst();
		if (!row || !isSettled(row)) return [issue('occurrenceId', 'not-found')];
		const date = await takeBackOccurrence(context, changing, row);
		const was = row.fulfilled_on === null ? 'missed' : 'fulfilled';
		await changing.record(date, { kind: 'occurrence-undone', period: row.period, was, reason });
		return {};
	});
}

/** The rows and states as if it had not been said; answers with the day from which that counts. */
export async function takeBackOccurrence(
	context: Context,
	changing: Changing,
	row: OccurrenceTable,
): Promise<PlainDate> {
	const { trx, commitment } = changing;
	const date = row.fulfilled_on ?? row.missed_on ?? '';
	const before = await stateBefore(trx, commitment.id, (event, day) => day === date && saysIt(event, row));
	const said = await readOccurrences(trx, commitment.id);
	await trx
		.updateTable('occurrences')
		.set({ fulfilled_on: null, fulfilled_item: null, fulfilled_case: null })
		.set({ missed_on: null, missed_reason: null })
		.where('id', '=', row.id)
		.execute();
	// Null where it was read, after this was said, that nothing comes again.
	const recurrence = commitment.recurrence === null ? null : fromJson<Recurrence>(commitment.recurrence);
	// A meeting, and the time of the decision itself, are only there with what was said of them.
	const own = recurrence && said[1] ? timeOfDecision(recurrence, commitment.decided, said[1].due) : null;
	const isOwn = own?.due === row.due;
	if (isOwn || recurrence === null || recurrence.every === 'meeting') {
		await trx.deleteFrom('occurrences').where('id', '=', row.id).execute();
	}
	// The times that were only expected since are expected anew.
	if (!isOwn) {
		await trx
			.deleteFrom('occurrences')
			.where('commitment_id', '=', commitment.id)
			.where('due', '>', row.due)
			.where('fulfilled_on', 'is', null)
			.where('missed_on', 'is', null)
			.execute();
	}
	await trx
		.deleteFrom('deadlines')
		.where('commitment_id', '=', commitment.id)
		.where('cause', '=', 'next')
		.where('from_date', '=', date)
		.execute();
	const change = { before: said, after: await readOccurrences(trx, commitment.id), date };
	const follow = recurrence ? followOccurrence({ ...change, recurrence }) : () => ({});
	await changing.change(date, (each) => {
		const was = before?.stateOn(each.from_date > date ? each.from_date : date);
		return was
			? { ...reportBackTo(was, each, row, date), ...deadlineBackTo(was, follow(each), row) }
			: follow(each);
	});
	await noteNextDeadlines(context, changing, date);
	return date;
}

const saysIt = (event: CommitmentEvent, row: OccurrenceTable) =>
	row.fulfilled_on === null
		? event.kind === 'occurrence-missed' && event.period === row.period
		: event.kind === 'reported-back' && event.period === row.period;

/** What the report had set and still stands goes back; anything else is somebody's later word. */
function reportBackTo(was: KnownState, is: StateTable, row: OccurrenceTable, date: PlainDate): StateChange {
	if (row.fulfilled_on === null) return {};
	const isReport = is.reported_on === date && is.reported_item === row.fulfilled_item;
	const isStatus = is.status_since === date && is.status === 'not-started';
	return {
		...(isReport && { reported_on: was.reported_on, reported_item: was.reported_item }),
		...(isStatus && { status: was.status, status_since: was.status_since, done_on: was.done_on }),
	};
}

/** The deadline that stood before comes back with where it came from, also one that a person had set for that time. */
function deadlineBackTo(was: KnownState, follow: StateChange, { due }: OccurrenceTable): StateChange {
	if (!('deadline' in follow)) return {};
	const wasSet = was.deadline_basis === 'set' && follow.deadline === due;
	return wasSet || was.deadline === follow.deadline || follow.deadline === null
		? {
				...{ deadline: was.deadline, deadline_precision: was.deadline_precision },
				...{ deadline_basis: was.deadline_basis, deadline_text: was.deadline_text },
			}
		: follow;
}
