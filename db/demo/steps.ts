import type { MotionKind } from '../../src/lib/domain/motion.ts';
import type { PlainDate } from '../../src/lib/domain/plain-date.ts';
import type { DependencyState, Kind, Status } from '../../src/lib/domain/words.ts';

/**
 * What an invented secretary does on one day. The steps name commitments by short keys of their own; which
 * suggestion a key means is found by item and words when the document is reviewed, never by position or number.
 */
export type Step = { readonly on: PlainDate } & (
	| Read
	| SaveReport
	| AddMotion
	| AskExplanation
	| FollowStep
	| LedgerStep
	| DeskStep
	| { readonly does: 'line'; readonly key: string; readonly text: string }
	| {
			readonly does: 'status';
			readonly key: string;
			readonly to: Status;
			readonly text?: string;
			/** What is proposed instead of what cannot be carried out. */
			readonly proposal?: string;
	  }
	| { readonly does: 'move'; readonly key: string; readonly to: PlainDate; readonly why: string }
	| { readonly does: 'assign'; readonly key: string; readonly names: readonly string[] }
	/** Tells the deciding body; `on` is the day of the meeting. */
	| { readonly does: 'tell'; readonly key: string; readonly item: string; readonly text?: string }
	/** Says what became of everything that a commitment rests on. */
	| { readonly does: 'settle'; readonly key: string; readonly state: DependencyState; readonly by: string }
	/** Says yes to what a later protocol says of an earlier commitment; a renewed or deferred one goes on. */
	| {
			readonly does: 'close';
			readonly file: string;
			readonly item: string;
			readonly key: string;
			readonly goesOn?: true;
	  }
);

/** Divides a commitment, puts a file beside it, or says that one time of a recurring one never came. */
export type FollowStep = { readonly key: string } & (
	| {
			readonly does: 'split';
			readonly parts: readonly { readonly text: string; readonly responsible: readonly string[] }[];
	  }
	| { readonly does: 'prove'; readonly fileName: string; readonly text: string }
	| { readonly does: 'miss'; readonly due: PlainDate; readonly why: string }
);

/** Puts a motion or a medborgarförslag on the list of fullmäktige; `file` and `item` when a protocol tells of it. */
export interface AddMotion {
	readonly does: 'motion';
	readonly kind: MotionKind;
	readonly title: string;
	readonly caseNumber: string;
	readonly filed: PlainDate;
	readonly file?: string;
	readonly item?: string;
}

/** The chair asks for an explanation. */
export interface AskExplanation {
	readonly does: 'ask';
	readonly key: string;
	readonly until: PlainDate;
	readonly text: string;
}

/** Notes what has been filled, what a commitment rests on, what it changes, or closes it to the public. */
export type LedgerStep = { readonly key: string } & (
	| {
			readonly does: 'fill';
			readonly unit?: string;
			readonly percent?: string;
			readonly positions?: string;
			readonly line: string;
	  }
	| { readonly does: 'rest'; readonly upon: string }
	/** Whether a later decision changes the numbers of an earlier one. */
	| { readonly does: 'amend' | 'leave'; readonly earlier: string }
	| { readonly does: 'shut'; readonly ground: string }
);

/** Takes in a list from Excel, or names a filter of the list. */
export type DeskStep =
	| { readonly does: 'import-list'; readonly file: string }
	| { readonly does: 'save-filter'; readonly name: string; readonly query: string };

/** Keeps the sheet of the day, of a body or of all. */
export interface SaveReport {
	readonly does: 'save-report';
	readonly body: string | null;
}

export interface Read {
	readonly does: 'read';
	readonly file: string;
	/** Given by the person where the text does not say it, or where it was read wrong. */
	readonly body: string;
	readonly date: PlainDate;
	/** Null: left for whoever tries the demonstration to review. */
	readonly expected: readonly Expected[] | null;
}

/** A commitment that a careful reader finds in the document, and what must stand in it after the review. */
export interface Expected {
	readonly key: string;
	readonly item: string;
	/** Words that stand in its wording and in no other of the same item. */
	readonly words: string;
	readonly kind: Kind;
	/** Who is to do it; corrected when read otherwise. */
	readonly who?: readonly string[];
	/** Last day; corrected when read otherwise. Left out: as read. */
	readonly due?: PlainDate | null;
	/** The secretary says no, and why. */
	readonly dismissed?: string;
}
