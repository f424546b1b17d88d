import { rhythmIn } from '../../../domain/occurrence.ts';
import { pointBefore } from '../../../domain/point.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import { quoteOf } from '../../../domain/source-span.ts';
import { fromJson } from '../../database/json.ts';
import { searchTextOf } from '../../repositories/search-text.ts';
import { firstDay, type Changing } from '../change-commitment.ts';
import type { Context } from '../context.ts';
import { correctDeadline, correctResponsible } from '../correct/correct-commitment.ts';
import { correctDependencies } from '../correct/correct-dependencies.ts';
import { correctRecurrence } from '../correct/correct-recurrence.ts';
import type { Merged } from '../review/merge-edits.ts';
import type { Reviewing } from '../review/review-suggestion.ts';

/**
 * What the decision says of who, when, how often and on what terms, in the place of what was proposed. What a person has
 * said since of who is responsible and of the deadline stays, unless it is said anew with the yes.
 */
export async function takeOver(
	context: Context,
	changing: Changing,
	{ found }: Reviewing,
	merged: Merged,
): Promise<void> {
	const { trx, commitment, state } = changing;
	const from = await firstDay(changing);
	const proposed = await readingOf(changing);
	const says = (part: string) => merged.changed.includes(part);
	if (says('responsible') || commitment.certainty_responsible !== 'set')
		await correctResponsible(changing, merged.responsible, from);
	if (JSON.stringify(rhythmIn(proposed)) !== JSON.stringify(rhythmIn(found)))
		await correctRecurrence(context, changing, found);
	else if (says('deadline') || (commitment.certainty_deadline !== 'set' && state.moves === 0))
		await correctDeadline(context, changing, merged.deadline, from);
	await correctDependencies(changing, proposed, found);
	await changing.change(from, () => ({ recipients: JSON.stringify(merged.recipients) }));
	await trx
		.updateTable('commitments')
		.set({
			...{ start: merged.start, staffing: jsonOrNull(found.staffing), amount: jsonOrNull(found.amount) },
			certainty_recipient: merged.certainty.recipient,
			...(commitment.certainty_responsible !== 'set' && {
				certainty_responsible: merged.certainty.responsible,
			}),
			...(commitment.certainty_deadline !== 'set' && { certainty_deadline: merged.certainty.deadline }),
		})
		.where('id', '=', commitment.id)
		.execute();
}

/** Lets a commitment stand in the protokoll instead of the kallelse. Answers with the words that it has there. */
export async function placeInProtocol(
	changing: Changing,
	{ row, found, document, item, text }: Reviewing,
	{ kind, span }: Merged,
): Promise<string> {
	const { trx, commitment } = changing;
	const wording = quoteOf(text.text, span);
	const words = { item: item.number, title: item.title, wording, case_numbers: item.case_numbers };
	await trx
		.updateTable('commitments')
		.set({
			...{ ...words, kind, rule: found.rule, suggestion_id: row.id },
			...{ document_id: document.id, document_kind: document.kind },
			...{ span_start: span[0], span_end: span[1], point: pointBefore(text.text, span[0]) },
			search: await searchTextOf(trx, { ...commitment, ...words }),
		})
		.where('id', '=', commitment.id)
		.execute();
	await changing.change(await firstDay(changing), () => ({ kind }));
	return wording;
}

/** What was read in the kallelse. */
async function readingOf({ trx, commitment }: Changing): Promise<Suggestion> {
	const { found } = await trx
		.selectFrom('suggestions')
		.select('found')
		.where('id', '=', commitment.suggestion_id)
		.executeTakeFirstOrThrow();
	return fromJson<Suggestion>(found);
}

const jsonOrNull = (value: object | null) => (value === null ? null : JSON.stringify(value));
