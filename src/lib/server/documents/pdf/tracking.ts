import type { Run } from './layout.ts';
import type { LetterWidths } from './letter-widths.ts';
import { looseness } from './words.ts';

/**
 * Runs whose letters are set apart, with how far: a line in justified type is loose too, but the last line of its
 * paragraph is not, so the tightest run of each font and size tells. A few runs tell nothing.
 */
export function withTracking<R extends Run>(runs: readonly R[]): readonly R[] {
	const tightest = new Map<LetterWidths, Map<number, { least: number; runs: number }>>();
	for (const run of runs) {
		if (run.widths === null || run.text.length < LETTERS) continue;
		const sizes = tightest.get(run.widths) ?? new Map<number, { least: number; runs: number }>();
		tightest.set(run.widths, sizes);
		const known = sizes.get(run.size) ?? { least: Infinity, runs: 0 };
		sizes.set(run.size, { least: Math.min(known.least, looseness(run)), runs: known.runs + 1 });
	}
	const all = [...tightest.values()].flatMap((sizes) => [...sizes.values()]);
	if (!all.some(isTracked)) return runs;
	return runs.map((run) => {
		const found = run.widths && tightest.get(run.widths)?.get(run.size);
		return found && isTracked(found) ? { ...run, tracking: found.least } : run;
	});
}

const isTracked = ({ least, runs }: { readonly least: number; readonly runs: number }) =>
	runs >= RUNS && least > LEAST;

const LETTERS = 8;
const RUNS = 3;
/** Kerning and rounding stay below this, in parts of the size. */
const LEAST = 0.015;
