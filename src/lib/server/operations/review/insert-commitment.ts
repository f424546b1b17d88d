import type { PlainDate } from '../../../domain/plain-date.ts';
import { rhythmIn } from '../../../domain/occurrence.ts';
import { pointBefore } from '../../../domain/point.ts';
import { quoteOf } from '../../../domain/source-span.ts';
import { newId } from '../../database/ids.ts';
import type { Trx } from '../../database/transact.ts';
import { blockedChange, followBlocking } from '../../repositories/states/blocking.ts';
import { insertDependencies } from '../../repositories/commitments/dependencies.ts';
import { unitsNamed } from '../../repositories/names.ts';
import { numberOf } from '../../repositories/numbers.ts';
import { searchTextOf } from '../../repositories/search-text.ts';
import { insertFirstState } from '../../repositories/states/states.ts';
import { responsibleChange } from '../follow/assign-units.ts';
import type { Context } from '../context.ts';
import type { Merged } from './merge-edits.ts';
import type { Reviewing } from './review-suggestion.ts';

interface NewNumber {
	readonly id: string;
	/** 2023000042 for Å-2023-0042. */
	readonly key: number;
}

/** Writes a commitment with its first state, deadline, dependencies and occurrence. Answers with the names responsible. */
export async function insertCommitment(
	context: Context,
	reviewing: Reviewing,
	named: NewNumber,
	from: PlainDate,
	merged: Merged,
): Promise<string[]> {
	const { trx, found } = reviewing;
	const units = await unitsNamed(trx, merged.responsible);
	await insertRow(reviewing, named, merged);
	await insertFirstState(trx, {
		...stateAtFirst(reviewing, named, from, merged),
		...responsibleChange(units),
		...blockedChange(found.dependsOn.map(({ name }) => name)),
	});
	await insertDependencies(trx, named.id, found.dependsOn, from);
	await followBlocking(trx, named.id);
	await insertDeadline(context, trx, named.id, from, merged);
	await insertOccurrence(trx, named.id, merged);
	return units.map(({ name }) => name);
}

/** What the words say and where they stand, which no later change touches. */
async function insertRow(
	{ trx, row, found, document, item, text }: Reviewing,
	{ id, key }: NewNumber,
	merged: Merged,
): Promise<void> {
	const wording = quoteOf(text.text, merged.span);
	const parts = { number: numberOf(key), item: item.number, title: item.title, wording };
	const placed = { case_numbers: item.case_numbers, body_id: document.body_id };
	await trx
		.insertInto('commitments')
		.values({
			...{ id, ...parts, ...placed, number_key: key, suggestion_id: row.id },
			...{ document_id: document.id, document_kind: document.kind, decided: document.meeting_date },
			...{ point: pointBefore(text.text, merged.span[0]) },
			...{ span_start: merged.span[0], span_end: merged.span[1] },
			...{ kind: merged.kind, stage: merged.stage, rule: found.rule, start: merged.start },
			certainty_responsible: merged.certainty.responsible,
			certainty_recipient: merged.certainty.recipient,
			certainty_deadline: merged.certainty.deadline,
			recurrence: jsonOrNull(rhythmIn(found)),
			staffing: jsonOrNull(found.staffing),
			amount: jsonOrNull(found.amount),
			search: await searchTextOf(trx, { ...parts, ...placed, part: null }),
			version: 1,
		})
		.execute();
}

const stateAtFirst = (
	{ document }: Reviewing,
	{ id, key }: NewNumber,
	from: PlainDate,
	{ stage, kind, recipients, deadline }: Merged,
) => ({
	...{ commitment_id: id, from_date: from, number_key: key, body_id: document.body_id },
	...{ stage, kind, decided: document.meeting_date, recipients: JSON.stringify(recipients) },
	...{ status: 'not-started' as const, status_since: from, moves: 0 },
	...{ deadline: deadline?.date ?? null, deadline_precision: deadline?.precision ?? null },
	...{ deadline_basis: deadline?.basis ?? null, deadline_text: deadline?.text ?? null },
	...{ line: null, line_date: null, line_actor: null },
	...{ done_on: null, reported_on: null, reported_item: null },
});

async function insertDeadline(
	context: Context,
	trx: Trx,
	id: string,
	from: PlainDate,
	{ deadline }: Merged,
): Promise<void> {
	if (!deadline) return;
	await trx
		.insertInto('deadlines')
		.values({
			...{ id: newId(), commitment_id: id, from_date: from, previous: null, date: deadline.date },
			...{ precision: deadline.precision, basis: deadline.basis, reason: deadline.text, cause: 'first' },
			...{ actor: context.actor.name, recorded_at: context.now },
		})
		.execute();
}

async function insertOccurrence(trx: Trx, id: string, { occurrence }: Merged): Promise<void> {
	if (!occurrence) return;
	await trx
		.insertInto('occurrences')
		.values({
			...{ id: newId(), commitment_id: id, ...occurrence },
			...{ fulfilled_on: null, fulfilled_item: null },
		})
		.execute();
}

const jsonOrNull = (value: object | null) => (value === null ? null : JSON.stringify(value));
