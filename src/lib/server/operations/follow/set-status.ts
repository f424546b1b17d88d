import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { DecisionRef } from '../../../domain/events/commitment-event.ts';
import { fold } from '../../../domain/swedish-text.ts';
import { isOpen } from '../../../domain/timing.ts';
import { STATUSES, type Status } from '../../../domain/words.ts';
import type { StateChange } from '../../repositories/states/states.ts';
import {
	changeCommitment,
	checkNotBefore,
	checkNotBeforeDecision,
	checkWhole,
	lineChange,
	type Changing,
} from '../change-commitment.ts';
import { checkDecision, tidyDecision, type DecisionInput } from './decision-ref.ts';
import { checkDay, checkLength, checkRequired, checkWord, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

export interface SetStatusInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly status: Status;
	readonly line?: string | null;
	/** Of `not-feasible`: what is proposed instead. */
	readonly proposal?: string | null;
	/** Of `lapsed`: which body decided so, under which § and on which day. */
	readonly decision?: DecisionInput | null;
	readonly date?: string | null;
}

/**
 * Sets where a commitment stands, from the day `date` (default today; of `lapsed` the day of the decision). `done` means
 * that the doer says so. `closed` and `not-feasible` need a line: the reason. `not-feasible` needs a proposal too, and
 * stays open until the body has answered (`answerProposal`). `lapsed` needs the decision. For a report at a meeting use
 * `reportBack`. From a settled status back to an open one it is a reopening.
 */
export function setStatus(
	context: Context,
	input: SetStatusInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const { status } = input;
	const line = tidy(input.line);
	const proposal = status === 'not-feasible' ? tidy(input.proposal) : null;
	const decision = status === 'lapsed' ? tidyDecision(input.decision) : null;
	const issues = issuesOf(
		checkWord('status', status, STATUSES),
		NEEDS_REASON.includes(status) ? checkRequired('line', line) : null,
		checkLength('line', line),
		status === 'not-feasible' ? checkRequired('proposal', proposal) : null,
		checkLength('proposal', proposal),
		...(decision ? checkDecision(decision, context.today) : []),
		checkDay('date', input.date, context.today),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const { state } = changing;
		// What was decided before the latest change is noted as soon as it can be.
		const date = input.date || (decision ? later(decision.date, state.status_since) : context.today);
		const wrong = issuesOf(
			(await checkNotBeforeDecision(changing, date)) ?? checkNotBefore(state.status_since, date),
			checkWhole(state.status),
			status === state.status && line === null ? issue('status', 'unchanged') : null,
		);
		if (wrong.length) return wrong;
		const told = decision ? await toldBy(changing, decision) : {};
		await changing.change(date, (each) => ({
			...statusChange(status, state.status, date),
			...told,
			...lineChange(context, each, line, date),
		}));
		await changing.record(date, {
			...{ kind: 'status-set', from: state.status, to: status, line },
			...(proposal && { proposal }),
			...(decision && { decision }),
		});
		return {};
	});
}

const NEEDS_REASON: readonly Status[] = ['closed', 'not-feasible'];

/** The same status again only adds a line. An open status takes back what a settled one had said. */
function statusChange(status: Status, from: Status, date: string): StateChange {
	if (status === from) return {};
	return {
		status,
		status_since: date,
		...(status === 'done' ? { done_on: date } : {}),
		...(isOpen(status) ? { done_on: null } : {}),
		// What cannot be done waits for its own answer, whatever was reported before.
		...(isOpen(status) && (!isOpen(from) || status === 'not-feasible' || from === 'not-feasible')
			? { reported_on: null, reported_item: null }
			: {}),
	};
}

/** The body that gave the commitment has been told when it is that one which decided. */
async function toldBy(
	{ trx, commitment }: Changing,
	{ body, item, date }: DecisionRef,
): Promise<StateChange> {
	const row = await trx
		.selectFrom('body_aliases')
		.select('body_id')
		.where('folded', '=', fold(body))
		.executeTakeFirst();
	const same = row !== undefined && row.body_id === commitment.body_id;
	return same ? { reported_on: date, reported_item: item } : {};
}

const later = (a: string, b: string) => (a > b ? a : b);
