import { GRANTED } from '../../../domain/motion.ts';
import { changeMotion, type MotionTarget } from './change-motion.ts';
import { checkDay, checkLength, checkRequired, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context } from '../context.ts';

export interface CarryOutMotionInput extends MotionTarget {
	readonly on: string;
	/** What was done, in a line. */
	readonly line: string;
}

/** Notes that what was granted has been carried out. */
export function carryOutMotion(context: Context, input: CarryOutMotionInput) {
	const line = tidy(input.line);
	const issues = issuesOf(
		checkRequired('on', input.on) ?? checkDay('on', input.on, context.today),
		checkRequired('line', line) ?? checkLength('line', line),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeMotion(context, input, async (motion) => {
		if (motion.answer === null || !GRANTED.includes(motion.answer)) return [issue('motionId', 'not-found')];
		if (motion.carried_out_on !== null) return [issue('motionId', 'unchanged')];
		if (input.on < (motion.answered_on ?? '')) {
			return [issue('on', 'before-decision', { decided: motion.answered_on ?? '' })];
		}
		return {
			set: { carried_out_on: input.on, carried_out_line: line },
			date: input.on,
			event: { kind: 'motion-carried-out', motionId: motion.id, line },
		};
	});
}

/** Takes that back. */
export const undoCarryOut = (context: Context, target: MotionTarget) =>
	changeMotion(context, target, async (motion) =>
		motion.carried_out_on === null
			? [issue('motionId', 'not-reviewed')]
			: {
					set: { carried_out_on: null, carried_out_line: null },
					date: context.today,
					event: { kind: 'motion-carried-out-undone', motionId: motion.id },
				},
	);
