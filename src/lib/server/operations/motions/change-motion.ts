import type { Selectable } from 'kysely';
import type { Issue } from '../../../domain/issue.ts';
import type { MotionEvent } from '../../../domain/events/motion-event.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { MotionTable } from '../../database/motion-tables.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { conflict, issue, refused, success, type Context, type Result } from '../context.ts';

export interface MotionTarget {
	readonly motionId: string;
	readonly version: number;
}

type Stored = Selectable<MotionTable>;

/** What is to be written, and the event that says so. */
export interface MotionChange {
	/** Null: nothing, for it has been taken away. */
	readonly set: Partial<Omit<MotionTable, 'id' | 'version'>> | null;
	readonly date: PlainDate;
	readonly event: MotionEvent;
	readonly documentId?: string | null;
}

/** The frame of every change to a motion: found, still the version that the person saw, change and event in one transaction. */
export async function changeMotion(
	context: Context,
	target: MotionTarget,
	work: (motion: Stored, trx: Trx) => Promise<readonly Issue[] | MotionChange>,
): Promise<Result<{ version: number }, { title: string; version: number }>> {
	return transact(context.db, async (trx) => {
		const motion = await trx
			.selectFrom('motions')
			.selectAll()
			.where('id', '=', target.motionId)
			.executeTakeFirst();
		if (!motion) return refused(issue('motionId', 'not-found'));
		if (motion.version !== target.version) return conflict({ title: motion.title, version: motion.version });
		const answer = await work(motion, trx);
		if (isIssues(answer)) return refused(...answer);
		const version = motion.version + 1;
		if (answer.set)
			await trx
				.updateTable('motions')
				.set({ ...answer.set, version })
				.where('id', '=', motion.id)
				.execute();
		const occasion = { documentId: answer.documentId ?? null, date: answer.date };
		await appendEvent(trx, context, occasion, answer.event);
		return success({ version });
	});
}

const isIssues = (answer: readonly Issue[] | MotionChange): answer is readonly Issue[] =>
	Array.isArray(answer);
