import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { Status } from '../../../domain/words.ts';
import { transact } from '../../database/transact.ts';
import { numberById } from '../../repositories/numbers.ts';
import { newBatch } from '../../repositories/states/undo-points.ts';
import { assignUnits } from '../follow/assign-units.ts';
import { changeUndoably } from './change-undoably.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { moveDeadline } from '../follow/move-deadline.ts';
import { setStatus } from '../follow/set-status.ts';
import { writeLine } from '../follow/write-line.ts';

/** What is done to one or many commitments straight from a list. */
export type ListChange =
	| { readonly does: 'line'; readonly line: string }
	| { readonly does: 'status'; readonly status: Status; readonly line: string }
	| { readonly does: 'units'; readonly names: readonly string[] }
	| { readonly does: 'deadline'; readonly to: string; readonly reason: string };

/** A commitment in the version that the person saw. */
export interface Target {
	readonly commitmentId: string;
	readonly version: number;
}

export interface ManyChanged {
	/** For undoing all of it; null when nothing was changed. */
	readonly batchId: string | null;
	/** Numbers of those that were changed: 'Å-2023-0042'. */
	readonly changed: readonly string[];
	readonly refused: readonly RefusedRow[];
}

/** One that was not changed: what is wrong, or what somebody else has made of it meanwhile. */
export interface RefusedRow {
	readonly commitmentId: string;
	readonly number: string;
	readonly issues: readonly Issue[];
	readonly current: CommitmentDetail | null;
}

/** A page of the list, four times over. */
export const MOST_ROWS = 200;

/**
 * Does the same to each of the commitments, in one transaction and with one event each. What cannot be done to one of
 * them stops none of the others; when the machine fails, nothing is done at all.
 */
export async function changeMany(
	context: Context,
	targets: readonly Target[],
	change: ListChange,
): Promise<Result<ManyChanged, never>> {
	if (targets.length === 0) return refused(issue('val', 'nothing-chosen'));
	if (targets.length > MOST_ROWS) return refused(issue('val', 'too-many', { max: MOST_ROWS }));
	if (change.does === 'deadline' && !change.to) return refused(issue('to', 'required'));
	return transact(context.db, async (trx) => {
		const batchId = newBatch();
		const changed: string[] = [];
		const left: RefusedRow[] = [];
		for (const target of targets) {
			const { commitmentId } = target;
			const number = await numberById(trx, commitmentId);
			const result = await changeUndoably(
				{ ...context, db: trx },
				commitmentId,
				(inside) => changeOne(inside, target, change),
				batchId,
			);
			if (result.ok) changed.push(number);
			else {
				const { issues = [] } = result;
				left.push({ commitmentId, number, issues, current: result.conflict ? result.current : null });
			}
		}
		return success({ batchId: changed.length > 0 ? batchId : null, changed, refused: left });
	});
}

function changeOne(
	context: Context,
	target: Target,
	change: ListChange,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	switch (change.does) {
		case 'line':
			return writeLine(context, { ...target, line: change.line });
		case 'status':
			return setStatus(context, { ...target, status: change.status, line: change.line });
		case 'units':
			return assignUnits(context, { ...target, names: change.names });
		case 'deadline':
			return moveDeadline(context, { ...target, to: change.to, reason: change.reason });
	}
}
