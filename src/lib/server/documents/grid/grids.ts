import type { CellPlace, Rule, Rules } from './rules.ts';

/** A table as its lines draw it. */
export interface Grid {
	readonly rows: number;
	readonly columns: number;
	/** The cell that a place lies in; null outside the table. */
	cellAt(x: number, y: number): Omit<CellPlace, 'table'> | null;
}

/**
 * The tables that lines draw: lines that meet are of one table. `slack` is how far a line may be from where another one
 * ends and still meet it. Boxes and tables of two columns are none: they hold labels with their values.
 */
export function gridsOf({ across, down }: Rules, slack: number): Grid[] {
	return meeting(across, down, slack).flatMap((rules) => {
		const xs = edges(rules.down, rules.across, slack);
		const ys = edges(rules.across, rules.down, slack);
		const [columns, rows] = [xs.length - 1, ys.length - 1];
		return columns < LEAST_COLUMNS || rows < LEAST_ROWS ? [] : [gridAt(xs, ys, rules, slack)];
	});
}

const LEAST_COLUMNS = 2;
const LEAST_ROWS = 2;

/** The lines in groups that hang together. */
function meeting(across: readonly Rule[], down: readonly Rule[], slack: number): Rules[] {
	const groups: { across: Rule[]; down: Rule[] }[] = [];
	const left = new Set(down);
	const open = new Set(across);
	const meet = (one: Rule, other: Rule) =>
		within(one.at, other.from, other.to, slack) && within(other.at, one.from, one.to, slack);
	for (const first of across) {
		if (!open.delete(first)) continue;
		const group = { across: [first], down: [] as Rule[] };
		for (let i = 0; i < group.across.length; i++) {
			const own = [...left].filter((rule) => meet(rule, group.across[i]!));
			for (const rule of own) {
				left.delete(rule);
				group.down.push(rule);
				const more = [...open].filter((other) => meet(rule, other));
				for (const other of more) open.delete(other);
				group.across.push(...more);
			}
		}
		groups.push(group);
	}
	return groups;
}

const within = (at: number, from: number, to: number, slack: number) => at > from - slack && at < to + slack;

/** Where a table is parted one way: at its lines, and where those that cross them end. */
function edges(rules: readonly Rule[], crossing: readonly Rule[], slack: number): number[] {
	const ends = crossing.length === 0 ? [] : [lowest(crossing), highest(crossing)];
	const sorted = [...rules.map(({ at }) => at), ...ends].sort((a, b) => a - b);
	return sorted.filter((at, i) => i === 0 || at - sorted[i - 1]! > slack);
}

const lowest = (rules: readonly Rule[]) => Math.min(...rules.map(({ from }) => from));
const highest = (rules: readonly Rule[]) => Math.max(...rules.map(({ to }) => to));

function gridAt(xs: readonly number[], ys: readonly number[], { across, down }: Rules, slack: number): Grid {
	/** A cell goes on over an edge where hardly any line is drawn between the two edges that cross it. */
	const isOpen = (rules: readonly Rule[], at: number, from: number, to: number) => {
		const drawn = rules
			.filter((rule) => Math.abs(rule.at - at) <= slack)
			.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
		return drawn < DRAWN * (to - from);
	};
	return {
		rows: ys.length - 1,
		columns: xs.length - 1,
		cellAt(x, y) {
			let column = xs.findLastIndex((edge) => edge <= x);
			let row = ys.findLastIndex((edge) => edge <= y);
			if (column < 0 || row < 0 || column > xs.length - 2 || row > ys.length - 2) return null;
			while (column > 0 && isOpen(down, xs[column]!, ys[row]!, ys[row + 1]!)) column--;
			while (row > 0 && isOpen(across, ys[row]!, xs[column]!, xs[column + 1]!)) row--;
			return { row, column };
		},
	};
}

/** So much of an edge is drawn at the least: scanned lines have holes. */
const DRAWN = 0.3;
