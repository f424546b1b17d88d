import { yearOf, type PlainDate } from '../../../domain/plain-date.ts';
import { firstTimeOf } from '../../../domain/lists/first-time.ts';
import type { ListCommitment, ReadRow } from '../../../domain/lists/row.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import { quoteOf } from '../../../domain/source-span.ts';
import { newId } from '../../database/ids.ts';
import { fromJson } from '../../database/json.ts';
import type { Trx } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { bodyNamed } from '../../repositories/names.ts';
import { nextNumber, numberOf } from '../../repositories/numbers.ts';
import { findText } from '../../repositories/documents/suggestion-rows.ts';
import type { Context, Result } from '../context.ts';
import { insertCommitment } from '../review/insert-commitment.ts';
import type { Merged } from '../review/merge-edits.ts';
import { reportBack } from '../follow/report-back.ts';
import { setReview, type Reviewing } from '../review/review-suggestion.ts';
import { setStatus } from '../follow/set-status.ts';
import { writeLine } from '../follow/write-line.ts';

interface List {
	readonly id: string;
	readonly file_name: string;
}

/** Makes each row that can be taken in a commitment; the reading of the list is written already. `context.db` is `trx`. */
export async function importRows(
	context: Context,
	trx: Trx,
	list: List,
	rows: readonly ReadRow[],
): Promise<void> {
	const document = await trx
		.selectFrom('documents')
		.selectAll()
		.where('id', '=', list.id)
		.executeTakeFirstOrThrow();
	const text = await findText(trx, list.id);
	if (!text) throw new Error(`The list ${list.id} has no text.`);
	const suggestions = await trx
		.selectFrom('suggestions')
		.selectAll()
		.where('document_id', '=', list.id)
		.orderBy('span_start')
		.execute();
	const items = await trx.selectFrom('items').selectAll().where('document_id', '=', list.id).execute();
	const itemOf = new Map(items.map((item) => [item.id, item]));
	const taken = rows.filter(({ commitment }) => commitment !== null);
	for (const [index, { row, commitment }] of taken.entries()) {
		const suggestion = suggestions[index];
		const item = suggestion && itemOf.get(suggestion.item_id);
		if (!commitment || !suggestion || !item) throw new Error(`Row ${row} of the list was not written.`);
		const body_id = commitment.body === null ? null : await bodyNamed(trx, commitment.body);
		const reviewing: Reviewing = {
			...{ trx, row: suggestion, found: fromJson<Suggestion>(suggestion.found), item, text },
			// The list has no meeting of its own: each row names its own.
			document: { ...document, body_id, meeting_date: commitment.decided },
		};
		await importRow(context, reviewing, list, row, commitment);
	}
}

async function importRow(
	context: Context,
	reviewing: Reviewing,
	list: List,
	row: number,
	commitment: ListCommitment,
): Promise<void> {
	const { trx } = reviewing;
	const from = commitment.decided ?? context.today;
	const key = await nextNumber(trx, yearOf(from));
	const id = newId();
	const origin = `Enligt listan ${list.file_name}, rad ${row}`;
	const merged = mergedOf(reviewing, commitment, origin, context.today);
	const responsible = await insertCommitment(context, reviewing, { id, key }, from, merged);
	await setReview(reviewing, { review: 'confirmed', commitment_id: id, number_key: key });
	await appendEvent(
		trx,
		context,
		{ commitmentId: id, documentId: list.id, date: from },
		{
			...{ kind: 'imported', number: numberOf(key), suggestionId: reviewing.row.id, row },
			...{ fileName: list.file_name, wording: quoteOf(reviewing.text.text, merged.span), responsible },
			deadline: merged.deadline?.date ?? null,
		},
	);
	const version = await carryOn(context, { commitmentId: id, version: 1 }, commitment, row);
	await trx.insertInto('list_rows').values({ commitment_id: id, list_id: list.id, row, version }).execute();
}

/** What the list says has happened since the decision, by the operations that a person would use. Answers with the version. */
async function carryOn(
	context: Context,
	target: { readonly commitmentId: string; readonly version: number },
	{ status, line, done, reported }: ListCommitment,
	row: number,
): Promise<number> {
	if (reported) return versionOf(await reportBack(context, { ...target, ...reported, line }), row);
	if (status !== 'not-started') {
		const date: PlainDate | null = status === 'done' ? done : null;
		return versionOf(await setStatus(context, { ...target, status, line, date }), row);
	}
	return line ? versionOf(await writeLine(context, { ...target, line }), row) : target.version;
}

/** The row was checked before; if it is refused all the same, nothing at all is taken in. */
function versionOf(result: Result<{ version: number }>, row: number): number {
	if (result.ok) return result.value.version;
	throw new Error(`Row ${row} of the list was refused: ${JSON.stringify(result.issues ?? 'conflict')}`);
}

function mergedOf(
	{ row, found }: Reviewing,
	commitment: ListCommitment,
	origin: string,
	today: PlainDate,
): Merged {
	const time = firstTimeOf(commitment, today);
	// Whether the decision itself names the day, the list does not tell: it is never shown as stated there.
	const named = commitment.deadline && { ...commitment.deadline, basis: 'set' as const, text: origin };
	const counted = time && { date: time.due, precision: 'day' as const, basis: 'computed' as const };
	const deadline = named ?? (counted && { ...counted, text: `${origin}: ${commitment.recurrence?.text}` });
	return {
		...{ kind: found.kind, stage: 'decided', span: [row.span_start, row.span_end], start: null },
		...{ responsible: commitment.units, recipients: commitment.recipients, occurrence: time, changed: [] },
		deadline,
		certainty: {
			responsible: commitment.units.length > 0 ? 'set' : null,
			recipient: commitment.recipients.length > 0 ? 'set' : null,
			deadline: named ? 'set' : deadline && 'assumed',
		},
	};
}
