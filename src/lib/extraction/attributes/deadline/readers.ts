import { readCalendarDates } from './calendar-date.ts';
import { readHolidays } from './holiday.ts';
import { readMonths } from './month.ts';
import { readHalfYears, readQuarters, readTertials } from './part-of-year.ts';
import type { TimeReader } from './period.ts';
import { readSpans, readTellingYears } from './relative.ts';
import { readSeasons, readTurns } from './season.ts';
import { readWeeks } from './week.ts';
import { readYears } from './year.ts';

/**
 * All ways of naming a time, the exact before the wide: words that one has read ("31 oktober 2023")
 * are not read again by a later one ("oktober 2023", "2023").
 */
export const TIME_READERS: readonly TimeReader[] = [
	readCalendarDates,
	readQuarters,
	readTertials,
	readHalfYears,
	readSpans,
	readTellingYears,
	readTurns,
	readHolidays,
	readMonths,
	readSeasons,
	readWeeks,
	readYears,
];
