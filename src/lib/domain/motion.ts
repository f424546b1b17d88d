import type { PlainDate } from './plain-date.ts';
import type { BodyRef } from './commitment.ts';
import type { Waiting } from './law-timers.ts';

/** What fullmäktige has to answer within a year: put forward by a member, or by somebody who lives there. */
export const MOTION_KINDS = ['motion', 'citizen-proposal'] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

export const MOTION_ANSWERS = ['granted', 'partly-granted', 'answered', 'rejected', 'written-off'] as const;
export type MotionAnswer = (typeof MOTION_ANSWERS)[number];

/** Answers that promise something: followed until it has been carried out. */
export const GRANTED: readonly MotionAnswer[] = ['granted', 'partly-granted'];

export interface MotionPlace {
	readonly documentId: string;
	readonly item: string;
	readonly body: BodyRef | null;
	readonly date: PlainDate | null;
}

/** One as it stood on a day. */
export interface Motion {
	readonly id: string;
	readonly kind: MotionKind;
	readonly title: string;
	readonly caseNumber: string | null;
	readonly caseKey: string | null;
	/** Some document has that case number, so that the matter has a page. */
	readonly hasMatter: boolean;
	readonly filedOn: PlainDate;
	readonly filedAt: MotionPlace | null;
	/** Last day on which it can be answered in time. */
	readonly answerBy: PlainDate;
	/** How long it has waited; null once it is answered. */
	readonly waiting: Waiting | null;
	readonly answer: {
		readonly answer: MotionAnswer;
		readonly on: PlainDate;
		readonly item: string;
		readonly at: MotionPlace | null;
		/** Answered after the year was over. */
		readonly late: boolean;
	} | null;
	readonly carriedOut: { readonly on: PlainDate; readonly line: string | null } | null;
	readonly version: number;
}

/** What a document says of a motion, and nobody has answered. */
export interface MotionSighting {
	readonly documentId: string;
	readonly item: string;
	readonly position: number;
	readonly kind: MotionKind;
	readonly about: string;
	readonly caseNumber: string | null;
	/** As the text tells; else the day of the meeting at which it was announced. */
	readonly filedOn: PlainDate | null;
	readonly filedIsStated: boolean;
	readonly answer: MotionAnswer | null;
	readonly quote: string | null;
	readonly body: BodyRef | null;
	readonly date: PlainDate | null;
	/** The one on the list that it seems to be about. */
	readonly motion: { readonly id: string; readonly title: string; readonly version: number } | null;
}
