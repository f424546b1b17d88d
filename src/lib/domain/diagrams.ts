import type { OccurrenceLine, OccurrenceState } from './ledgers/occurrence-ledger.ts';
import type { Overview } from './overview.ts';
import type { StaffingBar } from './ledgers/staffing-bars.ts';
import type { Trend } from './trend.ts';

/** The series behind the diagrams, as known at the end of one day. */
export interface Diagrams extends Pick<Overview, 'per' | 'tally' | 'months' | 'undatedAges' | 'units'> {
	readonly trend: Trend;
	readonly staffing: readonly StaffingBar[];
	readonly recurring: RecurringSeries;
}

/** One recurring commitment and its times, the earliest first. */
export interface RecurringRow {
	readonly number: string;
	readonly wording: string;
	readonly lines: readonly Pick<OccurrenceLine, 'period' | 'due' | 'state'>[];
}

export interface RecurringSeries {
	/** Those with most times that are late or missed first; not all, where there are many. */
	readonly rows: readonly RecurringRow[];
	/** How many recurring commitments there are. */
	readonly total: number;
	/** Over all of them. */
	readonly times: Readonly<Record<OccurrenceState, number>>;
}
