import { dots, lattice, slashes, type Box } from './hatch.ts';
import { PAINTS, type Hatch } from './paints.ts';
import type { Layer, Point, Points } from './picture.ts';

/** A layer as the `d` of one path, and the lines of its pattern as another; '' without one. */
export function pathsOf(layer: Layer): { readonly shape: string; readonly hatch: string } {
	if (layer.form === 'line') return { shape: linePath(layer.points, layer.floor), hatch: '' };
	if (layer.form !== 'boxes')
		return { shape: layer.points.map(POINTS[layer.form](layer)).join(''), hatch: '' };
	const { line, width = 0, hatch } = PAINTS[layer.paint];
	const inner = layer.boxes.map((box) => within(box, line ? width / 2 : 0));
	return {
		shape: inner.map(({ x, y, width: w, height: h }) => `M${at(x, y)}h${r(w)}v${r(h)}h${r(-w)}Z`).join(''),
		hatch: hatch ? inner.map((box) => HATCHES[hatch.form](box, hatch.step)).join('') : '',
	};
}

const HATCHES: Readonly<Record<Hatch['form'], (box: Box, step: number) => string>> = {
	...{ slashes, lattice, dots },
};

/** The line lies inside the box, so that its outer edge is the box's. */
const within = ({ x, y, width, height }: Box, edge: number): Box => ({
	...{ x: x + edge, y: y + edge },
	width: Math.max(0.5, width - 2 * edge),
	height: Math.max(0.5, height - 2 * edge),
});

function linePath(points: readonly Point[], floor: number | undefined): string {
	const line = `M${points.map(({ x, y }) => at(x, y)).join('L')}`;
	const [first, last] = [points[0], points.at(-1)];
	return floor === undefined || !first || !last
		? line
		: `${line}L${at(last.x, floor)}L${at(first.x, floor)}Z`;
}

const POINTS: Readonly<Record<Points['form'], (layer: Points) => (point: Point) => string>> = {
	circle:
		({ size }) =>
		({ x, y }) => {
			const radius = r(size / 2);
			return `M${at(x - size / 2, y)}a${radius} ${radius} 0 1 0 ${r(size)} 0a${radius} ${radius} 0 1 0 ${r(-size)} 0Z`;
		},
	diamond: ({ size }) => {
		const half = r(size / 2);
		return ({ x, y }) => `M${at(x, y - size / 2)}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`;
	},
	cross: ({ size }) => {
		const [half, whole] = [size / 2, r(size)];
		return ({ x, y }) =>
			`M${at(x - half, y - half)}l${whole} ${whole}M${at(x - half, y + half)}l${whole} ${-whole}`;
	},
};

const at = (x: number, y: number) => `${r(x)} ${r(y)}`;
/** Hundredths of a pixel. */
const r = (value: number) => Math.round(value * 100) / 100;
