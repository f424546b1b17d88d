import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lying, standing } from '../../../src/lib/ui/chart/cells/cells.ts';
import { dots, lattice, slashes } from '../../../src/lib/ui/chart/hatch.ts';
import { countOf, cut } from '../../../src/lib/ui/chart/cells/pieces.ts';
import { scaleOf, type Scale } from '../../../src/lib/ui/chart/cells/scale.ts';
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

const SINGLE: Scale = { size: 1, whole: 40, cells: 40 };

test('the cells of a bar that is drawn whole add up to its count, whatever the size', () => {
	fc.assert(
		fc.property(segments, fc.constantFrom(1, 5, 10), (bar, size) => {
			const count = countOf(bar);
			const drawn = cut(bar, { size, whole: count, cells: count }).reduce(
				(sum, { length }) => sum + length,
				0,
			);
			expect(drawn * size).toBeCloseTo(count, 6);
		}),
	);
});

test('as many cells are blocked as commitments, and they end their segment', () => {
	const pieces = cut([{ timing: 'overdue', count: 4, blocked: 1 }], SINGLE);
	expect(pieces.map(({ blocked }) => blocked)).toEqual([false, false, false, true]);
});

test('cells stand on the axis and lie from it, without touching', () => {
	const bar = [{ timing: 'on-track', count: 3, blocked: 0 } as const];
	const up = standing(bar, SINGLE, { x: 0, bottom: 100, width: 28, step: 22 });
	expect(up.cells.map(({ y, height }) => [y, y + height])).toEqual([
		[79, 99],
		[57, 77],
		[35, 55],
	]);
	const along = lying(bar, SINGLE, { left: 10, y: 0, height: 16, step: 18 });
	expect(along.cells.map(({ x, width }) => [x, x + width])).toEqual([
		[10, 26],
		[28, 44],
		[46, 62],
	]);
	expect([up.gap, along.gap]).toEqual([[], []]);
});

describe('a bar without its middle', () => {
	const scale = scaleOf([10, 10, 10, 500]);
	const bar = [
		{ timing: 'overdue', count: 300, blocked: 0 },
		{ timing: 'on-track', count: 200, blocked: 1 },
	] as const;

	test('has its beginning and its end, as they are in the whole one', () => {
		const pieces = cut(bar, scale);
		expect(pieces.map(({ timing, blocked }) => (blocked ? 'blocked' : timing))).toEqual([
			...new Array<string>(11).fill('overdue'),
			...['on-track', 'blocked'],
		]);
		expect(pieces.map(({ start }) => start)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14]);
		expect(scale.cells).toBe(15);
	});

	test('has three dots in the gap, standing and lying', () => {
		const up = standing(bar, scale, { x: 0, bottom: 200, width: 20, step: 10 });
		expect(up.gap.map(({ x, y }) => [x, y])).toEqual([
			[10, 85],
			[10, 81],
			[10, 77],
		]);
		const along = lying(bar, scale, { left: 50, y: 0, height: 14, step: 10 });
		expect(along.gap.map(({ x, y }) => [x, y])).toEqual([
			[165, 7],
			[169, 7],
			[173, 7],
		]);
	});
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
