import {
	addMonths,
	daysBetween,
	endOfMonth,
	startOfMonth,
	yearOf,
	type PlainDate,
} from '../../../domain/plain-date.ts';
import { monthName } from '../../text/format.ts';

export interface TimeAxis {
	/** Where a day stands, in pixels. */
	readonly at: (day: PlainDate) => number;
	readonly ticks: readonly { readonly x: number; readonly label: string; readonly long: boolean }[];
}

/** Room that a year's figures need. */
const LABEL = 44;

/**
 * Whole months around some days, drawn from `left` to `right`: named by year where they are more than two years, else by
 * every third month too.
 */
export function timeAxis(
	days: readonly PlainDate[],
	{ left, right }: { left: number; right: number },
): TimeAxis {
	const sorted = [...days].sort();
	const from = startOfMonth(sorted[0] ?? '');
	const to = endOfMonth(sorted.at(-1) ?? '');
	const length = Math.max(1, daysBetween(from, to));
	const at = (day: PlainDate) =>
		Math.round((left + ((right - left) * daysBetween(from, day)) / length) * 10) / 10;
	const years = length / 365.25;
	const apart = Math.max(1, Math.ceil((LABEL * years) / (right - left)));
	const months: PlainDate[] = [];
	for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
	const ticks = months.flatMap((month) => {
		const isYear = month.slice(5, 7) === '01';
		if (isYear)
			return { x: at(month), label: yearOf(month) % apart === 0 ? month.slice(0, 4) : '', long: true };
		const isQuarter = Number(month.slice(5, 7)) % 3 === 1;
		return years <= 2 && isQuarter ? { x: at(month), label: monthName(month), long: false } : [];
	});
	return { at, ticks };
}
