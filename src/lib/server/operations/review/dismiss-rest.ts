import { transact } from '../../database/transact.ts';
import { findCounterpart } from '../../repositories/documents/meeting-comparison.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { dismiss } from './dismiss-suggestion.ts';

const REASON = 'Mötet har hållits, protokollet säger vad som beslutades';

/**
 * Says no to every proposal of a kallelse that nobody has answered, once the protocol of its meeting has been read: what
 * was decided is reviewed there. Each can be taken back by itself.
 */
export const dismissRest = (
	context: Context,
	documentId: string,
): Promise<Result<{ dismissed: number }, never>> =>
	transact(context.db, async (trx) => {
		const document = await trx
			.selectFrom('documents')
			.select('kind')
			.where('id', '=', documentId)
			.executeTakeFirst();
		if (document?.kind !== 'kallelse' || (await findCounterpart(trx, documentId)) === null)
			return refused(issue('documentId', 'meeting-not-held'));
		const rows = await trx
			.selectFrom('suggestions')
			.selectAll()
			.where('document_id', '=', documentId)
			.where('review', '=', 'suggested')
			.execute();
		for (const row of rows) await dismiss(context, { trx, row }, REASON);
		return success({ dismissed: rows.length });
	});
