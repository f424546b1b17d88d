import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { newId } from '../../database/ids.ts';
import {
	changeCommitment,
	checkNotBefore,
	checkNotBeforeDecision,
	type Changing,
} from '../change-commitment.ts';
import { checkDate, checkDay, checkLength, checkRequired, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

export interface MoveDeadlineInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly to: string | null;
	readonly reason: string;
	/** From which day it counts; default today. */
	readonly date?: string | null;
}

/** Moves a deadline, sets the first one, or (to: null) takes it away; always with a reason. */
export function moveDeadline(
	context: Context,
	input: MoveDeadlineInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const date = input.date || context.today;
	const to = input.to || null;
	const reason = tidy(input.reason) ?? '';
	const issues = issuesOf(
		checkDate('to', to),
		checkRequired('reason', reason),
		checkLength('reason', reason),
		checkDay('date', date, context.today),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const { trx, commitment, state } = changing;
		const wrong = issuesOf(
			(await checkNotBeforeDecision(changing, date)) ?? checkNotBefore(await latestMove(changing), date),
			to === state.deadline ? issue('to', 'unchanged') : null,
			to !== null && commitment.decided !== null && to < commitment.decided
				? issue('to', 'before-decision', { decided: commitment.decided })
				: null,
		);
		if (wrong.length) return wrong;
		// The first date given to an undated one is no move.
		const moves = state.moves + (state.deadline === null ? 0 : 1);
		await changing.change(date, () => ({
			deadline: to,
			deadline_precision: to === null ? null : 'day',
			deadline_basis: to === null ? null : 'set',
			deadline_text: to === null ? null : reason,
			moves,
		}));
		await trx
			.insertInto('deadlines')
			.values({
				...{ id: newId(), commitment_id: commitment.id, from_date: date, previous: state.deadline, date: to },
				...{ precision: to === null ? null : 'day', basis: 'set', reason, cause: 'move' },
				...{ actor: context.actor.name, recorded_at: context.now },
			})
			.execute();
		await changing.record(date, { kind: 'deadline-moved', from: state.deadline, to, reason });
		return {};
	});
}

/** The day from which the deadline that stands now counts; '' when there has never been one. */
async function latestMove({ trx, commitment }: Changing): Promise<string> {
	const row = await trx
		.selectFrom('deadlines')
		.select((eb) => eb.fn.max('from_date').as('latest'))
		.where('commitment_id', '=', commitment.id)
		.executeTakeFirst();
	return row?.latest ?? '';
}
