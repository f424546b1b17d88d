import type { CommitmentDetail, DeadlineMove } from '../../domain/commitment.ts';
import { addMonths, daysBetween, startOfMonth, yearOf, type PlainDate } from '../../domain/plain-date.ts';
import { nearDate, shortDate } from '../text/format.ts';

export const HOPS = { width: 860, height: 152, axis: 96, left: 24, right: 800 } as const;

export interface Hop {
	readonly n: number;
	readonly path: string;
	readonly middle: number;
	readonly from: PlainDate;
	readonly to: PlainDate;
	readonly reason: string | null;
}

export interface HopLayout {
	readonly hops: readonly Hop[];
	/** From the decision to the first deadline. */
	readonly first: string | null;
	readonly start: number;
	readonly dots: readonly { readonly x: number; readonly label: string | null; readonly now: boolean }[];
	readonly ticks: string;
	readonly years: readonly { readonly x: number; readonly year: number }[];
	readonly today: { readonly x: number; readonly label: string };
	/** From the deadline to the day, when it has passed. */
	readonly late: { readonly x: number; readonly width: number } | null;
}

/** The moves of a deadline as hops along a ruled line; null when it has not been moved from one day to another. */
export function hopLayout(row: CommitmentDetail, per: PlainDate): HopLayout | null {
	const moves = movesOf(row.deadlineMoves);
	const firstDay = moves[0]?.from;
	if (!firstDay) return null;
	const days = [firstDay, ...moves.map(({ to }) => to)];
	const begin = [row.decided ?? firstDay, ...days, per].reduce((a, b) => (a < b ? a : b));
	const end = [...days, per].reduce((a, b) => (a > b ? a : b));
	const span = Math.max(1, daysBetween(begin, end));
	const at = (day: PlainDate) =>
		HOPS.left + Math.round(((HOPS.right - HOPS.left) * daysBetween(begin, day) * 10) / span) / 10;
	const last = days.at(-1) ?? firstDay;
	return {
		start: at(begin),
		first: row.decided && row.decided < firstDay ? arc(at(row.decided), at(firstDay)) : null,
		hops: moves.map(({ from, to, reason }, index) => ({
			...{ n: index + 1, from, to, reason, path: arc(at(from), at(to)) },
			middle: (at(from) + at(to)) / 2,
		})),
		dots: withRoom([...new Set(days)].sort().map((day) => ({ x: at(day), day, now: day === last }))),
		...rulerOf(begin, end, at),
		today: { x: at(per), label: shortDate(per) },
		late: last < per ? { x: at(last), width: at(per) - at(last) } : null,
	};
}

/** Only what a person moved from one day to another: the next time of a recurring one is no move. */
const movesOf = (moves: readonly DeadlineMove[]) =>
	moves.flatMap(({ from, to, basis, reason }) =>
		from && to && basis === 'set' ? [{ from, to, reason }] : [],
	);

const arc = (from: number, to: number) => {
	const lean = to >= from ? 8 : -8;
	return `M${from} 86C${from + lean} 38 ${to - lean} 38 ${to} 86`;
};

/** Days that stand too close to the one before are left without their words; the last one never is. */
function withRoom(dots: readonly { x: number; day: PlainDate; now: boolean }[]): HopLayout['dots'] {
	let free = Infinity;
	return [...dots]
		.reverse()
		.map(({ x, day, now }) => {
			const fits = now || free - x >= 56;
			if (fits) free = x;
			return { x, now, label: fits ? shortDate(day) : null };
		})
		.reverse();
}

function rulerOf(begin: PlainDate, end: PlainDate, at: (day: PlainDate) => number) {
	const months: PlainDate[] = [];
	for (
		let day = addMonths(startOfMonth(begin), 1);
		day <= end && months.length < 240;
		day = addMonths(day, 1)
	)
		months.push(day);
	const shown = months.length > 60 ? months.filter((day) => day.endsWith('-01-01')) : months;
	return {
		ticks: shown.map((day) => `M${at(day)} 96v4`).join(''),
		years: months.filter((day) => day.endsWith('-01-01')).map((day) => ({ x: at(day), year: yearOf(day) })),
	};
}

/** The same in one sentence, for those who do not see the line. */
export const hopWords = ({ hops }: HopLayout, per: PlainDate) =>
	`Fristen var först ${nearDate(hops[0]!.from, per)}. Den har flyttats till ${hops.map(({ to }) => nearDate(to, per)).join(', sedan till ')}. I dag är den ${nearDate(per, '0000')}.`;
