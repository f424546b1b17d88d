// One function at a time: the package's index is three hundred files, which take seconds to load without a bundler.
import { addDays as shiftDays } from 'date-fns/addDays';
import { addMonths as shiftMonths } from 'date-fns/addMonths';
import { addYears as shiftYears } from 'date-fns/addYears';
import { endOfISOWeek } from 'date-fns/endOfISOWeek';
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
const isDay = (date: string) =>
	exists(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));

const exists = (year: number, month: number, day: number) =>
	month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month);

function lastOf(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	if (month === 2) return isLeap ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day, or null when year, month and day name none. Months count from 1. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
	if (!(year >= 0 && year <= 9999 && exists(year, month, day))) return null;
	return [year, month, day].every(Number.isInteger)
		? `${String(year).padStart(4, '0')}-${twoFigures(month)}-${twoFigures(day)}`
		: null;
}

const twoFigures = (number: number) => (number < 10 ? `0${number}` : `${number}`);

/** A reading does this for each day that it weighs: in days of the same length, without a calendar. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
	new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);

/** Days since 1970, in UTC, where every day is as long as the next. */
const dayNumber = (date: PlainDate) => Date.parse(date) / DAY;
const DAY = 86_400_000;

/** 31 January + 1 month → 28 or 29 February; always count from the anchor, never chain. */
export const addMonths = (date: PlainDate, months: number) => print(shiftMonths(parseISO(date), months));

export const addYears = (date: PlainDate, years: number) => print(shiftYears(parseISO(date), years));

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate) => dayNumber(to) - dayNumber(from);

export const endOfMonth = (date: PlainDate): PlainDate =>
	`${monthOf(date)}-${lastOf(yearOf(date), Number(date.slice(5, 7)))}`;

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
