import type { Tag } from './layout.ts';
import type { SetRun } from './text-setter.ts';

export type Ink = 'seen' | 'white' | 'none';

/** How signs are drawn; lengths in the units of the text, which `matrix` takes to points on the page. */
export interface Setting {
	readonly font: string;
	readonly size: number;
	/** Added after every sign, and after every space. */
	readonly spacing: number;
	readonly wordSpacing: number;
	/** How much broader than they are signs are drawn. */
	readonly stretch: number;
	readonly rise: number;
	readonly ink: Ink;
	readonly tag: Tag | null;
	readonly matrix: ArrayLike<number>;
}

/** What a font counts in, in parts of its size: 0.001 across and 1 upwards but for fonts that are drawings. */
export interface FontUnit {
	readonly across: number;
	readonly up: number;
}

export type Point = readonly [x: number, y: number];

/** The hand that a line is written in, wherever it begins. Many files draw letter by letter with the same one. */
export class Hand {
	readonly setting: Setting;
	/** How far the units of a sign's width go, and those of a space in it, along the line. */
	readonly perUnit: number;
	/** Height of the letters in points. */
	readonly size: number;
	/** In radians: 0 is upright, more is turned as the hands of a clock go. */
	readonly angle: number;
	/** Points for each unit along the line. */
	readonly scale: number;
	/** Points after each sign where letters are set apart: no gap. */
	readonly tracking: number;
	readonly #way: Point;
	readonly #lift: Point;

	constructor(setting: Setting, unit: FontUnit) {
		const { size, stretch, rise, spacing, matrix } = setting;
		const [a, b, c, d] = [matrix[0]!, matrix[1]!, matrix[2]!, matrix[3]!];
		this.setting = setting;
		this.perUnit = size * unit.across * stretch;
		this.size = Math.hypot(c, d) * Math.abs(size) * unit.up;
		this.scale = Math.hypot(a, b) * (size * stretch < 0 ? -1 : 1);
		this.#way = [a / this.scale, b / this.scale];
		this.#lift = [c * rise, d * rise];
		this.angle = Math.atan2(this.#way[1], this.#way[0]);
		const apart = spacing * stretch * this.scale;
		this.tracking = apart < MOST_TRACKING * this.size ? apart : 0;
	}

	/** Where a line begins whose base line begins at `place`. */
	from([x, y]: Point): Point {
		return [x + this.#lift[0], y + this.#lift[1]];
	}

	/** The place so many points along a line from its beginning. */
	along([x, y]: Point, points: number): Point {
		return [x + points * this.#way[0], y + points * this.#way[1]];
	}

	/** How far from the beginning of a run a line begins; null where it cannot go on in it. */
	shift({ font, ink, tag, size, angle, x, y }: SetRun, from: Point): number | null {
		const own = this.setting;
		if (font !== own.font || ink !== own.ink || tag !== own.tag) return null;
		if (Math.abs(size - this.size) > ALIKE * this.size || Math.abs(angle - this.angle) > TURNED) return null;
		const [dx, dy] = [from[0] - x, from[1] - y];
		const off = dy * this.#way[0] - dx * this.#way[1];
		return Math.abs(off) > SHIFTED * this.size ? null : dx * this.#way[0] + dy * this.#way[1];
	}
}

/** In parts of the size: letters set further apart than this are columns. */
const MOST_TRACKING = 0.5;
/** In parts of the size: so far above or below its neighbours text still is on their line. */
const SHIFTED = 0.25;
const ALIKE = 0.01;
/** Radians. */
const TURNED = 0.05;
