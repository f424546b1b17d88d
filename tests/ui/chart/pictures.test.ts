import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CanvasPaints } from '../../../src/lib/ui/chart/canvas-paint.ts';
import { configurationOf, datasetsOf } from '../../../src/lib/ui/chart/chart-options.ts';
import { PAINTS } from '../../../src/lib/ui/chart/paints.ts';
import type { Layer, Picture } from '../../../src/lib/ui/chart/picture.ts';
import { pathsOf } from '../../../src/lib/ui/chart/svg-path.ts';
import { allPictures } from './all-pictures.ts';

const PAPER: CanvasPaints = {
	...{ ink: '#000', paper: '#fff', font: 'sans' },
	fill: (name) => name,
	line: String,
};
const NAMES = ['deadlines', 'units', 'ages', 'trend', 'staffing', 'recurring', 'matter'];

const placesOf = (layer: Layer) =>
	layer.form === 'boxes'
		? layer.boxes.flatMap(({ x, y, width, height }) => [
				{ x, y },
				{ x: x + width, y: y + height },
			])
		: [...layer.points];

function expectInside(picture: Picture) {
	for (const { x, y } of [...picture.layers.flatMap(placesOf), ...picture.tips]) {
		expect([x >= -0.1, x <= picture.width + 0.1, y >= -0.1, y <= picture.height + 0.1], `${x} ${y}`).toEqual(
			Array<boolean>(4).fill(true),
		);
	}
	for (const { shape, hatch } of picture.layers.map(pathsOf))
		expect(shape + hatch).not.toMatch(/NaN|Infinity|undefined/);
}

describe.each([
	['wide', true],
	['narrow', false],
])('%s', (_name, wide) => {
	test.each([0, 1, 27, 10_000])('all charts of %i commitments lie inside their drawing', (count) => {
		const pictures = allPictures(count, wide);
		expect(Object.keys(pictures)).toEqual(NAMES.filter((name) => count > 0 || name !== 'trend'));
		Object.values(pictures).forEach(expectInside);
	});

	test('one of everything is painted in each, and each bar says something', () => {
		for (const [name, { layers, tips }] of Object.entries(allPictures(1, wide))) {
			expect(layers.flatMap(placesOf).length, name).toBeGreaterThan(0);
			for (const { lines } of tips) expect(lines.join(' '), name).toMatch(/\p{L}.* \p{L}|\d/u);
		}
	});

	test('of 10,000 no chart has more to paint than an eye can part', () => {
		for (const [name, { layers, tips }] of Object.entries(allPictures(10_000, wide))) {
			expect(layers.flatMap(placesOf).length, name).toBeLessThan(4000);
			expect(tips.length, name).toBeLessThanOrEqual(30);
		}
	});
});

test('the library is told to paint what the server draws: the same boxes, points and lines', () => {
	for (const [name, picture] of Object.entries(allPictures(27, true))) {
		const [tips, ...painted] = datasetsOf(picture, PAPER, 1);
		expect(tips!.data, name).toEqual(picture.tips.map(({ x, y }) => ({ x, y })));
		const told = painted.flatMap((set) =>
			set.data.map((each) => {
				const { x, y } = each as { x: number | [number, number]; y: number };
				const thick = 'barThickness' in set ? Number(set.barThickness) : 0;
				return Array.isArray(x) ? [...x, y - thick / 2, y + thick / 2] : [x, y];
			}),
		);
		const drawn = picture.layers.flatMap((layer) =>
			layer.form === 'boxes'
				? layer.boxes.map(({ x, y, width, height }) => [x, x + width, y, y + height])
				: layer.points.map(({ x, y }) => [x, y]),
		);
		const inOrder = (all: number[][]) => all.map((each) => each.map((n) => n.toFixed(3)).join(' ')).sort();
		expect(inOrder(told), name).toEqual(inOrder(drawn));
	}
});

test('later layers are painted over earlier ones', () => {
	const { staffing } = allPictures(27, true);
	const orders = datasetsOf(staffing!, PAPER, 1).slice(1);
	expect(orders.map((set) => ('backgroundColor' in set ? set.backgroundColor : null))).toEqual([
		...['frame', 'perhaps', 'filled'],
	]);
	expect(orders.map(({ order }) => order)).toEqual([3, 2, 1]);
});

test('nothing moves', () => {
	const { options } = configurationOf(allPictures(1, true).units!, PAPER, 1);
	expect([options?.animation, options?.events]).toEqual([false, []]);
});

test('every paint is mixed of tokens that the style sheet has', async () => {
	const tokens = await readFile(
		join(import.meta.dirname, '../../../src/lib/ui/styles/tokens/colours.css'),
		'utf8',
	);
	const used = Object.values(PAINTS).flatMap(({ fill, line, hatch }) => [fill, line, hatch?.line]);
	for (const token of new Set(used.filter((each) => each !== undefined)))
		expect(tokens, token).toContain(`--${token}: light-dark(`);
});

test('a path is closed, and its line lies inside the box', () => {
	const box = { x: 10, y: 20, width: 30, height: 12 };
	expect(pathsOf({ form: 'boxes', paint: 'overdue', boxes: [box] }).shape).toBe('M10 20h30v12h-30Z');
	expect(pathsOf({ form: 'boxes', paint: 'on-track', boxes: [box] }).shape).toBe(
		'M10.63 20.63h28.75v10.75h-28.75Z',
	);
	const at = [{ x: 5, y: 5 }];
	expect(pathsOf({ form: 'diamond', paint: 'done', size: 4, points: at }).shape).toBe('M5 3l2 2l-2 2l-2 -2Z');
	expect(pathsOf({ form: 'cross', paint: 'missed', size: 4, points: at }).shape).toBe('M3 3l4 4M3 7l4 -4');
	expect(pathsOf({ form: 'line', paint: 'late', points: [...at, { x: 9, y: 2 }], floor: 8 }).shape).toBe(
		'M5 5L9 2L9 8L5 8Z',
	);
});
