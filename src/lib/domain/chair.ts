import type { CommitmentDetail, CommitmentRow } from './commitment.ts';
import type { Concern, MeetingNote } from './concern.ts';
import type { PlainDate } from './plain-date.ts';
import type { DependencyState } from './words.ts';

/** What is to be said of a reason beside what stands in the row. */
export interface ConcernFacts {
	readonly budgets: readonly {
		readonly name: string;
		readonly day: PlainDate | null;
		readonly state: Exclude<DependencyState, 'met'>;
	}[];
	readonly missed: readonly { readonly period: string; readonly due: PlainDate }[];
}

/** One commitment that is asked about. */
export interface ChairQuestion {
	readonly row: CommitmentRow;
	/** Its place among all, from 1. */
	readonly place: number;
	/** All its reasons; it is counted under the first. Empty when what was answered has taken them away. */
	readonly concerns: readonly Concern[];
	readonly facts: ConcernFacts;
	readonly note: MeetingNote | null;
}

/** The questions of one group; `questions` are its first ones. */
export interface ChairGroup {
	readonly concern: Concern;
	readonly total: number;
	readonly answered: number;
	readonly questions: readonly ChairQuestion[];
	/** For a row of cells: was it answered, in the order in which it is asked; of the first ones. */
	readonly cells: readonly boolean[];
	/** Number of the first one, for a link: 'Å-2023-0042'; null for an empty group. */
	readonly first: string | null;
}

/** The question that is shown in full. */
export interface ChairStage extends Omit<ChairQuestion, 'row'> {
	readonly row: CommitmentDetail;
	readonly group: Concern;
	/** Numbers of the neighbours in the order of asking. */
	readonly previous: string | null;
	readonly next: string | null;
}

export interface Chair {
	readonly per: PlainDate;
	/** Answers given after this day count for this meeting. */
	readonly since: PlainDate;
	readonly total: number;
	readonly answered: number;
	/** In the order of `CONCERNS`, empty ones too. */
	readonly groups: readonly ChairGroup[];
	readonly stage: ChairStage | null;
}
