export { capitalised, listed } from '../../domain/swedish-text.ts';
import { MONTHS } from '../../domain/swedish-text.ts';
import { freeDay } from '../../domain/free-days.ts';
import { remembered } from '../../domain/remembered.ts';
import { isoWeek, weekday, type PlainDate } from '../../domain/plain-date.ts';

const SHORT_MONTHS = [
	'jan',
	'feb',
	'mars',
	'april',
	'maj',
	'juni',
	'juli',
	'aug',
	'sep',
	'okt',
	'nov',
	'dec',
];
const DAYS = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const NUMERALS = [
	'noll',
	'en',
	'två',
	'tre',
	'fyra',
	'fem',
	'sex',
	'sju',
	'åtta',
	'nio',
	'tio',
	'elva',
	'tolv',
];

const ORDINALS = [
	'första',
	'andra',
	'tredje',
	'fjärde',
	'femte',
	'sjätte',
	'sjunde',
	'åttonde',
	'nionde',
	'tionde',
];

/** A space at which no line breaks. */
export const NBSP = '\u00a0';

/** '2023-10-31' → '31 oktober 2023', unbroken. */
export const longDate = (date: PlainDate) => [day(date), MONTHS[month(date)], date.slice(0, 4)].join(NBSP);

/** '2023-10-31' → '31 okt', for places where the year is given. */
export const shortDate = (date: PlainDate) => [day(date), SHORT_MONTHS[month(date)]].join(NBSP);

/** '31 okt' within the year of `near`, else '31 okt 2022'. */
export const nearDate = (date: PlainDate, near: PlainDate) =>
	date.slice(0, 4) === near.slice(0, 4) ? shortDate(date) : `${shortDate(date)}${NBSP}${date.slice(0, 4)}`;

/** 'YYYY-MM' or a date → 'okt'. */
export const monthName = (date: string) => SHORT_MONTHS[month(date)] ?? '';

/** 'YYYY-MM' or a date → 'oktober 2023'. */
export const monthAndYear = (date: string) => `${MONTHS[month(date)]}${NBSP}${date.slice(0, 4)}`;

/** '2023-10-31' → 'tis v. 44'. */
export const dayAndWeek = (date: PlainDate) => `${DAYS[weekday(date) - 1]} v.${NBSP}${isoWeek(date)}`;

/** '2024-06-21' → 'infaller på midsommarafton', '2024-11-17' → 'infaller på en söndag'; null for a working day. */
export function freeDayNote(date: PlainDate): string | null {
	const name = freeDay(date);
	if (name === null) return null;
	return `infaller på ${DAY_OF_WEEK.has(name) ? 'en ' : ''}${name.replaceAll(' ', NBSP)}`;
}

const DAY_OF_WEEK = new Set(['lördag', 'söndag']);

/** '2023-10-31T13:05:00Z' → '2023-10-31 14:05', clock of Stockholm. */
export const instant = (utc: string) => clock.format(new Date(utc));

/** 12500 → '12 500'. */
export const number = remembered((value: number) => figures.format(value));

/** +4, −4 with a true minus (U+2212), ±0. */
export const signed = (value: number) =>
	value === 0 ? '±0' : `${value > 0 ? '+' : '\u2212'}${number(Math.abs(value))}`;

/** In running text: words up to twelve, then figures. 1 → 'ett' when `neuter`. */
export const numeral = (value: number, neuter = false) =>
	value === 1 && neuter ? 'ett' : (NUMERALS[value] ?? number(value));

/** 2 → 'andra'; from eleven on '11:e' and '21:a'. */
export const ordinal = (value: number) =>
	ORDINALS[value - 1] ?? `${value}:${[1, 2].includes(value % 10) && value % 100 > 12 ? 'a' : 'e'}`;

/** 1, 'dag', 'dagar' → '1 dag'. */
export const counted = (value: number, one: string, many: string) =>
	`${number(value)}${NBSP}${value === 1 ? one : many}`;

// Made once: making one takes longer than a hundred uses of it, and a report of a thousand rows uses them for each.
const figures = new Intl.NumberFormat('sv-SE');
const clock = new Intl.DateTimeFormat('sv-SE', {
	...{ dateStyle: 'short', timeStyle: 'short' },
	timeZone: 'Europe/Stockholm',
});

const day = (date: PlainDate) => String(Number(date.slice(8, 10)));
const month = (date: string) => Number(date.slice(5, 7)) - 1;
