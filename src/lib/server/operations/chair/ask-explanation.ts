import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { newId } from '../../database/ids.ts';
import { FOREVER } from '../../database/tables.ts';
import { askedExplanations } from '../../repositories/chair/explanation-requests.ts';
import { changeCommitment, type Changing } from '../change-commitment.ts';
import { checkAhead, checkLength, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

export interface AskExplanationInput {
	readonly commitmentId: string;
	readonly version: number;
	/** What is asked; may be left out, for the reason says itself. */
	readonly question?: string | null;
	/** When it is to be there. */
	readonly until?: string | null;
}

/** Asks whoever is responsible to explain: a task that stands with the commitment until a line answers it. */
export function askExplanation(
	context: Context,
	input: AskExplanationInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const question = tidy(input.question);
	const until = input.until || null;
	const issues = issuesOf(checkLength('question', question), checkAhead('until', until, context.today));
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment<object>(context, input, async (changing) => {
		const { trx, commitment } = changing;
		const standing = await askedExplanations(trx, [commitment.id], context.today);
		if (standing.size > 0) return [issue('until', 'already-asked')];
		await request(context, changing, { question, until, noteId: null });
		return {};
	});
}

/** Writes the task and its event; the caller has checked. */
export async function request(
	context: Context,
	{ trx, commitment, state, record }: Changing,
	{ question, until, noteId }: { question: string | null; until: PlainDate | null; noteId: string | null },
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

/** Ends the requests of a commitment that have not been answered, or only the one that a note made. */
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
