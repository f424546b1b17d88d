import type { StoredSuggestion } from '../../../domain/document.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Trx } from '../../database/transact.ts';
import { numberOf } from '../../repositories/numbers.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { raiseVersion, takeCommitment } from '../change-commitment.ts';
import { issue, type Context, type Result } from '../context.ts';
import { deleteCommitment } from '../delete-commitment.ts';
import { unsettleProposal } from '../proposals/proposal-rows.ts';
import { reviewSuggestion, setReview, type Reviewing } from './review-suggestion.ts';

export interface UndoReviewInput {
	readonly suggestionId: string;
	readonly version: number;
}

/**
 * Takes back a yes or a no. A yes only while nothing else has happened to the commitment; its number is kept for the
 * next yes. On a part of a split that is not yet reviewed: joins the parts again.
 */
export function undoReview(
	context: Context,
	input: UndoReviewInput,
): Promise<Result<{ version: number }, StoredSuggestion>> {
	return reviewSuggestion(context, input, (reviewing) => {
		const { review, split_from } = reviewing.row;
		if (review === 'confirmed') return undoConfirmation(context, reviewing);
		if (review === 'dismissed') return undoDismissal(context, reviewing);
		if (review === 'suggested' && split_from !== null) return undoSplit(context, reviewing, split_from);
		return Promise.resolve([issue('suggestionId', 'not-reviewed')]);
	});
}

type Undone = Promise<readonly Issue[] | { version: number }>;

async function undoConfirmation(context: Context, reviewing: Reviewing): Undone {
	const { trx, row, document } = reviewing;
	const id = row.commitment_id ?? '';
	if (await isDecision(trx, id, row.id)) return undoDecision(context, reviewing, id);
	const commitment = await trx
		.selectFrom('commitments')
		.select('version')
		.where('id', '=', id)
		.executeTakeFirst();
	if (commitment && commitment.version !== 1) return [issue('suggestionId', 'has-history')];
	await deleteCommitment(trx, id);
	const answer = await setReview(reviewing, { review: 'suggested' });
	await appendEvent(
		trx,
		context,
		{ commitmentId: id, documentId: document.id, date: context.today },
		{ kind: 'confirmation-undone', number: numberOf(row.number_key ?? 0) },
	);
	return answer;
}

/** The proposal of the kallelse is followed as before; the suggestion is as if nobody had answered it. */
async function undoDecision(context: Context, reviewing: Reviewing, id: string): Undone {
	const changing = await takeCommitment(reviewing.trx, context, id);
	if (!changing || !(await unsettleProposal(context, changing)))
		return [issue('suggestionId', 'has-history')];
	await raiseVersion(reviewing.trx, changing.commitment);
	return setReview(reviewing, { review: 'suggested', commitment_id: null, number_key: null });
}

const isDecision = async (trx: Trx, commitmentId: string, suggestionId: string): Promise<boolean> =>
	(await trx
		.selectFrom('proposal_decisions')
		.select('commitment_id')
		.where('commitment_id', '=', commitmentId)
		.where('suggestion_id', '=', suggestionId)
		.executeTakeFirst()) !== undefined;

async function undoDismissal(context: Context, reviewing: Reviewing): Undone {
	const answer = await setReview(reviewing, { review: 'suggested', reason: null });
	const { trx, row } = reviewing;
	await appendEvent(
		trx,
		context,
		{ documentId: row.document_id, date: context.today },
		{ kind: 'dismissal-undone', suggestionId: row.id },
	);
	return answer;
}

async function undoSplit(context: Context, { trx, row }: Reviewing, whole: string): Undone {
	const parts = await trx.selectFrom('suggestions').selectAll().where('split_from', '=', whole).execute();
	// A part that once was confirmed is named by events; it stays.
	const untouched = parts.every((part) => part.review === 'suggested' && part.commitment_id === null);
	if (!untouched) return [issue('suggestionId', 'already-reviewed')];
	await trx.deleteFrom('suggestions').where('split_from', '=', whole).execute();
	const { version } = await trx
		.updateTable('suggestions')
		.set((eb) => ({ review: 'suggested', version: eb('version', '+', 1) }))
		.where('id', '=', whole)
		.returning('version')
		.executeTakeFirstOrThrow();
	await appendEvent(
		trx,
		context,
		{ documentId: row.document_id, date: context.today },
		{ kind: 'split-undone', suggestionId: whole },
	);
	return { version };
}
