import { addDays, addMonths, endOfMonth, monthOf, type PlainDate } from '../../../domain/plain-date.ts';
import { monthAndYear, monthName, NBSP } from '../../text/format.ts';

/** A place on the axis: a month, a part of the month of `per`, or all that lies outside the window. */
export interface Slot {
	readonly from: PlainDate | null;
	readonly to: PlainDate | null;
	/** Under the axis. */
	readonly label: string;
	/** Before a lying bar, where the year has to be told: 'nov 2023', '1–19 okt', 'före jul 2023'. */
	readonly short: string;
	/** In sentences and tables. */
	readonly title: string;
	/** True before `per`: what falls due here is overdue. */
	readonly past: boolean;
}

/** Months shown on each side of `per` before the rest is put together. */
const MOST_BEFORE = 8;
const MOST_AFTER = 11;
/** So many always, for the labels above the plot to have room. */
const LEAST_BEFORE = 4;
const LEAST_AFTER = 8;

/** The axis from the first to the last deadline, cut at `per` so that today falls between two slots. */
export function slotsAround(per: PlainDate, first: PlainDate, last: PlainDate): Slot[] {
	const anchor = `${monthOf(per)}-01`;
	const start = addMonths(anchor, -clamp(monthsBetween(first, per), LEAST_BEFORE, MOST_BEFORE));
	const end = endOfMonth(addMonths(anchor, clamp(monthsBetween(per, last), LEAST_AFTER, MOST_AFTER)));
	const slots: Slot[] = [];

	if (first < start) slots.push({ ...before(start), past: true });
	for (let month = start; month <= end; month = addMonths(month, 1)) {
		if (month !== anchor) slots.push({ ...whole(month), past: month < per });
		else {
			if (month < per) slots.push({ ...part(month, addDays(per, -1)), past: true });
			slots.push({ ...(month < per ? part(per, endOfMonth(per)) : whole(month)), past: false });
		}
	}
	if (last > end) slots.push({ ...after(end), past: false });
	return slots;
}

const whole = (month: PlainDate) => ({
	from: month,
	to: endOfMonth(month),
	label: monthName(month),
	short: shortMonth(month),
	title: monthAndYear(month),
});

function part(from: PlainDate, to: PlainDate) {
	const days = [from, to].map((date) => String(Number(date.slice(8))));
	const label = from === to ? days[0]! : days.join('–');
	const short = `${label}${NBSP}${shortMonth(from).slice(0, 3)}`;
	return { from, to, label, short, title: `${label}${NBSP}${monthAndYear(from)}` };
}

const before = (start: PlainDate) => ({
	...{ from: null, to: addDays(start, -1), label: 'före', short: `före${NBSP}${shortMonth(start)}` },
	title: `till och med ${monthAndYear(addDays(start, -1))}`,
});

const after = (end: PlainDate) => ({
	...{ from: addDays(end, 1), to: null, label: 'efter', short: `efter${NBSP}${shortMonth(end)}` },
	title: `från och med ${monthAndYear(addDays(end, 1))}`,
});

/** 'nov 2023'. */
const shortMonth = (day: PlainDate) => {
	const [month = '', year = ''] = monthAndYear(day).split(NBSP);
	return `${month.slice(0, 3)}${NBSP}${year}`;
};

const monthsBetween = (from: PlainDate, to: PlainDate) =>
	(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
	Number(to.slice(5, 7)) -
	Number(from.slice(5, 7));

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
