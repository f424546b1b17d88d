import { addMonths, type PlainDate } from './plain-date.ts';

/**
 * Why the chair asks about a commitment, in the order in which it is asked. One may have several; it is asked about
 * once, where it first stands.
 */
export const CONCERNS = ['unexplained', 'moved', 'ageing', 'unreported', 'budget', 'missed'] as const;
export type Concern = (typeof CONCERNS)[number];

/** What the meeting answers. */
export const MEETING_OUTCOMES = ['new-deadline', 'explanation', 'sufficient', 'end'] as const;
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number];

/** A deadline that has been moved so many times is asked about. */
export const MANY_MOVES = 2;

/** Something that the meeting said of a commitment. */
export interface MeetingNote {
	readonly id: string;
	readonly commitmentId: string;
	readonly concern: Concern;
	readonly outcome: MeetingOutcome;
	readonly line: string | null;
	/** The new deadline, or when the explanation is to be there. */
	readonly due: PlainDate | null;
	readonly date: PlainDate;
	readonly actor: string;
}

/** An explanation that was asked for and has not come. */
export interface AskedExplanation {
	readonly on: PlainDate;
	readonly until: PlainDate | null;
	readonly question: string | null;
	readonly actor: string;
}

/**
 * After which day an answer counts as given for the meeting on `per`: the day of the meeting before it, at most a
 * month back. What was answered at that one and still stands is asked about again.
 */
export function answersSince(per: PlainDate, meetings: readonly PlainDate[]): PlainDate {
	const monthBack = addMonths(per, -1);
	const before = meetings.filter((day) => day < per && day > monthBack);
	return before.at(-1) ?? monthBack;
}
