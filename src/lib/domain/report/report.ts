import type { CommitmentRow } from '../commitment.ts';
import type { CommitmentFilter } from '../filter.ts';
import { EMPTY_FILTER } from '../filter.ts';
import type { Changes, Overview, Tally } from '../overview.ts';
import { addMonths, type PlainDate } from '../plain-date.ts';
import { TIMINGS, type Timing } from '../words.ts';

/** What a sheet is asked for: the address and nothing but the address. */
export interface ReportQuestion {
	/** A body's id; null: all. */
	readonly body: string | null;
	/** A unit's id: only what it is responsible for on the day. Left out: whoever is. */
	readonly unit?: string | null;
	readonly per: PlainDate;
	/** The last report; changes are counted after this day. */
	readonly since: PlainDate;
	/** Larger letters, fewer columns. */
	readonly large: boolean;
}

/** Everything a sheet needs, already read: open rows of the list and the figures of the overview. */
export interface ReportSources {
	/** `allCommitments` with `openFilter`. */
	readonly open: readonly CommitmentRow[];
	/** `allCommitments` with `doneFilter`: done, and the deciding body has not been told. */
	readonly done: readonly CommitmentRow[];
	readonly overview: Overview;
}

export interface ReportRow {
	readonly row: CommitmentRow;
	/** Decided since the last report. */
	readonly isNew: boolean;
	/** Its deadline was moved since the last report. */
	readonly wasMoved: boolean;
	/** Overdue, and nothing has been written since the deadline passed. */
	readonly unexplained: boolean;
}

export interface ReportGroup {
	readonly timing: Timing;
	readonly rows: readonly ReportRow[];
}

/** Counts made from the very rows of the table; `overdue + dueSoon + onTrack + undated = open`. */
export interface ReportSums {
	readonly overdue: number;
	readonly dueSoon: number;
	readonly onTrack: number;
	/** All without a date, the ageing ones among them. */
	readonly undated: number;
	readonly open: number;
}

export interface Report {
	readonly question: ReportQuestion;
	readonly sums: ReportSums;
	readonly before: ReportSums;
	readonly ofWhich: {
		readonly blocked: number;
		readonly unassigned: number;
		readonly ageing: number;
		readonly unexplained: number;
		readonly doneNotReported: number;
	};
	readonly changes: Changes;
	/** Commitments that left the open ones since the last report. */
	readonly left: number;
	/** In the order of `GROUPS`; empty groups are left out. */
	readonly groups: readonly ReportGroup[];
	/** Done since the last report, and those that still wait to be reported back; by number. */
	readonly done: readonly CommitmentRow[];
	/** Proposals without a decision; outside every count. */
	readonly proposed: number;
}

/** Worst first; the old undated ones before the new. */
const GROUPS: readonly Timing[] = ['overdue', 'due-soon', 'on-track', 'ageing', 'undated'];

export const openFilter = ({ body, unit = null, per }: ReportQuestion): CommitmentFilter => ({
	...EMPTY_FILTER,
	...{ body, unit, per },
});

export const doneFilter = (question: ReportQuestion): CommitmentFilter => ({
	...openFilter(question),
	slice: 'done',
});

/** The day of the last report when nobody has said one: the same day a month before. */
export const monthBefore = (per: PlainDate): PlainDate => addMonths(per, -1);

/** Puts the sheet together. The same sources and question give the same report, always. */
export function makeReport(question: ReportQuestion, { open, done, overview }: ReportSources): Report {
	const added = new Set(overview.changes.added.map(({ id }) => id));
	const moved = new Set(overview.changes.moved.map(({ row }) => row.id));
	const rows = open.map((row) => ({
		row,
		isNew: added.has(row.id),
		wasMoved: moved.has(row.id),
		unexplained: isUnexplained(row),
	}));
	const groups = GROUPS.map((timing) => ({ timing, rows: rows.filter(({ row }) => row.timing === timing) }));
	const count = Object.fromEntries(
		TIMINGS.map((timing) => [timing, open.filter((row) => row.timing === timing).length]),
	) as Record<Timing, number>;
	const { changes, before, tally } = overview;
	return {
		question,
		sums: {
			overdue: count.overdue,
			dueSoon: count['due-soon'],
			onTrack: count['on-track'],
			undated: count.undated + count.ageing,
			open: open.length,
		},
		before: sumsOf(before),
		ofWhich: {
			blocked: open.filter((row) => row.blockedBy.length > 0).length,
			unassigned: open.filter((row) => row.responsible.length === 0).length,
			ageing: count.ageing,
			unexplained: rows.filter(({ unexplained }) => unexplained).length,
			doneNotReported: done.length,
		},
		changes,
		left: changes.done.length + changes.closed.length,
		groups: groups.filter((group) => group.rows.length > 0),
		done: uniqueByNumber([...done, ...changes.done, ...changes.closed, ...changes.reported]),
		proposed: tally.proposed,
	};
}

/** The open ones that stand as they did in the last report: in the table, and among none of the changes. */
export function unchangedCount({ groups, changes }: Pick<Report, 'groups' | 'changes'>): number {
	const { added, reopened, becameOverdue, moved } = changes;
	const changed = new Set(
		[...added, ...reopened, ...becameOverdue, ...moved.map(({ row }) => row)].map(({ id }) => id),
	);
	return groups.flatMap(({ rows }) => rows).filter(({ row }) => !changed.has(row.id)).length;
}

const isUnexplained = ({ timing, deadline, lastLine }: CommitmentRow) =>
	timing === 'overdue' && deadline !== null && (lastLine === null || lastLine.date <= deadline.date);

const sumsOf = (tally: Tally): ReportSums => ({
	overdue: tally.overdue,
	dueSoon: tally.dueSoon,
	onTrack: tally.onTrack,
	undated: tally.undated + tally.ageing,
	open: tally.open,
});

const uniqueByNumber = (rows: readonly CommitmentRow[]) =>
	[...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.number < b.number ? -1 : 1));
