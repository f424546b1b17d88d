import type { Issue } from '../../../domain/issue.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { numberById } from '../../repositories/numbers.ts';
import { forgetUndoPoint, pointsOf, putBack } from '../../repositories/states/undo-points.ts';
import { raiseVersion, takeCommitment } from '../change-commitment.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';

export interface Undone {
	/** Numbers of those that stand as before. */
	readonly undone: readonly string[];
	readonly refused: readonly { readonly number: string; readonly issues: readonly Issue[] }[];
}

/** All that was changed with one press of a button, or the latest change of one commitment. */
export type UndoTarget = { readonly batchId: string } | { readonly commitmentId: string };

/**
 * Takes back what was changed from a list or on the page of a commitment (`changeUndoably`): each commitment stands as before, and its
 * history says both what was done and that it was undone. Only on the same day, since what was known on a day must not
 * change afterwards, and only while nothing else has happened to the commitment.
 */
export function undoChanges(context: Context, target: UndoTarget): Promise<Result<Undone, never>> {
	return transact(context.db, async (trx) => {
		const points = await pointsOf(trx, target);
		if (points.length === 0) return refused(issue('batch', 'nothing-to-undo'));
		const undone: string[] = [];
		const left: Undone['refused'][number][] = [];
		for (const point of points) {
			const number = await numberById(trx, point.commitment_id);
			const wrong = await undoOne(trx, context, point);
			if (wrong) left.push({ number, issues: [wrong] });
			else undone.push(number);
		}
		return success({ undone, refused: left });
	});
}

async function undoOne(
	trx: Trx,
	context: Context,
	point: Awaited<ReturnType<typeof pointsOf>>[number],
): Promise<Issue | null> {
	const changing = await takeCommitment(trx, context, point.commitment_id);
	if (!changing) return issue('batch', 'not-found');
	if (changing.commitment.version !== point.version) return issue('batch', 'changed-since');
	if (point.day !== context.today) return issue('batch', 'another-day');
	await putBack(trx, point.commitment_id, point.before);
	await changing.record(point.date, { kind: 'change-undone', seq: point.seq, what: point.kind });
	await forgetUndoPoint(trx, point.commitment_id);
	await raiseVersion(trx, changing.commitment);
	return null;
}
