import type { Issue } from '../../../domain/issue.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';
import { overlaps } from '../../../domain/source-span.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import { fromJson } from '../../database/json.ts';
import type { Trx } from '../../database/transact.ts';
import { unitNames } from '../../repositories/states/states.ts';
import { addSuggestion } from '../review/add-suggestion.ts';
import { takeCommitment, type Changing } from '../change-commitment.ts';
import { confirmSuggestion } from '../review/confirm-suggestion.ts';
import type { Context } from '../context.ts';
import type { Closing } from './decide-closing.ts';

/** What took the place of a renewed commitment. */
export interface Successor {
	readonly id: string;
	readonly number: string;
	/** It was confirmed for this; else it was there before. */
	readonly made: boolean;
	readonly suggestionId: string;
}

/**
 * The commitment that a renewing sentence gives in the place of an old one: the one already confirmed under the same §;
 * else what was read there is confirmed, with the old owner where the sentence names none; else the sentence itself is
 * marked and confirmed. Linked to the old one in any case. Answers with issues when it cannot be confirmed here: values
 * that a machine has read have to be checked first.
 */
export async function makeSuccessor(
	context: Context,
	old: Changing,
	closing: Closing,
	date: string,
): Promise<Successor | readonly Issue[]> {
	const { trx } = old;
	const found = await suggestionOf(trx, closing, old.commitment.id);
	if (found?.commitment_id && found.review === 'confirmed') {
		const number = await link(context, old, found.commitment_id, closing, date, false);
		return { id: found.commitment_id, number, made: false, suggestionId: found.id };
	}
	const suggestion = found ?? (await mark(context, old, closing));
	if ('issues' in suggestion) return suggestion.issues;
	const { responsible } = fromJson<Suggestion>(suggestion.found);
	const owners = responsible.length > 0 ? null : await ownersOf(old);
	const confirmed = await confirmSuggestion(
		{ ...context, db: trx },
		{
			suggestionId: suggestion.id,
			version: suggestion.version,
			edits: owners?.length ? { responsible: owners } : {},
		},
	);
	if (!confirmed.ok) return confirmed.issues ?? [];
	const { commitmentId } = confirmed.value;
	const number = await link(context, old, commitmentId, closing, date, true);
	return { id: commitmentId, number, made: true, suggestionId: suggestion.id };
}

/** What is read under the closing's own §: what its sentence lies in, else the only one there is. */
async function suggestionOf(trx: Trx, closing: Closing, oldId: string) {
	const rows = await trx
		.selectFrom('suggestions as s')
		.innerJoin('items as i', 'i.id', 's.item_id')
		.selectAll('s')
		.where('s.document_id', '=', closing.document_id)
		.where('i.number', '=', closing.item)
		.where('s.review', 'in', ['suggested', 'confirmed'])
		.orderBy('s.span_start')
		.execute();
	const others = rows.filter((row) => row.commitment_id !== oldId);
	const span: SourceSpan = [closing.span_start, closing.span_end];
	const around = others.find((row) => overlaps([row.span_start, row.span_end], span));
	return around ?? (others.length === 1 ? others[0] : undefined);
}

/** The renewing sentence as a suggestion of its own. */
async function mark(context: Context, old: Changing, closing: Closing) {
	const added = await addSuggestion(
		{ ...context, db: old.trx },
		{
			documentId: closing.document_id,
			span: [closing.span_start, closing.span_end],
			kind: old.commitment.kind,
		},
	);
	if (!added.ok) return { issues: added.issues ?? [] };
	return old.trx
		.selectFrom('suggestions')
		.selectAll()
		.where('id', '=', added.value.suggestionId)
		.executeTakeFirstOrThrow();
}

async function ownersOf({ trx, state }: Changing): Promise<string[]> {
	const names = await unitNames(trx);
	return fromJson<string[]>(state.responsible).flatMap((id) => names.get(id)?.name ?? []);
}

/** The new one says what it takes the place of. It keeps its version: nobody has changed what it holds. */
async function link(
	context: Context,
	{ trx, commitment }: Changing,
	id: string,
	closing: Closing,
	date: string,
	made: boolean,
): Promise<string> {
	const successor = await takeCommitment(trx, context, id);
	if (!successor) throw new Error(`The successor ${id} is gone.`);
	await trx.updateTable('commitments').set({ succeeds_id: commitment.id }).where('id', '=', id).execute();
	await successor.record(
		date,
		{ kind: 'made-successor', of: commitment.number, made, closingId: closing.id },
		closing.document_id,
	);
	return successor.commitment.number;
}
