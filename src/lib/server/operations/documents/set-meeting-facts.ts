import type { DocumentRow } from '../../../domain/document.ts';
import { isListed } from '../../../domain/lists/list-rule.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { findDocumentRow } from '../../repositories/documents/document-rows.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { bodyNamed } from '../../repositories/names.ts';
import { checkDay, checkLength, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { conflict, issue, refused, success, type Context, type Result } from '../context.ts';
import { canFollow, followMeeting } from './follow-meeting.ts';

export interface SetMeetingFactsInput {
	readonly documentId: string;
	readonly version: number;
	/** Name as on screen; an unknown one becomes a new body. Null leaves it as it is. */
	readonly body: string | null;
	readonly date: string | null;
}

/** Says which body met and when, where the text does not. Commitments already confirmed follow. */
export async function setMeetingFacts(
	context: Context,
	input: SetMeetingFactsInput,
): Promise<Result<{ version: number }, DocumentRow>> {
	const name = tidy(input.body);
	const date = input.date || null;
	const issues = issuesOf(
		checkLength('body', name, MAX_NAME),
		checkMeetingDay(context, date),
		name === null && date === null ? issue('body', 'required') : null,
	);
	if (issues.length) return refused(...issues);

	return transact(context.db, async (trx) => {
		const current = await findDocumentRow(trx, input.documentId);
		if (!current) return refused(issue('documentId', 'not-found'));
		if (current.replacedBy !== null) return refused(issue('documentId', 'replaced'));
		if (isListed(current)) return refused(issue('body', 'is-a-list'));
		if (current.version !== input.version) return conflict(current);
		if (date !== null && !(await canFollow(trx, current.id, date)))
			return refused(issue('date', 'has-history'));
		const body = name === null ? (current.body?.id ?? null) : await bodyNamed(trx, name);
		const facts = { body, date: date ?? current.meetingDate };
		const version = await updateDocument(trx, current, facts);
		await followMeeting(trx, context, current.id, facts);
		await appendEvent(
			trx,
			context,
			{ documentId: current.id, date: context.today },
			{
				kind: 'meeting-facts-set',
				body: { from: current.body?.id ?? null, to: body },
				date: { from: current.meetingDate, to: facts.date },
			},
		);
		return success({ version });
	});
}

/** A kallelse is for a meeting to come: a year ahead is as far as anybody calls. */
const checkMeetingDay = (context: Context, date: string | null) =>
	checkDay('date', date, `${Number(context.today.slice(0, 4)) + 1}-12-31`);

async function updateDocument(
	trx: Trx,
	current: DocumentRow,
	facts: { readonly body: string | null; readonly date: PlainDate | null },
): Promise<number> {
	const version = current.version + 1;
	await trx
		.updateTable('documents')
		.set({
			body_id: facts.body,
			meeting_date: facts.date,
			body_set: current.bodySetByPerson || facts.body !== (current.body?.id ?? null) ? 1 : 0,
			date_set: current.dateSetByPerson || facts.date !== current.meetingDate ? 1 : 0,
			version,
		})
		.where('id', '=', current.id)
		.execute();
	return version;
}
