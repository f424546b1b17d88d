import { caseKey } from '../../../domain/case-number.ts';
import { MOTION_KINDS, type MotionKind } from '../../../domain/motion.ts';
import { newId } from '../../database/ids.ts';
import { transact } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { checkDay, checkLength, checkRequired, checkWord, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { settleSighting, takeSighting, type SightingRef } from './review-sighting.ts';

export interface AddMotionInput {
	readonly kind: MotionKind;
	readonly title: string;
	readonly caseNumber?: string | null;
	/** The day on which it was put forward. */
	readonly filedOn: string;
	/** What a document says of it, when it comes from there; an answer that stands there is taken along. */
	readonly from?: SightingRef | null;
}

/** Puts a motion or a medborgarförslag on the list, by hand or out of a document. */
export async function addMotion(
	context: Context,
	input: AddMotionInput,
): Promise<Result<{ motionId: string }, never>> {
	const title = tidy(input.title);
	const caseNumber = tidy(input.caseNumber);
	const issues = issuesOf(
		checkWord('kind', input.kind, MOTION_KINDS),
		checkRequired('title', title) ?? checkLength('title', title),
		checkLength('caseNumber', caseNumber, MAX_NAME),
		checkRequired('filedOn', input.filedOn) ?? checkDay('filedOn', input.filedOn, context.today),
	);
	if (issues.length || title === null) return refused(...issues);

	return transact(context.db, async (trx) => {
		const sighting = input.from ? await takeSighting(trx, input.from) : null;
		if (input.from && !sighting) return refused(issue('item', 'already-reviewed'));
		const announced = sighting !== null && sighting.meeting_date === input.filedOn;
		const answered = sighting?.answer && (sighting.meeting_date ?? '') >= input.filedOn ? sighting : null;
		const motionId = newId();
		await trx
			.insertInto('motions')
			.values({
				...{ id: motionId, kind: input.kind, title, case_number: caseNumber, filed_on: input.filedOn },
				case_key: caseNumber === null ? null : caseKey(caseNumber),
				filed_document_id: announced ? sighting.document_id : null,
				filed_item: announced ? sighting.item : null,
				...{ answer: answered?.answer ?? null, answered_on: answered?.meeting_date ?? null },
				...{ answered_item: answered?.item ?? null, answered_document_id: answered?.document_id ?? null },
				...{ carried_out_on: null, carried_out_line: null, version: 1 },
			})
			.execute();
		const item = sighting?.item ?? null;
		const documentId = sighting?.document_id ?? null;
		const facts = { title, caseNumber, filedOn: input.filedOn, item };
		const occasion = { documentId, date: input.filedOn };
		await appendEvent(trx, context, occasion, {
			kind: 'motion-added',
			motionId,
			motion: input.kind,
			...facts,
		});
		if (answered?.answer) {
			const answer = { motionId, answer: answered.answer, item: answered.item };
			const meeting = { documentId, date: answered.meeting_date ?? input.filedOn };
			await appendEvent(trx, context, meeting, { kind: 'motion-answered', ...answer });
		}
		if (input.from) await settleSighting(trx, input.from, 'accepted', motionId);
		return success({ motionId });
	});
}
