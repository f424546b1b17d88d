import type { Trend } from '../../domain/trend.ts';
import { monthName } from '../text/format.ts';

export const TREND = { width: 620, height: 150, top: 16, base: 118, left: 8, right: 520 } as const;

export interface TrendLayout {
	/** The open ones as a stepped line, the overdue as a stepped area under it. */
	readonly open: string;
	readonly overdue: string;
	readonly ticks: readonly { readonly x: number; readonly label: string; readonly long: boolean }[];
	/** Width of a month. */
	readonly step: number;
	readonly end: { readonly x: number; readonly open: number; readonly overdue: number };
}

/** Months as steps of equal width; null when there has never been anything. */
export function trendLayout(trend: Trend): TrendLayout | null {
	const most = Math.max(0, ...trend.map(({ open }) => open));
	const last = trend.at(-1);
	if (most === 0 || !last) return null;
	const step = (TREND.right - TREND.left) / trend.length;
	const x = (index: number) => round(TREND.left + index * step);
	const y = (value: number) => round(TREND.base - ((TREND.base - TREND.top) * value) / most);
	const steps = (value: (index: number) => number) =>
		trend.map((_, index) => `V${y(value(index))}H${x(index + 1)}`).join('');
	const [opens, lates] = [(i: number) => trend[i]?.open ?? 0, (i: number) => trend[i]?.overdue ?? 0];
	return {
		open: `M${x(0)} ${y(opens(0))}${steps(opens)}`,
		overdue: `M${x(0)} ${TREND.base}${steps(lates)}V${TREND.base}Z`,
		step: round(step),
		ticks: trend.map(({ month }, index) => {
			const isNewYear = month.endsWith('-01');
			// Every third month has its name, so that thirteen fit; a new year has its figures.
			const label = isNewYear ? month.slice(0, 4) : index % 3 === 0 ? monthName(month) : '';
			return { x: x(index), label, long: isNewYear };
		}),
		end: { x: x(trend.length) + 8, open: y(last.open), overdue: y(last.overdue) },
	};
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Labels of the two ends, kept apart by a line's height. */
export function labelPlaces({ open, overdue }: TrendLayout['end']): { open: number; overdue: number } {
	const middle = (open + overdue) / 2;
	const apart = overdue - open >= 18;
	return apart ? { open: open + 4, overdue: overdue + 4 } : { open: middle - 5, overdue: middle + 13 };
}
