import { issue, type Context } from '../context.ts';
import { changeMotion, type MotionTarget } from './change-motion.ts';

/** Takes a motion off the list again, as long as nothing has happened to it; what a document says of it asks anew. */
export const removeMotion = (context: Context, target: MotionTarget) =>
	changeMotion(context, target, async ({ id, title, answer, carried_out_on, version }, trx) => {
		if (carried_out_on !== null || (answer !== null && version > 1))
			return [issue('motionId', 'has-history')];
		await trx
			.updateTable('motion_sightings')
			.set({ review: 'suggested', motion_id: null })
			.where('motion_id', '=', id)
			.execute();
		await trx.deleteFrom('motions').where('id', '=', id).execute();
		return { set: null, date: context.today, event: { kind: 'motion-removed', motionId: id, title } };
	});
