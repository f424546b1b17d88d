import { endOfMonth, plainDate, type PlainDate } from '../plain-date.ts';
import { fold, MONTHS } from '../swedish-text.ts';

/** A day as a list gives it; `month` where only the month is said, and the day is its last. */
export interface ListDay {
	readonly date: PlainDate;
	readonly precision: 'day' | 'month';
}

/**
 * Reads a day as people write it in lists; null when it is none.
 * '2024-03-31', '20240331', '31/3 2024', '31.3.2024', '31/3-24', '31 mars 2024', '2024-03', 'mars 2024'.
 */
export function readDay(text: string): ListDay | null {
	const written = fold(text).replace(/\s\d{2}:\d{2}(:\d{2})?$/, '');
	for (const read of [yearFirst, dayFirst, inWords, monthOnly]) {
		const day = read(written);
		if (day) return day;
	}
	return null;
}

function yearFirst(text: string): ListDay | null {
	const parts = /^(\d{4})([-/. ]?)(\d{2})\2(\d{2})$/.exec(text);
	return parts ? exact(Number(parts[1]), Number(parts[3]), Number(parts[4])) : null;
}

function dayFirst(text: string): ListDay | null {
	const parts = /^(\d{1,2})\s?[/.]\s?(\d{1,2})[\s/.-]{1,2}(\d{4}|\d{2})$/.exec(text);
	return parts ? exact(yearIn(parts[3]), Number(parts[2]), Number(parts[1])) : null;
}

function inWords(text: string): ListDay | null {
	const parts = /^(?:den )?(\d{1,2})(?::?e)? ([a-zåäö]{3,9})\.? (\d{4})$/.exec(text);
	return parts ? exact(Number(parts[3]), monthIn(parts[2]), Number(parts[1])) : null;
}

function monthOnly(text: string): ListDay | null {
	const parts = /^(\d{4})-(\d{2})$/.exec(text) ?? /^([a-zåäö]{3,9})\.? (\d{4})$/.exec(text);
	if (!parts) return null;
	const isYearFirst = /^\d/.test(text);
	const year = Number(isYearFirst ? parts[1] : parts[2]);
	const first = plainDate(year, isYearFirst ? Number(parts[2]) : monthIn(parts[1]), 1);
	return first === null ? null : { date: endOfMonth(first), precision: 'month' };
}

function exact(year: number, month: number, day: number): ListDay | null {
	const date = plainDate(year, month, day);
	return date === null ? null : { date, precision: 'day' };
}

/** '24' → 2024: a list of what is to be done holds no older centuries. */
const yearIn = (text = '') => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** 'mars', 'jan', 'sept' → 3, 1, 9; 0 when it is no month. */
const monthIn = (text = '') =>
	MONTHS.findIndex((month) => month === text || month.slice(0, 3) === text.slice(0, 3)) + 1;
