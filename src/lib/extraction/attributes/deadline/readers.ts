import { readCalendarDates } from './calendar-date.ts';
import { readMonths } from './month.ts';
import { readHalfYears, readQuarters, readTertials } from './part-of-year.ts';
import type { TimeReader } from './period.ts';
import { readSpans, readTellingYears } from './relative.ts';
import { readSeasons, readTurns } from './season.ts';
import { readWeeks } from './week.ts';
import { readYears } from './year.ts';

const FIGURE = /\d/;

/**
 * All ways of naming a time, the exact before the wide: words that one has read ("31 oktober 2023")
 * are not read again by a later one ("oktober 2023", "2023"). `clue` is what a sentence must have
 * for the reader to be asked at all.
 */
export const TIME_READERS: readonly { readonly clue: RegExp; readonly read: TimeReader }[] = [
	{ clue: /\d|[ae]\s{1,20}(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i, read: readCalendarDates },
	{ clue: /kvartal|q/i, read: readQuarters },
	{ clue: /tertial|t\s*\d/i, read: readTertials },
	{ clue: /halvår/i, read: readHalfYears },
	{ clue: /inom|om|senast|efter|från/i, read: readSpans },
	{ clue: /år/i, read: readTellingYears },
	{ clue: /skiftet/i, read: readTurns },
	{ clue: /jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|20\d\d-/i, read: readMonths },
	{ clue: /vår|sommar|höst|termin|vt|ht/i, read: readSeasons },
	{ clue: FIGURE, read: readWeeks },
	{ clue: FIGURE, read: readYears },
];
