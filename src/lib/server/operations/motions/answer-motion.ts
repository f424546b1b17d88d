import { MOTION_ANSWERS, type MotionAnswer } from '../../../domain/motion.ts';
import { changeMotion, type MotionTarget } from './change-motion.ts';
import { checkDay, checkLength, checkRequired, checkWord, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { issue, refused, type Context } from '../context.ts';
import { settleSighting, takeSighting, type SightingRef } from './review-sighting.ts';

export interface AnswerMotionInput extends MotionTarget {
	readonly answer: MotionAnswer;
	/** Day of the meeting. */
	readonly on: string;
	/** '45' or '§ 45'. */
	readonly item: string;
	/** The document that says so, when one does. */
	readonly from?: SightingRef | null;
}

/** Notes how a motion was answered: at which meeting, under which §. */
export function answerMotion(context: Context, input: AnswerMotionInput) {
	const item = (tidy(input.item) ?? '').replace(/^[^§]{0,40}§+\s*/, '');
	const issues = issuesOf(
		checkWord('answer', input.answer, MOTION_ANSWERS),
		checkRequired('on', input.on) ?? checkDay('on', input.on, context.today),
		checkRequired('item', item) ?? checkLength('item', item, MAX_NAME),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeMotion(context, input, async (motion, trx) => {
		if (motion.answer !== null) return [issue('answer', 'unchanged')];
		if (input.on < motion.filed_on) return [issue('on', 'before-decision', { decided: motion.filed_on })];
		const from = input.from ?? null;
		if (from && !(await takeSighting(trx, from))) return [issue('item', 'already-reviewed')];
		if (from) await settleSighting(trx, from, 'accepted', motion.id);
		const documentId = from?.documentId ?? null;
		return {
			set: {
				...{ answer: input.answer, answered_on: input.on, answered_item: item },
				answered_document_id: documentId,
			},
			...{ date: input.on, documentId },
			event: { kind: 'motion-answered', motionId: motion.id, answer: input.answer, item },
		};
	});
}

/** Takes the answer back: it waits again. What was carried out must be taken back before. */
export const undoAnswer = (context: Context, target: MotionTarget) =>
	changeMotion(context, target, async (motion, trx) => {
		if (motion.answer === null) return [issue('motionId', 'not-reviewed')];
		if (motion.carried_out_on !== null) return [issue('motionId', 'has-history')];
		if (motion.answered_document_id !== null && motion.answered_item !== null) {
			await trx
				.updateTable('motion_sightings')
				.set({ review: 'suggested', motion_id: null })
				.where('motion_id', '=', motion.id)
				.where('document_id', '=', motion.answered_document_id)
				.where('item', '=', motion.answered_item)
				.execute();
		}
		return {
			set: { answer: null, answered_on: null, answered_item: null, answered_document_id: null },
			date: context.today,
			event: { kind: 'motion-answer-undone', motionId: motion.id },
		};
	});
