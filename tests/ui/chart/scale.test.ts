import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../../src/lib/ui/chart/cells/pieces.ts';
import { hasGap, scaleOf } from '../../../src/lib/ui/chart/cells/scale.ts';
import { gapWords, scaleWords } from '../../../src/lib/ui/text/chart-scale.ts';

const counts = fc.array(fc.oneof(fc.nat(60), fc.nat(20_000)), { minLength: 1, maxLength: 30 });
const barOf = (count: number) => [{ timing: 'overdue', count, blocked: 0 } as const];
const drawnLength = (count: number, scale: ReturnType<typeof scaleOf>) =>
	Math.max(0, ...cut(barOf(count), scale).map(({ start, length }) => start + length));

test('one cell is one commitment up to twenty; above that a cell stands for several', () => {
	expect([0, 1, 20, 21, 41, 100, 101, 10_000].map((most) => scaleOf([most]).size)).toEqual([
		...[1, 1, 1, 2, 5, 5, 10, 500],
	]);
});

test('no bar is longer than its chart, and none is drawn longer than one that counts more', () => {
	fc.assert(
		fc.property(counts, (all) => {
			const scale = scaleOf(all);
			const lengths = all.toSorted((a, b) => a - b).map((count) => drawnLength(count, scale));
			expect(Math.max(...lengths)).toBeLessThanOrEqual(scale.cells + 1e-9);
			for (const [index, length] of lengths.entries())
				expect(length).toBeGreaterThanOrEqual((lengths[index - 1] ?? 0) - 1e-9);
		}),
	);
});

test('what is whole keeps to one scale, and the bar in the middle is long enough to be read', () => {
	fc.assert(
		fc.property(counts, (all) => {
			const scale = scaleOf(all);
			for (const count of all.filter((each) => each <= scale.whole))
				expect(drawnLength(count, scale)).toBeCloseTo(count / scale.size, 6);
			const lengths = all.filter((count) => count > 0).sort((a, b) => a - b);
			const middle = lengths[(lengths.length - 1) >> 1];
			if (middle) expect(drawnLength(middle, scale) / scale.cells).toBeGreaterThanOrEqual(1 / 50 - 1e-9);
		}),
	);
});

test('few commitments are never cut, nor months that are much alike', () => {
	for (const all of [[], [0, 0], [1, 40], [21, 1, 1, 1], [200, 250, 2400], [5000]])
		expect(hasGap(scaleOf(all)), String(all)).toBe(false);
	for (const all of [
		[1, 41],
		[22, 22, 23, 9600],
		[200, 220, 4300, 250],
	])
		expect(hasGap(scaleOf(all)), String(all)).toBe(true);
});

test('a chart says how it measures, and what the dots mean where there are some', () => {
	expect(scaleWords(scaleOf([3]))).toBe('En ruta är ett åtagande.');
	expect(gapWords(scaleOf([3, 4000]))).toContain('Tre prickar');
});
