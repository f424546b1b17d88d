import { transact } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import type { MotionTarget } from './change-motion.ts';
import { conflict, issue, refused, success, type Context, type Result } from '../context.ts';

/** Takes a motion off the list again, as long as nothing has happened to it; what a document says of it asks anew. */
export function removeMotion(
	context: Context,
	{ motionId, version }: MotionTarget,
): Promise<Result<object, { title: string; version: number }>> {
	return transact(context.db, async (trx) => {
		const motion = await trx.selectFrom('motions').selectAll().where('id', '=', motionId).executeTakeFirst();
		if (!motion) return refused(issue('motionId', 'not-found'));
		if (motion.version !== version) return conflict({ title: motion.title, version: motion.version });
		if (motion.carried_out_on !== null || (motion.answer !== null && motion.version > 1))
			return refused(issue('motionId', 'has-history'));
		await trx
			.updateTable('motion_sightings')
			.set({ review: 'suggested', motion_id: null })
			.where('motion_id', '=', motionId)
			.execute();
		await trx.deleteFrom('motions').where('id', '=', motionId).execute();
		const event = { kind: 'motion-removed', motionId, title: motion.title } as const;
		await appendEvent(trx, context, { date: context.today }, event);
		return success({});
	});
}
