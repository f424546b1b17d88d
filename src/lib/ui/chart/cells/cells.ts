import type { Timing } from '../../../domain/words.ts';
import type { Point } from '../picture.ts';
import { countOf, cut, type Segment } from './pieces.ts';
import { gapIn, type Scale } from './scale.ts';

/** The drawn cells: one cell is one commitment, or several where there are many. Lengths in pixels. */

export interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly timing: Timing;
	readonly blocked: boolean;
}

/** A bar as it is placed. */
export interface CellBar {
	readonly cells: readonly Cell[];
	/** Dots where its middle is left out. */
	readonly gap: readonly Point[];
}

/** A bar that stands on `bottom`, `step` pixels for each cell, two pixels of air above each. */
export function standing(
	segments: readonly Segment[],
	scale: Scale,
	{ x, bottom, width, step }: { x: number; bottom: number; width: number; step: number },
): CellBar {
	const cells = cut(segments, scale).map(({ start, length, timing, blocked }) => {
		const height = Math.max(1, length * step - 2);
		return { x, y: bottom - 1 - start * step - height, width, height, timing, blocked };
	});
	const gap = dotsAlong(segments, scale, step).map((along) => ({ x: x + width / 2, y: bottom - along }));
	return { cells, gap };
}

/** A bar that lies from `left`, `step` pixels for each cell, two pixels of air after each. */
export function lying(
	segments: readonly Segment[],
	scale: Scale,
	{ left, y, height, step }: { left: number; y: number; height: number; step: number },
): CellBar {
	const cells = cut(segments, scale).map(({ start, length, timing, blocked }) => ({
		x: left + start * step,
		y,
		width: Math.max(1, length * step - 2),
		height,
		timing,
		blocked,
	}));
	const gap = dotsAlong(segments, scale, step).map((along) => ({ x: left + along, y: y + height / 2 }));
	return { cells, gap };
}

/** Pixels from one dot of a gap to the next: three of them fit in the narrowest. */
const DOTS = 4;

function dotsAlong(segments: readonly Segment[], scale: Scale, step: number): number[] {
	const gap = gapIn(countOf(segments), scale);
	if (!gap) return [];
	// Before the gap lies the air of the last cell: what is seen as the middle is a pixel earlier.
	const middle = ((gap.from + gap.to) / 2) * step - 1;
	return [middle - DOTS, middle, middle + DOTS];
}
