import type { Timing } from '../../domain/words.ts';

/** The drawn cells: one cell is one commitment, or `size` commitments where there are many. Lengths in pixels. */

export interface Segment {
	readonly timing: Timing;
	readonly count: number;
	readonly blocked: number;
}

export interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly timing: Timing;
	readonly blocked: boolean;
}

/** At most this many cells in a bar; above it one cell stands for several commitments. */
const MOST_CELLS = 20;
const SIZES = [1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000];

/** How many commitments one cell stands for, when the highest bar has `most`. */
export const cellSize = (most: number) => SIZES.find((size) => most / size <= MOST_CELLS) ?? 10_000;

/** Each segment as cells from 0 upwards: `[start, length]` along the bar, in cells; the blocked ones last. */
export function cut(segments: readonly Segment[], size: number) {
	const pieces: { start: number; length: number; timing: Timing; blocked: boolean }[] = [];
	let at = 0;
	for (const { timing, count, blocked } of segments) {
		for (const [amount, isBlocked] of [
			[count - blocked, false],
			[blocked, true],
		] as const) {
			for (let left = amount / size; left > 0; left -= 1) {
				const length = Math.min(1, left);
				pieces.push({ start: at, length, timing, blocked: isBlocked });
				at += length;
			}
		}
	}
	return pieces;
}

/** A bar that stands on `bottom`, `step` pixels for each cell, two pixels of air above each. */
export const standing = (
	segments: readonly Segment[],
	size: number,
	{ x, bottom, width, step }: { x: number; bottom: number; width: number; step: number },
): Cell[] =>
	cut(segments, size).map(({ start, length, timing, blocked }) => {
		const height = Math.max(1, length * step - 2);
		return { x, y: bottom - 1 - start * step - height, width, height, timing, blocked };
	});

/** A bar that lies from `left`, `step` pixels for each cell, two pixels of air after each. */
export const lying = (
	segments: readonly Segment[],
	size: number,
	{ left, y, height, step }: { left: number; y: number; height: number; step: number },
): Cell[] =>
	cut(segments, size).map(({ start, length, timing, blocked }) => ({
		x: left + start * step,
		y,
		width: Math.max(1, length * step - 2),
		height,
		timing,
		blocked,
	}));
