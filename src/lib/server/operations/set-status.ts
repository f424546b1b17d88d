import type { CommitmentDetail } from '../../domain/commitment.ts';
import { isOpen } from '../../domain/timing.ts';
import { STATUSES, type Status } from '../../domain/words.ts';
import type { StateChange } from '../repositories/states.ts';
import { changeCommitment, checkNotBefore, checkNotBeforeDecision, lineChange } from './change-commitment.ts';
import { checkDay, checkLength, checkRequired, checkWord, issuesOf, tidy } from './checks.ts';
import { issue, refused, type Context, type Result } from './context.ts';

export interface SetStatusInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly status: Status;
	readonly line?: string | null;
	readonly date?: string | null;
}

/**
 * Sets where a commitment stands, from the day `date` (default today). `done` means that the doer says so.
 * `closed`, `not-feasible` and `lapsed` need a line: the reason, and for `lapsed` who decided. For a report at a
 * meeting use `reportBack`. From a settled status back to an open one it is a reopening.
 */
export function setStatus(
	context: Context,
	input: SetStatusInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const { status } = input;
	const date = input.date || context.today;
	const line = tidy(input.line);
	const issues = issuesOf(
		checkWord('status', status, STATUSES),
		NEEDS_REASON.includes(status) ? checkRequired('line', line) : null,
		checkLength('line', line),
		checkDay('date', date, context.today),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const { state } = changing;
		const wrong = issuesOf(
			(await checkNotBeforeDecision(changing, date)) ?? checkNotBefore(state.status_since, date),
			status === state.status && line === null ? issue('status', 'unchanged') : null,
		);
		if (wrong.length) return wrong;
		await changing.change(date, (each) => ({
			...statusChange(status, state.status, date),
			...lineChange(context, each, line, date),
		}));
		await changing.record(date, { kind: 'status-set', from: state.status, to: status, line });
		return {};
	});
}

const NEEDS_REASON: readonly Status[] = ['closed', 'not-feasible', 'lapsed'];

/** The same status again only adds a line. An open status takes back what a settled one had said. */
function statusChange(status: Status, from: Status, date: string): StateChange {
	if (status === from) return {};
	return {
		status,
		status_since: date,
		...(status === 'done' ? { done_on: date } : {}),
		...(isOpen(status) ? { done_on: null } : {}),
		...(isOpen(status) && !isOpen(from) ? { reported_on: null, reported_item: null } : {}),
	};
}
