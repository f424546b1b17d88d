import type { Rule, Rules } from '../grid/rules.ts';
import type { Hand } from './hand.ts';
import type { SetRun } from './text-setter.ts';

/** The level lines of a page that may go through words: those that somebody has struck out. */
export class Strikes {
	/** By height, in steps of `STEP` points. */
	readonly #byHeight: Map<number, Rule[]>;

	constructor(across: readonly Rule[]) {
		this.#byHeight = Map.groupBy(across, ({ at }) => Math.floor(at / STEP));
	}

	/** The lines through the middle of letters whose base line is at `y`: neither under them nor above. */
	through({ size, angle }: Hand, y: number): readonly Rule[] {
		if (this.#byHeight.size === 0 || angle !== 0 || !(size > 0) || size > LARGEST) return NONE;
		const [from, to] = [y - HIGHEST * size, y - LOWEST * size];
		const found: Rule[] = [];
		for (let step = Math.floor(from / STEP); step <= Math.floor(to / STEP); step++)
			for (const rule of this.#byHeight.get(step) ?? NONE)
				if (rule.at >= from && rule.at <= to) found.push(rule);
		return found;
	}
}

const STEP = 4;
const NONE: readonly Rule[] = [];
/** In parts of the size, above the base line. */
const LOWEST = 0.15;
const HIGHEST = 0.45;
/** Points; larger letters are no running text. */
const LARGEST = 100;

/** The runs that are struck out. Where words stand over a line of a table or a form by mishap they are read. */
export function struckIn(runs: readonly SetRun[], rules: Rules): Set<SetRun> {
	const byRule = Map.groupBy(runs, ({ strike }) => strike);
	const isStrike = (rule: Rule, own: readonly SetRun[]) =>
		isFilled(rule, own) &&
		!rules.down.some((down) => meets(rule, down)) &&
		!rules.across.some((other) => !byRule.has(other) && isAlike(rule, other));
	const struck = [...byRule].flatMap(([rule, own]) => (rule && isStrike(rule, own) ? own : []));
	return new Set(struck);
}

/** Text begins and ends where the line does, and fills it. */
function isFilled({ from, to }: Rule, runs: readonly SetRun[]): boolean {
	const { size } = runs[0]!;
	const left = Math.min(...runs.map(({ x }) => x));
	const right = Math.max(...runs.map(({ x, width }) => x + width));
	const filled = runs.reduce((sum, { width }) => sum + width, 0);
	return filled > FILLED * (to - from) && Math.abs(left - from) < size && Math.abs(right - to) < size;
}

const FILLED = 0.8;

/** A line of a table, that meets those between its columns. */
const meets = (across: Rule, down: Rule) =>
	within(down.at, across.from, across.to) && within(across.at, down.from, down.to);

const within = (at: number, from: number, to: number) => at > from - NEAR && at < to + NEAR;

/** The lines between the rows of a table are as long as each other. */
const isAlike = (one: Rule, other: Rule) =>
	Math.abs(one.from - other.from) < NEAR && Math.abs(one.to - other.to) < NEAR;

/** Points. */
const NEAR = 1.5;
