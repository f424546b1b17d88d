import type { Recurrence } from '../../domain/commitment.ts';
import { nextOccurrence } from '../../domain/occurrence.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { newId } from '../database/ids.ts';
import type { StateChange } from '../repositories/states.ts';
import type { Changing } from './change-commitment.ts';
import type { Context } from './context.ts';

/**
 * Marks the earliest occurrence not yet fulfilled as fulfilled at a § and day, and makes the next one the deadline.
 * Null when the rhythm has no days of its own (each meeting, or no date ever set): then the commitment is closed.
 */
export async function fulfilOccurrence(
	context: Context,
	changing: Changing,
	report: { readonly date: PlainDate; readonly item: string },
	recurrence: Recurrence,
): Promise<{ change: StateChange; period: string; due: PlainDate } | null> {
	const { trx, commitment, state } = changing;
	const occurrences = await trx
		.selectFrom('occurrences')
		.selectAll()
		.where('commitment_id', '=', commitment.id)
		.orderBy('due')
		.execute();
	const pending = occurrences.find(({ fulfilled_on }) => fulfilled_on === null);
	const anchor = occurrences[0]?.due;
	const next = pending && anchor ? nextOccurrence(recurrence, anchor, pending.due) : null;
	if (!pending || !next) return null;
	await trx
		.updateTable('occurrences')
		.set({ fulfilled_on: report.date, fulfilled_item: report.item })
		.where('id', '=', pending.id)
		.execute();
	await trx
		.insertInto('occurrences')
		.values({
			...{ id: newId(), commitment_id: commitment.id, period: next.period, due: next.due },
			...{ fulfilled_on: null, fulfilled_item: null },
		})
		.execute();
	const text = `”${recurrence.text}”: ${next.period}`;
	await trx
		.insertInto('deadlines')
		.values({
			...{ id: newId(), commitment_id: commitment.id, from_date: report.date },
			...{ previous: state.deadline, date: next.due, precision: 'day', basis: 'computed', reason: text },
			...{ cause: 'next', actor: context.actor.name, recorded_at: context.now },
		})
		.execute();
	return {
		period: pending.period,
		due: next.due,
		change: { ...AGAIN, ...deadlineOf(next.due, text, report.date) },
	};
}

const AGAIN: StateChange = { status: 'not-started', done_on: null };

const deadlineOf = (due: PlainDate, text: string, since: PlainDate): StateChange => ({
	status_since: since,
	deadline: due,
	deadline_precision: 'day',
	deadline_basis: 'computed',
	deadline_text: text,
});
