import { addMonths, endOfMonth, monthOf, yearOf, type PlainDate } from './plain-date.ts';
import type { Suggestion } from './reading.ts';
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
	/** Above 1 where more than one interval lies between: "vart fjärde år" is 4. */
	readonly apart?: number;
}

/** How often something that was read comes again: its recurrence, or its cycle with the intervals between. */
export function rhythmIn({
	recurrence,
	cycle,
}: Pick<Suggestion, 'recurrence' | 'cycle'>): (Rhythm & { readonly text: string }) | null {
	if (recurrence || !cycle) return recurrence;
	return { every: cycle.every, times: 1, apart: cycle.apart, text: cycle.text };
}

/**
 * "minst en gång per år", decided 2023-11-22 → period '2024', due 2024-12-31: the last day of the first whole period
 * after the decision. "två gånger per år" is once each half-year; "vart fjärde år" is over the four whole years after. Null for each meeting: no calendar tells those days.
 */
export function firstOccurrence(rhythm: Rhythm, decided: PlainDate): Occurrence | null {
	const step = stepOf(rhythm);
	if (step === null) return null;
	const whole = step / (rhythm.apart ?? 1);
	const start = (Math.floor(monthIndex(decided) / whole) + 1) * whole;
	return occurrenceAt(endOfMonth(firstOfMonth(start + step - 1)), step, rhythm);
}

/** The whole period that holds a day: 'årligen' on 2024-06-12 → '2024', due 2024-12-31. Null for each meeting. */
export function occurrenceAround(rhythm: Rhythm, day: PlainDate): Occurrence | null {
	const step = stepOf(rhythm);
	if (step === null) return null;
	const start = Math.floor(monthIndex(day) / step) * step;
	return occurrenceAt(endOfMonth(firstOfMonth(start + step - 1)), step, rhythm);
}

/**
 * The time in which the decision itself was taken, before the `first` that it asks for. "Minst en gång per år" of
 * 2025-02-12 asks for 2026; a report in October 2025 is of 2025 all the same, and says nothing of 2026. Null where the
 * times are counted from some other day.
 */
export function timeOfDecision(
	rhythm: Rhythm,
	decided: PlainDate | null,
	first: PlainDate,
): Occurrence | null {
	if (decided === null || firstOccurrence(rhythm, decided)?.due !== first) return null;
	const own = occurrenceAround(rhythm, decided);
	return own && nextOccurrence(rhythm, own.due, own.due)?.due === first ? own : null;
}

/** The one after `due`. Counts from the first due day, `times` steps on, so that 31 → 28 February → 31 again. */
export function nextOccurrence(rhythm: Rhythm, anchor: PlainDate, due: PlainDate): Occurrence | null {
	const step = stepOf(rhythm);
	if (step === null) return null;
	const passed = Math.floor((monthIndex(due) - monthIndex(anchor)) / step);
	const next = addMonths(anchor, (passed + 1) * step);
	return occurrenceAt(anchor === endOfMonth(anchor) ? endOfMonth(next) : next, step, rhythm);
}

/** The occurrence that has a given last day, however that day came to be. Null for each meeting. */
export function occurrenceOn(rhythm: Rhythm, due: PlainDate): Occurrence | null {
	const step = stepOf(rhythm);
	return step === null ? null : occurrenceAt(due, step, rhythm);
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
function stepOf({ every, times, apart = 1 }: Rhythm): number | null {
	const length = LENGTH[every];
	if (apart > 1) return length === null ? null : Math.round(length * apart);
	return length !== null && times > 1 && length % times === 0 ? length / times : length;
}

function occurrenceAt(due: PlainDate, step: number, { every, apart = 1 }: Rhythm): Occurrence {
	if (apart > 1) return { period: spanTo(due, step, every), due };
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

/** '2025–2028', 'juni 2024–augusti 2024': the intervals that end on a day. */
function spanTo(due: PlainDate, step: number, every: Interval): string {
	const first = firstOfMonth(monthIndex(due) - step + 1);
	const name = (day: PlainDate) =>
		every === 'year' ? `${yearOf(day)}` : `${monthName((monthIndex(day) % 12) + 1)} ${yearOf(day)}`;
	return `${name(first)}–${name(due)}`;
}

/** Months since year 0. */
const monthIndex = (date: PlainDate) => yearOf(date) * 12 + Number(monthOf(date).slice(5)) - 1;

const firstOfMonth = (index: number): PlainDate =>
	`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
