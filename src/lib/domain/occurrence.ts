import { addMonths, endOfMonth, monthOf, yearOf, type PlainDate } from './plain-date.ts';
import { monthName } from './swedish-text.ts';
import type { Interval } from './words.ts';

/** One time that something recurring is to be done: which period it is for, and its last day. */
export interface Occurrence {
	readonly period: string;
	readonly due: PlainDate;
}

export interface Rhythm {
	readonly every: Interval;
	readonly times: number;
}

/**
 * "minst en gång per år", decided 2023-11-22 → period '2024', due 2024-12-31: the last day of the first whole period
 * after the decision. "två gånger per år" is once each half-year. Null for each meeting: no calendar tells those days.
 */
export function firstOccurrence(rhythm: Rhythm, decided: PlainDate): Occurrence | null {
	const step = stepOf(rhythm);
	if (step === null) return null;
	const start = (Math.floor(monthIndex(decided) / step) + 1) * step;
	return occurrenceAt(endOfMonth(firstOfMonth(start + step - 1)), step);
}

/** The one after `due`. Counts from the first due day, `times` steps on, so that 31 → 28 February → 31 again. */
export function nextOccurrence(rhythm: Rhythm, anchor: PlainDate, due: PlainDate): Occurrence | null {
	const step = stepOf(rhythm);
	if (step === null) return null;
	const passed = Math.floor((monthIndex(due) - monthIndex(anchor)) / step);
	const next = addMonths(anchor, (passed + 1) * step);
	return occurrenceAt(anchor === endOfMonth(anchor) ? endOfMonth(next) : next, step);
}

/** The occurrence that has a given last day, however that day came to be. Null for each meeting. */
export function occurrenceOn(rhythm: Rhythm, due: PlainDate): Occurrence | null {
	const step = stepOf(rhythm);
	return step === null ? null : occurrenceAt(due, step);
}

/** The rule that gave a first deadline, for the one who asks where the date comes from. */
export const ruleOf = (words: string, { period, due }: Occurrence) =>
	`”${words}”: den första hela perioden efter beslutet är ${period}, sista dag ${due}`;

const LENGTH: Readonly<Record<Interval, number | null>> = {
	meeting: null,
	month: 1,
	quarter: 3,
	tertial: 4,
	'half-year': 6,
	year: 12,
};

/** Months between two occurrences; a period that does not divide evenly is taken whole. */
function stepOf({ every, times }: Rhythm): number | null {
	const length = LENGTH[every];
	return length !== null && times > 1 && length % times === 0 ? length / times : length;
}

function occurrenceAt(due: PlainDate, step: number): Occurrence {
	const year = yearOf(due);
	const month = (monthIndex(due) % 12) + 1;
	const part = Math.ceil(month / step);
	const names: Readonly<Record<number, string>> = {
		12: `${year}`,
		6: `${year} halvår ${part}`,
		4: `${year} tertial ${part}`,
		3: `${year} kvartal ${part}`,
		1: `${monthName(month)} ${year}`,
	};
	return {
		period: names[step] ?? `${monthName((part - 1) * step + 1)}–${monthName(part * step)} ${year}`,
		due,
	};
}

/** Months since year 0. */
const monthIndex = (date: PlainDate) => yearOf(date) * 12 + Number(monthOf(date).slice(5)) - 1;

const firstOfMonth = (index: number): PlainDate =>
	`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
