import type { PlainDate } from './plain-date.ts';

/** How many commitments were open at the end of a day, and how many of those were overdue. */
export interface TrendPoint {
	/** 'YYYY-MM'. */
	readonly month: string;
	/** The last day of the month, or the last day that the trend is about. */
	readonly day: PlainDate;
	readonly open: number;
	readonly overdue: number;
}

/** Oldest first. */
export type Trend = readonly TrendPoint[];
