import type { Picture } from '../images/picture.ts';

/** The lines of a picture one pixel wide, one way, as they run when the page is turned level around its middle. */
export interface LevelLines {
	readonly lines: number;
	/** Pixels on a line. */
	readonly length: number;
	/** The pixel at a place on a line; -1 where the picture has none. */
	readonly pixelAt: (line: number, place: number) => number;
	/** How far the places on a line are moved along it when the page is turned level. */
	readonly shift: (line: number) => number;
}

/** Those that run across and those that run down. The angle is small: pixels move to the side, and turning is not needed. */
export function levelLines(
	{ width, height }: Pick<Picture, 'width' | 'height'>,
	radians: number,
): [across: LevelLines, down: LevelLines] {
	const drop = Int32Array.from({ length: width }, (_, x) => Math.round(-radians * (x - width / 2)));
	const lean = Int32Array.from({ length: height }, (_, y) => Math.round(radians * (y - height / 2)));
	const inside = (x: number, y: number) => (x >= 0 && x < width && y >= 0 && y < height ? y * width + x : -1);
	return [
		{
			...{ lines: height, length: width },
			pixelAt: (line, x) => inside(x, line + (drop[x] ?? 0)),
			shift: (line) => -(lean[line] ?? 0),
		},
		{
			...{ lines: width, length: height },
			pixelAt: (line, y) => inside(line + (lean[y] ?? 0), y),
			shift: (line) => -(drop[line] ?? 0),
		},
	];
}
