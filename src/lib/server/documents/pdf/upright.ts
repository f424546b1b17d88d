import type { Run } from './layout.ts';

/** A run as it lies on the page, and the direction in which it is read: 0 upright, 90 downwards, in degrees. */
export interface TurnedRun extends Run {
	readonly angle: number;
}

export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly runs: readonly Run[];
	/** How the page was turned: the direction in which its text is read, in degrees. */
	readonly angle: number;
}

/**
 * The runs that lie as most of the page's letters do, with the page turned so that they are upright: a broad
 * table may stand sideways. What lies otherwise is stamps along the margin and marks across the page.
 */
export function upright(width: number, height: number, turned: readonly TurnedRun[]): Sheet {
	const angle = commonAngle(turned);
	const runs = turned.filter((run) => apart(run.angle, angle) <= 3);
	if (angle === 0) return { width, height, angle, runs };
	const place = PLACES[angle] ?? PLACES[0]!;
	const isSideways = Math.abs(angle) === 90;
	return {
		width: isSideways ? height : width,
		height: isSideways ? width : height,
		angle,
		runs: runs.map((run) => {
			const [left, base] = place(run.left, run.base, width, height);
			const { angle: _angle, ...rest } = run;
			return { ...rest, left, base, right: left + run.right - run.left };
		}),
	};
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** From the page as its text is read, back to the page as it is shown, of the given size. */
export function asShown([left, top, right, bottom]: Box, angle: number, width: number, height: number): Box {
	if (angle === 90) return [width - bottom, left, width - top, right];
	if (angle === -90) return [top, height - right, bottom, height - left];
	if (angle === 180) return [width - right, height - bottom, width - left, height - top];
	return [left, top, right, bottom];
}

type Place = (x: number, y: number, width: number, height: number) => [left: number, base: number];

const PLACES: Readonly<Record<number, Place>> = {
	0: (x, y) => [x, y],
	90: (x, y, width) => [y, width - x],
	[-90]: (x, y, _width, height) => [height - y, x],
	180: (x, y, width, height) => [width - x, height - y],
};

function commonAngle(turned: readonly TurnedRun[]): number {
	const letters = new Map<number, number>([[0, 1]]);
	for (const { angle, text } of turned) {
		const quarter = QUARTERS.find((one) => apart(one, angle) <= 3);
		if (quarter !== undefined) letters.set(quarter, (letters.get(quarter) ?? 0) + text.trim().length);
	}
	return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const QUARTERS: readonly number[] = [0, 90, -90, 180];

/** Between two directions, the short way round. */
const apart = (a: number, b: number) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));
