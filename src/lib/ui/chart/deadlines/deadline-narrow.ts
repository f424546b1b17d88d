import type { Timing } from '../../../domain/words.ts';
import { barName } from '../cells/bar-words.ts';
import type { DatedBar, DeadlineSeries } from './deadline-series.ts';
import type { Picture } from '../picture.ts';
import { layRows, rowPicture, type PlacedRow, type Row } from '../rows/row-layout.ts';

/** The turned picture for small screens: groups of lying bars, empty months left out. Pixels, 358 wide. */
export const NARROW = { width: 358, left: 96, rowHeight: 26, barHeight: 18, step: 22 } as const;

const HEADING = 28;
const GAP = 14;
/** Before today there must be room for its date. */
const TODAY = 26;

const DATED: readonly Timing[] = ['overdue', 'due-soon', 'on-track'];

export interface NarrowGroup {
	readonly y: number;
	readonly rows: readonly PlacedRow<Row>[];
	readonly bottom: number;
}

/** Overdue, due soon, on track, undated: in this order, each with a row for every bar that is not empty. */
export function narrowLayout({ bars, ages, scale }: DeadlineSeries) {
	const lists: Row[][] = [
		...DATED.map((timing) => bars.flatMap((bar) => rowOf(bar, timing))),
		ages.filter(({ count }) => count > 0),
	];
	// One scale for all groups: a cell is as long everywhere.
	const step = Math.min(NARROW.step, (NARROW.width - NARROW.left - 44) / scale.cells);
	const groups: NarrowGroup[] = [];
	let y = 4;
	for (const [index, rows] of lists.entries()) {
		if (index === 1) y += TODAY;
		const placed = layRows(rows, scale, { ...NARROW, step }, y + HEADING);
		const bottom = y + HEADING + rows.length * NARROW.rowHeight;
		groups.push({ y, rows: placed, bottom });
		y = bottom + GAP;
	}
	return { groups, height: y - GAP + 4 };
}

export const narrowPicture = ({ groups, height }: ReturnType<typeof narrowLayout>): Picture =>
	rowPicture(
		groups.flatMap(({ rows }) => rows),
		{ width: NARROW.width, height },
	);

/** A month may hold two timings: then it has a row in both groups. */
function rowOf({ slot, segments }: DatedBar, timing: Timing): Row[] {
	return segments
		.filter((segment) => segment.timing === timing)
		.map((segment) => ({
			label: slot.short,
			segments: [segment],
			count: segment.count,
			href: segment.href,
			name: barName(slot.title, [segment]),
		}));
}
