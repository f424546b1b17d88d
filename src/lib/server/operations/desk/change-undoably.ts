import { transact, type Trx } from '../../database/transact.ts';
import { keepUndoPoint, newBatch, standing } from '../../repositories/states/undo-points.ts';
import type { Context, Result } from '../context.ts';

/**
 * Makes one change to a commitment and keeps how it stood before, so that it can be taken back (`undoChanges`). Only for
 * what changes its states and deadlines and nothing else. `batchId`: changes made with one press of a button have one.
 */
export function changeUndoably<Current>(
	context: Context,
	commitmentId: string,
	change: (context: Context) => Promise<Result<{ version: number }, Current>>,
	batchId = newBatch(),
): Promise<Result<{ version: number }, Current>> {
	return transact(context.db, async (trx: Trx) => {
		const before = await standing(trx, commitmentId);
		const result = await change({ ...context, db: trx });
		if (result.ok) {
			const { version } = result.value;
			await keepUndoPoint(trx, commitmentId, { batchId, version, day: context.today, before });
		}
		return result;
	});
}
