import { addDays, plainDate, weekday, yearOf, type PlainDate } from './plain-date.ts';

/**
 * What makes a day free, in Swedish and in the form that stands alone: 'söndag', 'långfredagen', 'julafton'; null
 * for a working day. The days are those to which a term does not run out: Saturdays, Sundays, public holidays
 * (lagen 1989:253 om allmänna helgdagar) and the three eves that count as such (lagen 1930:173 om beräkning av
 * lagstadgad tid, 2 §).
 */
export function freeDay(date: PlainDate): string | null {
	return holidaysOf(yearOf(date)).get(date) ?? WEEKEND[weekday(date)] ?? null;
}

const WEEKEND: Readonly<Record<number, string>> = { 6: 'lördag', 7: 'söndag' };

const FIXED: readonly (readonly [month: number, day: number, name: string])[] = [
	[1, 1, 'nyårsdagen'],
	[1, 6, 'trettondedag jul'],
	[5, 1, 'första maj'],
	[6, 6, 'nationaldagen'],
	[12, 24, 'julafton'],
	[12, 25, 'juldagen'],
	[12, 26, 'annandag jul'],
	[12, 31, 'nyårsafton'],
];

/** Days from Easter Sunday. */
const AROUND_EASTER: readonly (readonly [days: number, name: string])[] = [
	[-2, 'långfredagen'],
	[0, 'påskdagen'],
	[1, 'annandag påsk'],
	[39, 'Kristi himmelsfärdsdag'],
	[49, 'pingstdagen'],
];

const years = new Map<number, ReadonlyMap<PlainDate, string>>();

function holidaysOf(year: number): ReadonlyMap<PlainDate, string> {
	const known = years.get(year);
	if (known) return known;
	const easter = easterSunday(year);
	const midsummer = saturdayFrom(year, 6, 20);
	const found = new Map<PlainDate, string>([
		...FIXED.map(([month, day, name]) => [dayOf(year, month, day), name] as const),
		...AROUND_EASTER.map(([days, name]) => [addDays(easter, days), name] as const),
		[addDays(midsummer, -1), 'midsommarafton'],
		[midsummer, 'midsommardagen'],
		[saturdayFrom(year, 10, 31), 'alla helgons dag'],
	]);
	years.set(year, found);
	return found;
}

/** The Saturday among the seven days that begin with the one given. */
function saturdayFrom(year: number, month: number, day: number): PlainDate {
	const first = dayOf(year, month, day);
	return addDays(first, (13 - weekday(first)) % 7);
}

/** Gregorian Easter Sunday after Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): PlainDate {
	const a = year % 19;
	const [b, c] = [Math.floor(year / 100), year % 100];
	const f = Math.floor((b + 8) / 25);
	const g = Math.floor((b - f + 1) / 3);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const dayOf = (year: number, month: number, day: number) => plainDate(year, month, day)!;
