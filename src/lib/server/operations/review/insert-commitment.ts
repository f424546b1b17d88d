import type { PlainDate } from '../../../domain/plain-date.ts';
import { rhythmIn } from '../../../domain/occurrence.ts';
import { pointBefore } from '../../../domain/point.ts';
import { quoteOf } from '../../../domain/source-span.ts';
import { newId } from '../../database/ids.ts';
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

/** Writes a commitment with its first state, deadline, dependencies and occurrence. Answers with the names responsible. */
export async function insertCommitment(
	context: Context,
	{ trx, row, found, document, item, text }: Reviewing,
	{ id, key }: { readonly id: string; readonly key: number },
	from: PlainDate,
	merged: Merged,
): Promise<string[]> {
	const units = await unitsNamed(trx, merged.responsible);
	const wording = quoteOf(text.text, merged.span);
	const parts = { number: numberOf(key), item: item.number, title: item.title, wording };
	await trx
		.insertInto('commitments')
		.values({
			...{ id, ...parts, number_key: key, suggestion_id: row.id },
			...{ document_id: document.id, document_kind: document.kind, body_id: document.body_id },
			...{ decided: document.meeting_date, point: pointBefore(text.text, merged.span[0]) },
			...{ case_numbers: item.case_numbers, span_start: merged.span[0], span_end: merged.span[1] },
			...{ kind: merged.kind, stage: merged.stage, rule: found.rule, start: merged.start },
			certainty_responsible: merged.certainty.responsible,
			certainty_recipient: merged.certainty.recipient,
			certainty_deadline: merged.certainty.deadline,
			recurrence: jsonOrNull(rhythmIn(found)),
			staffing: jsonOrNull(found.staffing),
			amount: jsonOrNull(found.amount),
			search: await searchTextOf(trx, {
				...{ ...parts, part: null, case_numbers: item.case_numbers, body_id: document.body_id },
			}),
			version: 1,
		})
		.execute();
	const { deadline } = merged;
	await insertFirstState(trx, {
		...{ commitment_id: id, from_date: from, number_key: key, body_id: document.body_id },
		...{ stage: merged.stage, kind: merged.kind, decided: document.meeting_date },
		...{ status: 'not-started', status_since: from, moves: 0, recipients: JSON.stringify(merged.recipients) },
		...{ deadline: deadline?.date ?? null, deadline_precision: deadline?.precision ?? null },
		...{ deadline_basis: deadline?.basis ?? null, deadline_text: deadline?.text ?? null },
		...{
			line: null,
			line_date: null,
			line_actor: null,
			done_on: null,
			reported_on: null,
			reported_item: null,
		},
		...responsibleChange(units),
		...blockedChange(found.dependsOn.map(({ name }) => name)),
	});
	await insertDependencies(trx, id, found.dependsOn, from);
	await followBlocking(trx, id);
	if (deadline) {
		await trx
			.insertInto('deadlines')
			.values({
				...{ id: newId(), commitment_id: id, from_date: from, previous: null, date: deadline.date },
				...{ precision: deadline.precision, basis: deadline.basis, reason: deadline.text, cause: 'first' },
				...{ actor: context.actor.name, recorded_at: context.now },
			})
			.execute();
	}
	if (merged.occurrence) {
		await trx
			.insertInto('occurrences')
			.values({
				...{ id: newId(), commitment_id: id, ...merged.occurrence },
				...{ fulfilled_on: null, fulfilled_item: null },
			})
			.execute();
	}
	return units.map(({ name }) => name);
}

const jsonOrNull = (value: object | null) => (value === null ? null : JSON.stringify(value));
