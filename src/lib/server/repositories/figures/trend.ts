import { addMonths, endOfMonth, monthOf, startOfMonth, type PlainDate } from '../../../domain/plain-date.ts';
import type { Trend, TrendPoint } from '../../../domain/trend.ts';
import type { Db } from '../../database/open.ts';
import { openStretches } from '../states/stretches.ts';

export interface TrendQuestion {
	/** The last point; those before it are the last days of the months before. */
	readonly per: PlainDate;
	readonly body: string | null;
	/** How many points; 1 or more. */
	readonly months: number;
}

/**
 * How many decided commitments were open and how many of them overdue, month by month, each as it was known at the
 * end of that day. One statement over an index of nothing but the stretches in which they were open.
 */
export async function readTrend(db: Db, { per, body, months }: TrendQuestion): Promise<Trend> {
	const days = pointsOf(per, months);
	const stretches = await openStretches(db)
		.select(['s.from_date as from', 's.to_date as to', 's.deadline'])
		.where('s.to_date', '>', days[0] ?? per)
		.where('s.from_date', '<=', per)
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.execute();
	return count(days, stretches);
}

/** The last day of each month and, last, the day itself. */
export const pointsOf = (per: PlainDate, months: number): PlainDate[] =>
	Array.from({ length: months }, (_, index) =>
		index === months - 1 ? per : endOfMonth(addMonths(startOfMonth(per), index - months + 1)),
	);

interface Stretch {
	readonly from: PlainDate;
	readonly to: PlainDate;
	readonly deadline: PlainDate | null;
}

/** Each stretch raises the count at its first point and lowers it again after its last: nothing is gone through twice. */
function count(days: readonly PlainDate[], stretches: readonly Stretch[]): TrendPoint[] {
	const open = new Array<number>(days.length + 1).fill(0);
	const overdue = [...open];
	const add = (list: number[], index: number, value: number) => {
		list[index] = (list[index] ?? 0) + value;
	};
	for (const { from, to, deadline } of stretches) {
		const first = firstPoint(days, (day) => day >= from);
		const end = firstPoint(days, (day) => day >= to);
		if (first >= end) continue;
		add(open, first, 1);
		add(open, end, -1);
		const late =
			deadline === null
				? end
				: Math.max(
						first,
						firstPoint(days, (day) => day > deadline),
					);
		if (late >= end) continue;
		add(overdue, late, 1);
		add(overdue, end, -1);
	}
	let [standing, late] = [0, 0];
	return days.map((day, index) => {
		standing += open[index] ?? 0;
		late += overdue[index] ?? 0;
		return { month: monthOf(day), day, open: standing, overdue: late };
	});
}

/** The first day of which it holds; their number when there is none. Days are in order: halved until found. */
function firstPoint(days: readonly PlainDate[], holds: (day: PlainDate) => boolean): number {
	let [low, high] = [0, days.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(days[middle] ?? '')) high = middle;
		else low = middle + 1;
	}
	return low;
}
