import { daysBetween, yearOf, type PlainDate } from '../../../domain/plain-date.ts';

/** What a date without its year is counted from. */
export interface DateContext {
	/** Day of the meeting, `YYYY-MM-DD`. */
	readonly meetingDate: PlainDate | null;
	/** What the text proves when the date is not stated; used only where both ends give the same day. */
	readonly range?: { readonly from: PlainDate | null; readonly to: PlainDate | null } | null;
}

/** The first such day on or after the meeting; null when the meeting's date does not settle it. */
export function firstOnOrAfter(
	context: DateContext,
	dayIn: (year: number) => PlainDate | null,
): PlainDate | null {
	const anchors = context.meetingDate
		? [context.meetingDate]
		: [context.range?.from, context.range?.to].filter((date) => date != null);
	const found = new Set(anchors.map((anchor) => nextFrom(anchor, dayIn)));
	return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** True for a day that was over when the body met. */
export function isPast(context: DateContext, date: PlainDate): boolean {
	const earliest = context.meetingDate ?? context.range?.from ?? null;
	return earliest !== null && date < earliest;
}

/** "I mars", said in April: rather the month that was than the one eleven months ahead. */
export function isFarAhead(context: DateContext, date: PlainDate): boolean {
	const earliest = context.meetingDate ?? context.range?.from ?? null;
	return earliest !== null && daysBetween(earliest, date) > FAR_AHEAD_DAYS;
}

const FAR_AHEAD_DAYS = 330;

function nextFrom(anchor: PlainDate, dayIn: (year: number) => PlainDate | null): PlainDate | null {
	const year = yearOf(anchor);
	const days = [year, year + 1].map(dayIn).filter((date) => date !== null);
	return days.find((date) => date >= anchor) ?? null;
}
