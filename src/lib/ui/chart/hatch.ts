/** Patterns as lines, so that they are exact on paper and need no background ink. All stay inside their rectangle. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Slashes at 45°, `step` pixels apart along the edge, as the `d` of a path. */
export const slashes = (box: Box, step: number) => diagonals(box, step, false);

/** Slashes both ways. */
export const lattice = (box: Box, step: number) => diagonals(box, step, false) + diagonals(box, step, true);

/** Dots as lines without length; the stroke's round ends make them. */
export function dots({ x, y, width, height }: Box, step: number): string {
	let path = '';
	for (let row = 0, dy = step / 2; dy < height; row++, dy += step / 2) {
		for (let dx = row % 2 ? step : step / 2; dx < width; dx += step) {
			path += `M${round(x + dx)} ${round(y + dy)}h0`;
		}
	}
	return path;
}

function diagonals({ x, y, width, height }: Box, step: number, mirrored: boolean): string {
	let path = '';
	for (let c = step / 2; c < width + height; c += step) {
		// The line dx + dy = c, cut off by the rectangle's edges.
		const [x1, y1] = c <= height ? [0, c] : [c - height, height];
		const [x2, y2] = c <= width ? [c, 0] : [width, c - width];
		const flip = (dy: number) => (mirrored ? height - dy : dy);
		path += `M${round(x + x1)} ${round(y + flip(y1))}L${round(x + x2)} ${round(y + flip(y2))}`;
	}
	return path;
}

const round = (value: number) => Math.round(value * 100) / 100;
