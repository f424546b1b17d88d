import type { CommitmentDetail, Recurrence } from '../../../domain/commitment.ts';
import { fromJson } from '../../database/json.ts';
import { changeCommitment, checkNotBeforeDecision, checkWhole } from '../change-commitment.ts';
import { checkDate, checkDay, checkLength, checkRequired, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';
import { noteNextDeadlines } from '../follow/deadline-notes.ts';
import { followOccurrence, isSettled, nextOpen, readOccurrences, takeOccurrence } from './occurrence-rows.ts';

export interface MissOccurrenceInput {
	readonly commitmentId: string;
	readonly version: number;
	/** Last day of the time that is meant. */
	readonly due: string;
	readonly reason: string;
	readonly date?: string | null;
}

/**
 * Notes that one time of a recurring commitment never came, from the day `date` (default today): it stays in the list as
 * missed, with its reason, and the deadline goes on to the next one. Only a time whose last day has passed.
 */
export function missOccurrence(
	context: Context,
	input: MissOccurrenceInput,
): Promise<Result<{ version: number; nextDue: string | null }, CommitmentDetail>> {
	const date = input.date || context.today;
	const reason = tidy(input.reason) ?? '';
	const issues = issuesOf(
		checkRequired('due', input.due) ?? checkDate('due', input.due),
		checkRequired('reason', reason) ?? checkLength('reason', reason),
		checkDay('date', date, context.today),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment<{ nextDue: string | null }>(context, input, async (changing) => {
		const { trx, commitment, state } = changing;
		const wrong = issuesOf(
			await checkNotBeforeDecision(changing, date),
			checkWhole(state.status),
			input.due >= date || commitment.recurrence === null ? issue('due', 'no-such-occurrence') : null,
		);
		if (wrong.length) return wrong;
		const recurrence = fromJson<Recurrence>(commitment.recurrence ?? '');
		const row = await takeOccurrence(changing, recurrence, input.due);
		if (!row || isSettled(row)) return [issue('due', 'no-such-occurrence')];
		const before = await readOccurrences(trx, commitment.id);
		await trx
			.updateTable('occurrences')
			.set({ missed_on: date, missed_reason: reason })
			.where('id', '=', row.id)
			.execute();
		const next = await nextOpen(changing, recurrence, commitment.decided ?? date);
		const said = { recurrence, before, after: await readOccurrences(trx, commitment.id), date };
		await changing.change(date, followOccurrence(said));
		await noteNextDeadlines(context, changing, date);
		const nextDue = next?.due ?? null;
		await changing.record(date, { kind: 'occurrence-missed', period: row.period, reason, nextDue });
		return { nextDue };
	});
}
