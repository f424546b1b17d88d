import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellSize, cut, lying, standing } from '../../../src/lib/ui/chart/cells.ts';
import { dots, lattice, slashes } from '../../../src/lib/ui/chart/hatch.ts';
import { TIMINGS } from '../../../src/lib/domain/words.ts';

const segments = fc.array(
	fc
		.record({
			timing: fc.constantFrom(...TIMINGS),
			count: fc.nat(300),
			share: fc.double({ min: 0, max: 1, noNaN: true }),
		})
		.map(({ timing, count, share }) => ({ timing, count, blocked: Math.floor(count * share) })),
	{ maxLength: 5 },
);

test('one cell is one commitment up to twenty; above that a cell stands for several', () => {
	expect([1, 20, 21, 100, 101, 10_000].map(cellSize)).toEqual([1, 1, 5, 5, 10, 500]);
});

test('the cells of a bar add up to its count, whatever the size', () => {
	fc.assert(
		fc.property(segments, fc.constantFrom(1, 5, 10), (bar, size) => {
			const count = bar.reduce((sum, segment) => sum + segment.count, 0);
			const drawn = cut(bar, size).reduce((sum, { length }) => sum + length, 0) * size;
			expect(drawn).toBeCloseTo(count, 6);
		}),
	);
});

test('as many cells are blocked as commitments, and they end their segment', () => {
	const pieces = cut([{ timing: 'overdue', count: 4, blocked: 1 }], 1);
	expect(pieces.map(({ blocked }) => blocked)).toEqual([false, false, false, true]);
});

test('cells stand on the axis and lie from it, without touching', () => {
	const bar = [{ timing: 'on-track', count: 3, blocked: 0 } as const];
	const up = standing(bar, 1, { x: 0, bottom: 100, width: 28, step: 22 });
	expect(up.map(({ y, height }) => [y, y + height])).toEqual([
		[79, 99],
		[57, 77],
		[35, 55],
	]);
	const along = lying(bar, 1, { left: 10, y: 0, height: 16, step: 18 });
	expect(along.map(({ x, width }) => [x, x + width])).toEqual([
		[10, 26],
		[28, 44],
		[46, 62],
	]);
});

const isWithin = (at: number, from: number, length: number) =>
	at >= from - 0.01 && at <= from + length + 0.01;

describe('patterns stay inside their cell', () => {
	const box = fc.record({
		x: fc.integer({ min: 0, max: 500 }),
		y: fc.integer({ min: 0, max: 500 }),
		width: fc.integer({ min: 1, max: 60 }),
		height: fc.integer({ min: 1, max: 60 }),
	});
	for (const draw of [slashes, lattice, dots]) {
		test(draw.name, () => {
			fc.assert(
				fc.property(box, fc.double({ min: 2, max: 9, noNaN: true }), ({ x, y, width, height }, step) => {
					const points = [...draw({ x, y, width, height }, step).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
					const outside = points.filter(
						([, px, py]) => !isWithin(Number(px), x, width) || !isWithin(Number(py), y, height),
					);
					expect(outside).toEqual([]);
				}),
			);
		});
	}
	test('and are there', () => expect(slashes({ x: 0, y: 0, width: 28, height: 20 }, 6.4)).toMatch(/^M/));
});
