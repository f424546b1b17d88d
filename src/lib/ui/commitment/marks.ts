import type { CommitmentRow } from '../../domain/commitment.ts';
import { daysBetween, monthsBetween, type PlainDate } from '../../domain/plain-date.ts';
import type { Timing } from '../../domain/words.ts';
import { counted } from '../text/format.ts';
import { STATUS_NAMES } from '../text/common.ts';

/** Shapes of `layout/MarkSprite.svelte`: one for each state, told apart without colour. */
export type MarkName =
	| 'overdue'
	| 'soon'
	| 'ontime'
	| 'undated'
	| 'old'
	| 'blocked'
	| 'done'
	| 'reported'
	| 'none'
	| 'missing'
	| 'wait'
	| 'moved'
	| 'new';

export const TIMING_MARKS: Readonly<Record<Timing, MarkName>> = {
	overdue: 'overdue',
	'due-soon': 'soon',
	'on-track': 'ontime',
	undated: 'undated',
	ageing: 'old',
};

export type Standing = Pick<CommitmentRow, 'timing' | 'status' | 'deadline' | 'decided' | 'reportedItem'>;

/** Where a commitment stands: mark and word. '142 dagar försenad', '11 dagar kvar', 'Klar, inte återrapporterad'. */
export function stateOf(row: Standing, per: PlainDate): { mark: MarkName; word: string } {
	if (row.status === 'done') return { mark: 'done', word: 'Klar, inte återrapporterad' };
	if (row.status === 'closed') return { mark: 'reported', word: STATUS_NAMES.closed };
	if (row.status === 'not-feasible' && row.timing !== null) {
		return { mark: 'wait', word: 'Kan inte genomföras, väntar på beslut' };
	}
	if (row.timing === null) return { mark: 'none', word: STATUS_NAMES[row.status] };
	return { mark: TIMING_MARKS[row.timing], word: timingWord(row, row.timing, per) };
}

function timingWord(row: Standing, timing: Timing, per: PlainDate): string {
	if (timing === 'undated') return 'Utan datum';
	if (timing === 'ageing') return `Utan datum sedan ${ageOf(row.decided, per)}`;
	const days = row.deadline ? daysBetween(per, row.deadline.date) : 0;
	if (timing === 'overdue') return `${counted(-days, 'dag', 'dagar')} försenad`;
	return days === 0 ? 'I dag är sista dagen' : `${counted(days, 'dag', 'dagar')} kvar`;
}

/** '7 månader', '2 år'; whole months of the calendar, from two years on whole years. */
function ageOf(decided: PlainDate | null, per: PlainDate): string {
	const months = decided ? monthsBetween(decided, per) : 0;
	return months < 24 ? counted(months, 'månad', 'månader') : `${Math.floor(months / 12)} år`;
}
