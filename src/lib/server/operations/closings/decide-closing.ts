import type { Selectable } from 'kysely';
import type { Issue } from '../../../domain/issue.ts';
import type { StateTable, Tables } from '../../database/tables.ts';
import { assertRecorded } from '../../recording/record-effect.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { findCandidates } from '../../repositories/links/closing-candidates.ts';
import { toPointer } from '../../repositories/links/closings.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { isReplaced } from '../../repositories/documents/versions.ts';
import type { StateChange } from '../../repositories/states/states.ts';
import { standing } from '../../repositories/states/undo-points.ts';
import { raiseVersion, takeCommitment, type Changing } from '../change-commitment.ts';
import { checkDay, issuesOf } from '../checks.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { makeSuccessor, type Successor } from './make-successor.ts';
import { applyReport, checkReport } from '../follow/report-back.ts';
import { undoClosing } from './undo-closing.ts';

export interface DecideClosingInput {
	readonly closingId: string;
	readonly accept: boolean | null;
	/** Needed when `accept` is true. */
	readonly commitmentId?: string | null;
}

export type Closing = Selectable<Tables['closings']>;

/**
 * Says whether a closing sentence is about a commitment: true ends it with the document's § and day (a deferred one
 * goes on, with a note in its history), false declines, null undoes either.
 */
export function decideClosing(
	context: Context,
	input: DecideClosingInput,
): Promise<Result<{ number: string | null }, never>> {
	return transact(context.db, async (trx) => {
		const closing = await trx
			.selectFrom('closings')
			.selectAll()
			.where('id', '=', input.closingId)
			.executeTakeFirst();
		if (!closing) return refused(issue('closingId', 'not-found'));
		if (await isReplaced(trx, closing.document_id)) return refused(issue('closingId', 'replaced'));
		const answer =
			input.accept === null
				? await undoClosing(context, trx, closing)
				: closing.review !== 'suggested'
					? [issue('closingId', 'already-reviewed')]
					: input.accept
						? await accept(context, trx, closing, input.commitmentId ?? null)
						: await decline(context, trx, closing);
		return typeof answer === 'object' && answer !== null ? refused(...answer) : success({ number: answer });
	});
}

async function accept(
	context: Context,
	trx: Trx,
	closing: Closing,
	commitmentId: string | null,
): Promise<string | readonly Issue[]> {
	if (!commitmentId) return [issue('commitmentId', 'required')];
	const changing = await takeCommitment(trx, context, commitmentId);
	if (!changing) return [issue('commitmentId', 'not-found')];
	const { meeting_date: date } = await trx
		.selectFrom('documents')
		.select('meeting_date')
		.where('id', '=', closing.document_id)
		.executeTakeFirstOrThrow();
	if (date === null) return [issue('date', 'no-meeting-date')];
	const [candidates] = await findCandidates(trx, [toPointer(closing)]);
	if (!candidates?.some((candidate) => candidate.commitmentId === commitmentId)) {
		return [issue('commitmentId', 'not-a-candidate')];
	}
	const wrong = issuesOf(checkDay('date', date, context.today), ...(await checkReport(changing, date)));
	if (wrong.length) return wrong;

	const { states } = await standing(trx, commitmentId);
	const noted = await note(context, changing, closing, date);
	if (isIssues(noted)) return noted;
	await trx
		.updateTable('closings')
		.set({
			...{ review: 'confirmed', commitment_id: commitmentId, before: JSON.stringify(states) },
			successor: noted && JSON.stringify(noted),
		})
		.where('id', '=', closing.id)
		.execute();
	await assertRecorded(trx, commitmentId);
	await raiseVersion(trx, changing.commitment);
	return changing.commitment.number;
}

/**
 * "anses slutfört" is a report. "får förnyat uppdrag" is a new commitment in the place of the old one, which ends, so
 * that the same matter is not followed twice. "skjuts upp" goes on; somebody moves the deadline.
 */
async function note(
	context: Context,
	changing: Changing,
	closing: Closing,
	date: string,
): Promise<Successor | readonly Issue[] | null> {
	const { id, document_id: documentId, item, effect } = closing;
	if (effect === 'closed') {
		const report = { date, item, line: null, closing: { id, documentId } };
		const answer = await applyReport(context, changing, report);
		return isIssues(answer) ? answer : null;
	}
	if (effect === 'deferred') {
		await changing.record(date, { kind: 'noted-by-later-meeting', effect, item, closingId: id }, documentId);
		return null;
	}
	const successor = await makeSuccessor(context, changing, closing, date);
	if (isIssues(successor)) return successor;
	await changing.change(date, (state) => renewal(state, date, item));
	await changing.record(
		date,
		{ kind: 'succeeded-by', number: successor.number, item, closingId: id },
		documentId,
	);
	return successor;
}

/** The body that gave the assignment has dealt with it under this §; what had ended before stays as it ended. */
function renewal({ status, open }: StateTable, date: string, item: string): StateChange {
	if (open === 0 && status !== 'done') return {};
	const told = { reported_on: date, reported_item: item };
	// That it could not be done remains the truth about it; the renewal is the body's answer.
	return status === 'not-feasible' ? told : { status: 'closed', status_since: date, ...told };
}

const isIssues = (answer: readonly Issue[] | object | null): answer is readonly Issue[] =>
	Array.isArray(answer);

async function decline(context: Context, trx: Trx, { id, document_id: documentId }: Closing): Promise<null> {
	await trx.updateTable('closings').set({ review: 'dismissed' }).where('id', '=', id).execute();
	await appendEvent(
		trx,
		context,
		{ documentId, date: context.today },
		{ kind: 'closing-declined', closingId: id },
	);
	return null;
}
