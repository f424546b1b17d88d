import type { Picture } from './picture.ts';

/** A picture turned and mirrored as its Exif orientation (1 … 8) says, so that it stands upright. */
export function upright(picture: Picture, orientation: number): Picture {
	const turn = TURNS[orientation];
	if (!turn) return picture;
	const { width, height, data } = picture;
	const isSideways = orientation >= 5;
	const [across, down] = isSideways ? [height, width] : [width, height];
	const turned = new Uint8Array(data.length);
	for (let y = 0; y < down; y++) {
		for (let x = 0; x < across; x++) {
			const [sx, sy] = turn(x, y, width - 1, height - 1);
			turned[y * across + x] = data[sy * width + sx]!;
		}
	}
	return { width: across, height: down, data: turned };
}

/** From a place in the upright picture to its place in the stored one, whose last column and row are given. */
const TURNS: Readonly<
	Record<number, (x: number, y: number, right: number, bottom: number) => readonly [number, number]>
> = {
	2: (x, y, right) => [right - x, y],
	3: (x, y, right, bottom) => [right - x, bottom - y],
	4: (x, y, _right, bottom) => [x, bottom - y],
	5: (x, y) => [y, x],
	6: (x, y, _right, bottom) => [y, bottom - x],
	7: (x, y, right, bottom) => [right - y, bottom - x],
	8: (x, y, right) => [right - y, x],
};
