import { addDays, endOfMonth, plainDate, type PlainDate } from '../../../domain/plain-date.ts';
import type { Precision } from '../../../domain/words.ts';
import { firstOnOrAfter, type DateContext } from './context.ts';

/** First and last day of what the words name. */
export interface Period {
	readonly from: PlainDate;
	readonly to: PlainDate;
}

/** Words that name a time, found by one reader, not yet judged. Offsets into the text it was given. */
export interface NamedTime {
	readonly start: number;
	readonly end: number;
	readonly precision: Precision;
	/** The year in the words; null when they have none. */
	readonly year: number | null;
	/** The period in a year; null when there is none ('30 februari'). */
	readonly in: (year: number) => Period | null;
	/** Instead of a year: counted from the meeting ("inom sex månader"). */
	readonly after?: (meeting: PlainDate) => Period | null;
	/** Only a time when a preposition stands before it: "i mars", not "delårsrapport mars 2024". */
	readonly needsLead: boolean;
	/** Another time in the same sentence goes before it. */
	readonly weak?: boolean;
	/** A rule was needed beyond the words and the meeting's date. */
	readonly byRule?: boolean;
}

/** One way of naming a time. The texts are single sentences. */
export type TimeReader = (sentence: string) => NamedTime[];

export const day = (year: number, month: number, date: number): Period | null => {
	const found = plainDate(year, month, date);
	return found === null ? null : { from: found, to: found };
};

/** From the first of one month to the last of another, months from 1; `toMonth` 13 … 24 lie in the next year. */
export function months(year: number, fromMonth: number, toMonth: number): Period | null {
	const from = plainDate(year, fromMonth, 1);
	const last = plainDate(toMonth > 12 ? year + 1 : year, toMonth > 12 ? toMonth - 12 : toMonth, 1);
	return from === null || last === null ? null : { from, to: endOfMonth(last) };
}

/** The last day of a named time, or the day before its first ("före sommaren"); null when unknown. */
export function lastDay(time: NamedTime, before: boolean, context: DateContext): PlainDate | null {
	const of = (period: Period | null) =>
		period === null ? null : before ? addDays(period.from, -1) : period.to;
	if (time.after) return context.meetingDate === null ? null : of(time.after(context.meetingDate));
	if (time.year !== null) return of(time.in(time.year));
	return firstOnOrAfter(context, (year) => of(time.in(year)));
}
