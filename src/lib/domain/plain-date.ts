// One function at a time: the package's index is three hundred files, which take seconds to load without a bundler.
import { differenceInMonths } from 'date-fns/differenceInMonths';
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

/** In days of the same length, without a calendar: a reading does this for each day that it weighs. */
export const addDays = (date: PlainDate, days: number) => dayOf(numberOf(date) + days);

/** 31 January + 1 month → 28 or 29 February; always count from the anchor, never chain. */
export function addMonths(date: PlainDate, months: number): PlainDate {
	const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
	const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
	return plainDate(year, month, Math.min(Number(date.slice(8)), lastOf(year, month)))!;
}

export const addYears = (date: PlainDate, years: number) => addMonths(date, 12 * years);

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate) => numberOf(to) - numberOf(from);

/** Whole months from the first date to the second: 31 January to 28 February is one, to 27 February none. */
export const monthsBetween = (from: PlainDate, to: PlainDate) =>
	differenceInMonths(parseISO(to), parseISO(from));

export const endOfMonth = (date: PlainDate): PlainDate =>
	`${monthOf(date)}-${lastOf(yearOf(date), Number(date.slice(5, 7)))}`;

export const startOfMonth = (date: PlainDate): PlainDate => `${monthOf(date)}-01`;

/** 'YYYY-MM'. */
export const monthOf = (date: PlainDate) => date.slice(0, 7);

export const yearOf = (date: PlainDate) => Number(date.slice(0, 4));

/** ISO week number 1 … 53: that of the week's Thursday, counted from the year that it lies in. */
export function isoWeek(date: PlainDate): number {
	const thursday = dayOf(numberOf(date) + 4 - weekday(date));
	return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

/** The Sunday of ISO week `week` of `year`. 4 January is always in week 1. */
export function endOfWeek(year: number, week: number): PlainDate {
	const inWeek = addDays(`${String(year).padStart(4, '0')}-01-04`, (week - 1) * 7);
	return addDays(inWeek, 7 - weekday(inWeek));
}

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: PlainDate) => ((((numberOf(date) + THURSDAY) % 7) + 7) % 7) + 1;

/** Days since 1 January 1970, in UTC, where every day is as long as the next. That day was a Thursday. */
const numberOf = (date: PlainDate) => Date.parse(date) / DAY;
const dayOf = (number: number): PlainDate => new Date(number * DAY).toISOString().slice(0, 10);
const DAY = 86_400_000;
const THURSDAY = 3;
