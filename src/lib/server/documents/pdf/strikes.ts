import type { Rule } from '../grid/rules.ts';
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
const LOWEST = 0.12;
const HIGHEST = 0.5;
/** Points; larger letters are no running text. */
const LARGEST = 100;

/** The runs that are struck out: text fills the line through them. Lines of a table or a form go on beside the text. */
export function struckIn(runs: readonly SetRun[]): Set<SetRun> {
	const byRule = Map.groupBy(
		runs.filter(({ strike }) => strike !== null),
		({ strike }) => strike!,
	);
	const struck = [...byRule].filter(
		([{ from, to }, own]) => own.reduce((sum, { width }) => sum + width, 0) > FILLED * (to - from),
	);
	return new Set(struck.flatMap(([, own]) => own));
}

const FILLED = 0.8;
