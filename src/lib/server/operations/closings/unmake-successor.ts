import { fromJson } from '../../database/json.ts';
import type { Trx } from '../../database/transact.ts';
import { raiseVersion, takeCommitment } from '../change-commitment.ts';
import type { Context } from '../context.ts';
import type { Closing } from './decide-closing.ts';
import type { Successor } from './make-successor.ts';
import { undoReview } from '../review/undo-review.ts';

/**
 * Takes back that a commitment took the place of another one. One that was confirmed only for that, and to which nothing
 * has happened since, is a suggestion again; else it stays, and only the link goes.
 */
export async function unmakeSuccessor(
	context: Context,
	trx: Trx,
	closing: Closing,
	of: string,
): Promise<void> {
	const { id, made, suggestionId } = fromJson<Successor>(closing.successor ?? '');
	const successor = await takeCommitment(trx, context, id);
	if (!successor) return;
	await trx.updateTable('commitments').set({ succeeds_id: null }).where('id', '=', id).execute();
	await successor.record(
		context.today,
		{ kind: 'no-longer-successor', of, closingId: closing.id },
		closing.document_id,
	);
	if (made && successor.commitment.version === 1) {
		const suggestion = await trx
			.selectFrom('suggestions')
			.select('version')
			.where('id', '=', suggestionId)
			.executeTakeFirst();
		const undone =
			suggestion &&
			(await undoReview({ ...context, db: trx }, { suggestionId, version: suggestion.version }));
		if (undone?.ok) return;
	}
	await raiseVersion(trx, successor.commitment);
}
