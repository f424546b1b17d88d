/** Where the keys lead from a bar, one of so many; null for keys that mean nothing here, and beyond the ends. */
export function barAfter(key: string, at: number, bars: number): number | null {
	const to = STEPS[key]?.(at, bars - 1);
	return to === undefined || to < 0 || to >= bars ? null : to;
}

/** Bars stand or lie: both pairs of arrows go along them. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
	ArrowRight: (at) => at + 1,
	ArrowDown: (at) => at + 1,
	ArrowLeft: (at) => at - 1,
	ArrowUp: (at) => at - 1,
	Home: () => 0,
	End: (_, last) => last,
};
