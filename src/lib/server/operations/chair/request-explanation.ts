import type { PlainDate } from '../../../domain/plain-date.ts';
import { newId } from '../../database/ids.ts';
import { FOREVER } from '../../database/tables.ts';
import type { Changing } from '../change-commitment.ts';
import type { Context } from '../context.ts';

export interface ExplanationRequest {
	/** What is asked; null: the reason says itself. */
	readonly question: string | null;
	/** When it is to be there. */
	readonly until: PlainDate | null;
	/** The note of the meeting that asked. */
	readonly noteId: string;
}

/** Asks whoever is responsible to explain: a task that stands with the commitment until a line answers it. */
export async function requestExplanation(
	context: Context,
	{ trx, commitment, state, record }: Changing,
	{ question, until, noteId }: ExplanationRequest,
): Promise<void> {
	const id = newId();
	await trx
		.insertInto('explanation_requests')
		.values({
			...{ id, commitment_id: commitment.id, note_id: noteId, question, until },
			...{ line_before: state.line, line_date_before: state.line_date },
			...{ from_date: context.today, to_date: FOREVER },
			...{ actor: context.actor.name, recorded_at: context.now },
		})
		.execute();
	await record(context.today, { kind: 'explanation-asked', requestId: id, until, question });
}

/** Ends the requests of a commitment that have not been answered, or only the one that a note made. Says how many. */
export async function withdrawRequests(
	context: Context,
	{ trx, commitment, record }: Changing,
	noteId: string | null,
): Promise<number> {
	const standing = await trx
		.selectFrom('explanation_requests')
		.select('id')
		.where('commitment_id', '=', commitment.id)
		.where('to_date', '=', FOREVER)
		.$if(noteId !== null, (query) => query.where('note_id', '=', noteId))
		.execute();
	for (const { id } of standing) {
		await trx
			.updateTable('explanation_requests')
			.set({ to_date: context.today })
			.where('id', '=', id)
			.execute();
		await record(context.today, { kind: 'explanation-withdrawn', requestId: id });
	}
	return standing.length;
}
