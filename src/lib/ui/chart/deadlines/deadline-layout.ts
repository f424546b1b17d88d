import { addDays, daysBetween, endOfMonth, type PlainDate } from '../../../domain/plain-date.ts';
import { number } from '../../text/format.ts';
import { tipLines } from '../cells/bar-words.ts';
import { cellLayers } from '../cells/cell-layers.ts';
import { standing, type CellBar } from '../cells/cells.ts';
import type { Bar, DeadlineSeries } from './deadline-series.ts';
import type { Slot } from './deadline-slots.ts';
import type { Picture } from '../picture.ts';
import { wholeCells, type Scale } from '../cells/scale.ts';

/** The wide picture: months standing on a ruled axis, undated ones beside on the same scale. Pixels of 1216 × 290. */
export const WIDE = {
	width: 1216,
	height: 290,
	right: 859.5,
	agesLeft: 919.5,
	floor: 242,
} as const;

const TALLEST = 176;
const STEP = 22;
const BAR = 28;
/** Values of the grid: room that they always have, width of a figure, air before the months. */
const [LEAST, FIGURE, AIR] = [21, 7, 9];

export interface PlacedBar extends CellBar {
	readonly bar: Bar;
	/** Middle of the bar, and where the figure above it stands. */
	readonly x: number;
	readonly top: number;
	/** The whole column, to be pressed. */
	readonly hit: { readonly x: number; readonly width: number };
}

export interface WideLayout {
	/** Where the months begin; the values of the grid end at `valueX`. */
	readonly left: number;
	readonly valueX: number;
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
	const { bars, ages, scale } = series;
	const slots = bars.map(({ slot }) => slot);
	const step = Math.min(STEP, TALLEST / scale.cells);
	const grid = gridLines(scale, step);
	const valueX = Math.max(LEAST, ...grid.map(({ value }) => FIGURE * number(value).length));
	const left = valueX + AIR;
	const column = (WIDE.right - left) / Math.max(1, bars.length);
	const ageColumn = (WIDE.width - WIDE.agesLeft) / Math.max(1, ages.length);
	const thickness = Math.min(BAR, column * 0.75);
	const place = (bar: Bar, from: number, width: number): PlacedBar => {
		const x = from + width / 2;
		const placed = standing(bar.segments, scale, {
			x: x - thickness / 2,
			bottom: WIDE.floor,
			width: thickness,
			step,
		});
		return {
			...{ bar, x, ...placed },
			top: Math.min(WIDE.floor, ...placed.cells.map(({ y }) => y)),
			hit: { x: from, width },
		};
	};
	const at = (date: PlainDate) => {
		const place = placeOf(date, slots);
		return place === undefined ? undefined : left + place * column;
	};
	return {
		...{ left, valueX, grid },
		bars: bars.map((bar, index) => place(bar, left + index * column, column)),
		ages: ages.map((bar, index) => place(bar, WIDE.agesLeft + index * ageColumn, ageColumn)),
		ticks: edges(left, column, bars.length),
		ageTicks: edges(WIDE.agesLeft, ageColumn, ages.length),
		years: slots.flatMap(({ from }, index) =>
			from && (index === 0 || slots[index - 1]!.from?.slice(0, 4) !== from.slice(0, 4))
				? [{ x: left + index * column, year: from.slice(0, 4) }]
				: [],
		),
		today: left + slots.filter(({ past }) => past).length * column,
		soonEnd: at(addDays(per, 30)) ?? WIDE.right,
		meetings: meetings.flatMap((date) => at(date) ?? []),
	};
}

/** The cells of every bar; a bar's tip stands beside its figure. */
export function widePicture({ bars, ages }: WideLayout): Picture {
	const all = [...bars, ...ages];
	return {
		...{ width: WIDE.width, height: WIDE.height, side: 'beside' },
		layers: cellLayers(all),
		tips: all.map(({ bar, x, top }) => ({
			...{ x, y: (top + WIDE.floor) / 2 },
			lines: tipLines(bar.title, bar.segments),
		})),
	};
}

/** As far as bars are whole: a line through a gap would say nothing. */
function gridLines(scale: Scale, step: number) {
	const cells = wholeCells(scale);
	const every = cells > 10 ? 5 : 2;
	return Array.from({ length: Math.floor(cells / every) }, (_, index) => {
		const cell = (index + 1) * every;
		return { y: WIDE.floor - cell * step, value: cell * scale.size };
	});
}

const edges = (left: number, column: number, count: number) =>
	Array.from({ length: count + 1 }, (_, index) => left + index * column);

/** Where a day lies, in columns; undefined outside the axis and in the ends that hold several months. */
function placeOf(date: PlainDate, slots: readonly Slot[]): number | undefined {
	const index = slots.findIndex(({ from, to }) => from !== null && to !== null && from <= date && date <= to);
	const slot = slots[index];
	if (!slot?.from || !slot.to) return undefined;
	const share = daysBetween(slot.from, date) / (daysBetween(slot.from, slot.to ?? endOfMonth(slot.from)) + 1);
	return index + share;
}
