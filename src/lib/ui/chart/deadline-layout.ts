import { addDays, daysBetween, endOfMonth, type PlainDate } from '../../domain/plain-date.ts';
import { tipLines } from './bar-words.ts';
import { cellLayers } from './cell-layers.ts';
import { standing, type Cell } from './cells.ts';
import type { Bar, DeadlineSeries } from './deadline-series.ts';
import type { Slot } from './deadline-slots.ts';
import type { Picture } from './picture.ts';

/** The wide picture: months standing on a ruled axis, undated ones beside on the same scale. Pixels of 1216 × 290. */
export const WIDE = {
	width: 1216,
	height: 290,
	left: 30,
	right: 859.5,
	agesLeft: 919.5,
	floor: 242,
} as const;

const TALLEST = 176;
const STEP = 22;
const BAR = 28;

export interface PlacedBar {
	readonly bar: Bar;
	readonly cells: readonly Cell[];
	/** Middle of the bar, and where the figure above it stands. */
	readonly x: number;
	readonly top: number;
	/** The whole column, to be pressed. */
	readonly hit: { readonly x: number; readonly width: number };
}

export interface WideLayout {
	readonly bars: readonly PlacedBar[];
	readonly ages: readonly PlacedBar[];
	readonly grid: readonly { readonly y: number; readonly value: number }[];
	readonly ticks: readonly number[];
	readonly ageTicks: readonly number[];
	readonly years: readonly { readonly x: number; readonly year: string }[];
	readonly today: number;
	/** End of the 30 days. */
	readonly soonEnd: number;
	readonly meetings: readonly number[];
}

export function wideLayout(
	series: DeadlineSeries,
	per: PlainDate,
	meetings: readonly PlainDate[],
): WideLayout {
	const { bars, ages, size, most } = series;
	const slots = bars.map(({ slot }) => slot);
	const cells = Math.max(1, Math.ceil(most / size));
	const step = Math.min(STEP, TALLEST / cells);
	const column = (WIDE.right - WIDE.left) / Math.max(1, bars.length);
	const ageColumn = (WIDE.width - WIDE.agesLeft) / Math.max(1, ages.length);
	const thickness = Math.min(BAR, column * 0.75);
	const place = (bar: Bar, left: number, width: number): PlacedBar => {
		const x = left + width / 2;
		const placed = standing(bar.segments, size, {
			x: x - thickness / 2,
			bottom: WIDE.floor,
			width: thickness,
			step,
		});
		return {
			bar,
			cells: placed,
			x,
			top: Math.min(WIDE.floor, ...placed.map(({ y }) => y)),
			hit: { x: left, width },
		};
	};
	const at = (date: PlainDate) => positionOf(date, slots, column);
	return {
		bars: bars.map((bar, index) => place(bar, WIDE.left + index * column, column)),
		ages: ages.map((bar, index) => place(bar, WIDE.agesLeft + index * ageColumn, ageColumn)),
		grid: gridLines(cells, step, size),
		ticks: edges(WIDE.left, column, bars.length),
		ageTicks: edges(WIDE.agesLeft, ageColumn, ages.length),
		years: slots.flatMap(({ from }, index) =>
			from && (index === 0 || slots[index - 1]!.from?.slice(0, 4) !== from.slice(0, 4))
				? [{ x: WIDE.left + index * column, year: from.slice(0, 4) }]
				: [],
		),
		today: WIDE.left + slots.filter(({ past }) => past).length * column,
		soonEnd: at(addDays(per, 30)) ?? WIDE.right,
		meetings: meetings.flatMap((date) => at(date) ?? []),
	};
}

/** The cells of every bar; a bar's tip stands beside its figure. */
export function widePicture({ bars, ages }: WideLayout): Picture {
	const all = [...bars, ...ages];
	return {
		...{ width: WIDE.width, height: WIDE.height, side: 'beside' },
		layers: cellLayers(all.flatMap(({ cells }) => cells)),
		tips: all.map(({ bar, x, top }) => ({
			...{ x, y: (top + WIDE.floor) / 2 },
			lines: tipLines(bar.title, bar.segments),
		})),
	};
}

function gridLines(cells: number, step: number, size: number) {
	const every = cells > 10 ? 5 : 2;
	return Array.from({ length: Math.floor(cells / every) }, (_, index) => {
		const cell = (index + 1) * every;
		return { y: WIDE.floor - cell * step, value: cell * size };
	});
}

const edges = (left: number, column: number, count: number) =>
	Array.from({ length: count + 1 }, (_, index) => left + index * column);

/** Where a day lies on the axis; undefined outside it and in the ends that hold several months. */
function positionOf(date: PlainDate, slots: readonly Slot[], column: number): number | undefined {
	const index = slots.findIndex(({ from, to }) => from !== null && to !== null && from <= date && date <= to);
	const slot = slots[index];
	if (!slot?.from || !slot.to) return undefined;
	const share = daysBetween(slot.from, date) / (daysBetween(slot.from, slot.to ?? endOfMonth(slot.from)) + 1);
	return WIDE.left + (index + share) * column;
}
