import { expect, test } from 'vitest';
import { inCells } from '../../../../src/lib/server/documents/grid/cells.ts';
import { gridsOf } from '../../../../src/lib/server/documents/grid/grids.ts';
import type { Rule, Rules } from '../../../../src/lib/server/documents/grid/rules.ts';

const at = (places: readonly number[], from: number, to: number): Rule[] =>
	places.map((place) => ({ at: place, from, to }));

/** Three columns and three rows, with all their lines; the lines end a little short of where they meet. */
const FULL: Rules = { across: at([0, 20, 40, 60], 1, 299), down: at([0, 100, 200, 300], 1, 59) };

const cellsIn = (rules: Rules, ...places: (readonly [number, number])[]) =>
	gridsOf(rules, 3).map((grid) =>
		places.map(([x, y]) => {
			const cell = grid.cellAt(x, y);
			return cell && `${cell.row}/${cell.column}`;
		}),
	);

test('a place lies in a row and a column; outside the lines it lies nowhere', () => {
	expect(cellsIn(FULL, [10, 10], [150, 30], [295, 57], [310, 10], [10, 70])).toEqual([
		['0/0', '1/1', '2/2', null, null],
	]);
});

test('lines inside a table are enough: its edges are where they end', () => {
	const inner = { across: at([20, 40], 0, 300), down: at([100, 200], 0, 60) };
	expect(cellsIn(inner, [10, 10], [250, 50])).toEqual([['0/0', '2/2']]);
});

test('a cell that goes on over two columns or two rows is one cell', () => {
	const across = [...at([0, 20, 60], 0, 300), ...at([40], 0, 200)];
	const down = [...at([0, 300], 0, 60), ...at([100, 200], 20, 60)];
	// The first row has no lines down; the last cell of the second goes on in the third.
	expect(cellsIn({ across, down }, [10, 10], [290, 10], [250, 50])).toEqual([['0/0', '0/0', '1/2']]);
});

test('a line drawn twice is one line, and a hole in it is no opening', () => {
	const holes = at([100, 102], 0, 25).concat(at([101], 35, 60));
	const rules = { ...FULL, down: [...FULL.down.filter((rule) => rule.at !== 100), ...holes] };
	expect(cellsIn(rules, [150, 30])).toEqual([['1/1']]);
});

test('boxes and underlines are no tables; two tables are two', () => {
	expect(cellsIn({ across: at([0, 60], 0, 300), down: at([0, 300], 0, 60) }, [10, 10])).toEqual([]);
	expect(cellsIn({ across: at([0, 20, 40], 0, 300), down: [] }, [10, 10])).toEqual([]);
	const under = { across: at([100, 120, 140], 0, 300), down: at([0, 100, 200, 300], 100, 140) };
	const both = { across: [...FULL.across, ...under.across], down: [...FULL.down, ...under.down] };
	expect(cellsIn(both, [10, 10], [10, 130])).toEqual([
		['0/0', null],
		[null, '1/0'],
	]);
});

test('only a table with something in most of its cells counts; a form is read as it stands', () => {
	const words = [10, 30].flatMap((y) => [10, 110, 210].map((x) => wordAt(x, y)));
	const found = (some: typeof words) => inCells(some, placeOf, FULL, 3).size;
	expect(found(words)).toBe(6);
	expect(found(words.slice(0, 4))).toBe(0);
	expect(found([words[0]!, words[1]!, words[4]!])).toBe(0);
});

test('of two columns only a table of tasks counts; others hold labels with their values', () => {
	const rules = { across: at([0, 20, 40], 0, 200), down: at([0, 100, 200], 0, 40) };
	const found = (...head: string[]) => {
		const words = [...head.map((text, i) => wordAt(10 + 100 * i, 10, text)), wordAt(10, 30), wordAt(110, 30)];
		return inCells(words, placeOf, rules, 3).size;
	};
	expect(found('Åtgärd', 'Ansvarig')).toBe(4);
	expect(found('Plats', 'Ansvarig')).toBe(0);
	expect(found('Ansvarig', 'Status')).toBe(0);
});

const wordAt = (x: number, y: number, text = 'ord') => ({ text, x, y });
const placeOf = ({ x, y }: ReturnType<typeof wordAt>) => [x, y] as const;
