import { addMonths, daysBetween, startOfMonth, type PlainDate } from '../../domain/plain-date.ts';
import { monthName } from '../text/format.ts';

/** Ten months up to and with the one of `per`, as a ruler of 440 pixels. */
export const RULER = { width: 440, left: 6, line: 14 } as const;

const MONTHS = 10;

/** Places along the ruler in pixels: where months begin, the meetings that fall within it, and the day `per`. */
export function rulerLayout(per: PlainDate, meetings: readonly PlainDate[]) {
	const first = addMonths(startOfMonth(per), 1 - MONTHS);
	const end = addMonths(first, MONTHS);
	const days = daysBetween(first, end);
	const at = (date: PlainDate) =>
		RULER.left + (daysBetween(first, date) / days) * (RULER.width - 2 * RULER.left);
	const months = Array.from({ length: MONTHS }, (_, index) => addMonths(first, index));
	return {
		months: months.map((month) => ({
			x: at(month),
			middle: (at(month) + at(addMonths(month, 1))) / 2,
			label: monthName(month),
			newYear: month.slice(5, 7) === '01',
		})),
		end: at(end),
		meetings: meetings.filter((date) => first <= date && date < end).map(at),
		per: at(per),
	};
}
