import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { CONCERNS, MEETING_OUTCOMES, type Concern, type MeetingOutcome } from '../../../domain/concern.ts';
import { newId } from '../../database/ids.ts';
import { FOREVER } from '../../database/tables.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { askedExplanations } from '../../repositories/chair/explanation-requests.ts';
import { standing, type Before } from '../../repositories/states/undo-points.ts';
import { changeCommitment } from '../change-commitment.ts';
import { checkAhead, checkLength, checkRequired, checkWord, issuesOf, tidy } from '../checks.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { moveDeadline } from '../follow/move-deadline.ts';
import { requestExplanation } from './request-explanation.ts';

export interface NoteOutcomeInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly concern: Concern;
	readonly outcome: MeetingOutcome;
	/** The new deadline (needed for one), or when an explanation is to be there. */
	readonly due?: string | null;
	/** The reason for a new deadline or an end; else what was said. */
	readonly line?: string | null;
}

/**
 * Notes what the meeting answered about a commitment that it asked about. A new deadline moves it, an explanation asks
 * for it; that it should end is only noted, since the body decides that under a § of its own.
 */
export async function noteOutcome(
	context: Context,
	input: NoteOutcomeInput,
): Promise<Result<{ version: number; noteId: string }, CommitmentDetail>> {
	const line = tidy(input.line);
	const due = input.due || null;
	const { outcome } = input;
	const moves = outcome === 'new-deadline';
	const issues = issuesOf(
		checkWord('concern', input.concern, CONCERNS),
		checkWord('outcome', outcome, MEETING_OUTCOMES),
		moves ? checkRequired('due', due) : null,
		checkAhead('due', due, context.today),
		NEEDS_LINE.includes(outcome) ? checkRequired('line', line) : null,
		checkLength('line', line),
	);
	if (issues.length) return refused(...issues);

	return transact(context.db, async (trx) => {
		const inside = { ...context, db: trx };
		const before = await standing(trx, input.commitmentId);
		const moved = moves ? await move(inside, input, due, line) : success({ version: input.version });
		if (!moved.ok) return moved;
		const noteId = newId();
		const target = { commitmentId: input.commitmentId, version: moved.value.version };
		const noted = await changeCommitment<object>(inside, target, async (changing) => {
			const kept = { ...input, line, due: DATED.includes(outcome) ? due : null };
			if (outcome === 'explanation') {
				const asked = await askedExplanations(trx, [input.commitmentId], context.today);
				if (asked.size > 0) return [issue('outcome', 'already-asked')];
			}
			await insertNote(trx, context, {
				...{ ...kept, noteId, before: moves ? before : null },
				version: target.version + 1,
			});
			if (outcome === 'explanation') {
				await requestExplanation(context, changing, { question: line, until: due, noteId });
			}
			const event = { noteId, concern: kept.concern, outcome, due: kept.due, line };
			await changing.record(context.today, { kind: 'meeting-noted', ...event });
			return {};
		});
		if (!noted.ok) return noted;
		return success({ version: noted.value.version, noteId });
	});
}

/** What changes for those who wait has a reason. */
const NEEDS_LINE: readonly MeetingOutcome[] = ['new-deadline', 'end'];
const DATED: readonly MeetingOutcome[] = ['new-deadline', 'explanation'];

/** A move names its fields otherwise than the form of the meeting. */
async function move(context: Context, input: NoteOutcomeInput, to: string | null, line: string | null) {
	const { commitmentId, version } = input;
	const result = await moveDeadline(context, { commitmentId, version, to, reason: line ?? '' });
	if (result.ok || result.conflict) return result;
	const named = { to: 'due', reason: 'line' } as Readonly<Record<string, string>>;
	return refused(...result.issues.map((each) => ({ ...each, field: named[each.field] ?? each.field })));
}

const insertNote = (
	trx: Trx,
	context: Context,
	note: NoteOutcomeInput & { readonly noteId: string; readonly before: Before | null },
) =>
	trx
		.insertInto('meeting_notes')
		.values({
			...{ id: note.noteId, commitment_id: note.commitmentId, concern: note.concern, outcome: note.outcome },
			...{ line: note.line ?? null, due: note.due ?? null, version: note.version },
			before: note.before && JSON.stringify(note.before),
			...{ from_date: context.today, to_date: FOREVER },
			...{ actor: context.actor.name, recorded_at: context.now },
		})
		.execute();
