import type { ChangeLedger } from './ledgers/change-ledger.ts';
import type { CommitmentRow, UnitRef } from './commitment.ts';
import type { PlainDate } from './plain-date.ts';
import type { Timing } from './words.ts';

/** How many open, decided commitments stand where. `overdue + dueSoon + onTrack + undated + ageing = open`. */
export interface Tally {
	readonly open: number;
	readonly overdue: number;
	readonly dueSoon: number;
	readonly onTrack: number;
	readonly undated: number;
	readonly ageing: number;
	/** Of the open ones. */
	readonly blocked: number;
	readonly unassigned: number;
	readonly moved: number;
	/** Beside the open ones. */
	readonly doneNotReported: number;
	readonly closed: number;
	readonly proposed: number;
	/** Of these: what a meeting ought to have decided, and nobody has said what became of. */
	readonly unanswered: number;
}

/** One bar of the deadline chart: open commitments that fall due in a month, by where they stand. */
export interface DueMonth {
	/** 'YYYY-MM'. The month of `per` appears twice: up to and from that day. */
	readonly month: string;
	readonly from: PlainDate;
	readonly to: PlainDate;
	readonly timing: Extract<Timing, 'overdue' | 'due-soon' | 'on-track'>;
	readonly count: number;
	readonly blocked: number;
}

/** Undated ones by the time since the decision. */
export interface UndatedAge {
	readonly label: 'under-6' | '6-12' | 'over-12';
	readonly count: number;
	readonly blocked: number;
}

export interface UnitTally extends Pick<
	Tally,
	'open' | 'overdue' | 'dueSoon' | 'onTrack' | 'undated' | 'ageing' | 'blocked'
> {
	/** Null: nobody is responsible. */
	readonly unit: UnitRef | null;
	/** Of those that stand so; the values add up to `blocked`. */
	readonly blockedOf: Readonly<Record<Timing, number>>;
}

/**
 * What happened after `since` up to and including `per`, among decided ones.
 * `openThen + added + reopened − done − closed = openNow`.
 */
export interface Changes {
	readonly since: PlainDate;
	readonly openThen: number;
	readonly added: readonly CommitmentRow[];
	readonly reopened: readonly CommitmentRow[];
	readonly becameOverdue: readonly CommitmentRow[];
	readonly moved: readonly MovedRow[];
	/** Open at `since` or added, and now done but not reported back. */
	readonly done: readonly CommitmentRow[];
	/** Open at `since` or added, and now ended: reported back, given up with a reason, or lapsed. */
	readonly closed: readonly CommitmentRow[];
	/** Were done already at `since` and have now been reported back; outside the sum. */
	readonly reported: readonly CommitmentRow[];
	readonly openNow: number;
}

/** The figures of one day. */
export interface OverviewFigures {
	readonly per: PlainDate;
	readonly tally: Tally;
	/** The same figures at `since`, for the differences. */
	readonly before: Tally;
	readonly months: readonly DueMonth[];
	readonly undatedAges: readonly UndatedAge[];
	readonly units: readonly UnitTally[];
}

/** One entry a commitment, however often it was moved: from where its deadline stood to where it stands. */
export interface MovedRow {
	readonly row: CommitmentRow;
	readonly from: PlainDate | null;
	readonly to: PlainDate | null;
	readonly reason: string | null;
}

/** With every row that has changed: what a report is made of. */
export interface Overview extends OverviewFigures {
	readonly changes: Changes;
}

/** With the first rows of those open and of what has changed: a page to be looked at. */
export interface FrontPage extends OverviewFigures {
	readonly overdue: readonly CommitmentRow[];
	readonly nextDeadlines: readonly CommitmentRow[];
	readonly changes: ChangeLedger;
}
