// One function at a time: the package's index is three hundred files, which take seconds to load without a bundler.
import { addDays as shiftDays } from 'date-fns/addDays';
import { addMonths as shiftMonths } from 'date-fns/addMonths';
import { addYears as shiftYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { endOfMonth as lastOfMonth } from 'date-fns/endOfMonth';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day as `YYYY-MM-DD`. Compares right as a string; has no time zone. */
export type PlainDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: '2023-02-30' is none. */
export const isPlainDate = (value: unknown): value is PlainDate =>
	typeof value === 'string' && SHAPE.test(value) && isDay(value);

/** Reckoned here, not by parsing: a reading asks it of every day in a text. */
function isDay(date: string): boolean {
	const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const last = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
	return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/** The day, or null when year, month and day name none. Months count from 1. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
	const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return isPlainDate(text) ? text : null;
}

export const addDays = (date: PlainDate, days: number) => print(shiftDays(parseISO(date), days));

/** 31 January + 1 month → 28 or 29 February; always count from the anchor, never chain. */
export const addMonths = (date: PlainDate, months: number) => print(shiftMonths(parseISO(date), months));

export const addYears = (date: PlainDate, years: number) => print(shiftYears(parseISO(date), years));

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate) =>
	differenceInCalendarDays(parseISO(to), parseISO(from));

export const endOfMonth = (date: PlainDate) => print(lastOfMonth(parseISO(date)));

export const startOfMonth = (date: PlainDate): PlainDate => `${monthOf(date)}-01`;

/** 'YYYY-MM'. */
export const monthOf = (date: PlainDate) => date.slice(0, 7);

export const yearOf = (date: PlainDate) => Number(date.slice(0, 4));

/** ISO week number 1 … 53. */
export const isoWeek = (date: PlainDate) => getISOWeek(parseISO(date));

/** The Sunday of ISO week `week` of `year`. */
export const endOfWeek = (year: number, week: number): PlainDate =>
	print(endOfISOWeek(shiftDays(parseISO(`${year}-01-04`), (week - 1) * 7)));

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: PlainDate) => getISODay(parseISO(date));

const print = (date: Date): PlainDate => format(date, 'yyyy-MM-dd');
