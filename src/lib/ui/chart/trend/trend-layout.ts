import type { Trend, TrendPoint } from '../../../domain/trend.ts';
import { trendTip } from '../../text/diagrams.ts';
import { monthName } from '../../text/format.ts';
import type { Picture, Point } from '../picture.ts';

export interface TrendShape {
	readonly width: number;
	readonly height: number;
	/** Where the months end; the rest is for the words of the two ends. */
	readonly right: number;
	/** Every so many months have their name. */
	readonly named: number;
}

/** Height of the plot's upper edge, and room under its base for the months. */
const TOP = 16;
const BELOW = 32;
const LEFT = 8;

export interface TrendLayout {
	readonly picture: Picture;
	readonly base: number;
	readonly left: number;
	readonly ticks: readonly { readonly x: number; readonly label: string; readonly long: boolean }[];
	/** Width of a month. */
	readonly step: number;
	/** Base lines of the words at the two ends. */
	readonly end: { readonly x: number; readonly open: number; readonly overdue: number };
}

/** Months as steps of equal width, the open ones as a line over the overdue; null when there has never been anything. */
export function trendLayout(trend: Trend, { width, height, right, named }: TrendShape): TrendLayout | null {
	const most = Math.max(0, ...trend.map(({ open }) => open));
	const last = trend.at(-1);
	if (most === 0 || !last) return null;
	const base = height - BELOW;
	const step = (right - LEFT) / trend.length;
	const x = (index: number) => round(LEFT + index * step);
	const y = (value: number) => round(base - ((base - TOP) * value) / most);
	const steps = (value: (point: TrendPoint) => number): Point[] =>
		trend.flatMap((point, index) => [index, index + 1].map((edge) => ({ x: x(edge), y: y(value(point)) })));
	return {
		...{ base, left: LEFT, step: round(step) },
		picture: {
			...{ width, height, side: 'under' },
			layers: [
				{ form: 'line', paint: 'late', points: steps(({ overdue }) => overdue), floor: base },
				{ form: 'line', paint: 'open', points: steps(({ open }) => open) },
			],
			tips: trend.map((point, index) => ({
				...{ x: x(index + 0.5), y: y(point.open) },
				lines: trendTip(point),
			})),
		},
		ticks: trend.map(({ month }, index) => {
			const isNewYear = month.endsWith('-01');
			const label = isNewYear ? month.slice(0, 4) : index % named === 0 ? monthName(month) : '';
			return { x: x(index), label, long: isNewYear };
		}),
		end: { x: right + 8, ...apart(y(last.open), y(last.overdue)) },
	};
}

/** Words at two heights, kept apart by a line's height. */
function apart(open: number, overdue: number) {
	const middle = (open + overdue) / 2;
	return overdue - open >= 18
		? { open: open + 4, overdue: overdue + 4 }
		: { open: middle - 5, overdue: middle + 13 };
}

const round = (value: number) => Math.round(value * 10) / 10;
