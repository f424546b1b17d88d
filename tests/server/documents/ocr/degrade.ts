import type { Picture } from '../../../../src/lib/server/documents/images/picture.ts';

export interface Wear {
	/** Degrees, clockwise. */
	readonly turn?: number;
	/** Standard deviation of the grain, in shades of grey. */
	readonly grain?: number;
	/** Share of pixels that are white or black by mistake. */
	readonly specks?: number;
	/** Pixels to either side that run together. */
	readonly blur?: number;
	readonly seed?: number;
}

/** What a scanner does to a page: laid askew, unsharp, grainy. The same seed gives the same page. */
export function wear(
	picture: Picture,
	{ turn = 0, grain = 0, specks = 0, blur = 0, seed = 1 }: Wear,
): Picture {
	const turned = turn === 0 ? picture : turnedBy(picture, (turn * Math.PI) / 180);
	const soft = blur === 0 ? turned : blurred(turned, blur);
	const random = randomFrom(seed);
	const data = soft.data.map((shade) => {
		if (specks > 0 && random() < specks) return random() < 0.5 ? 0 : 255;
		return grain === 0 ? shade : clamp(shade + grain * bell(random));
	});
	return { ...soft, data };
}

const clamp = (shade: number) => Math.max(0, Math.min(255, Math.round(shade)));
const bell = (random: () => number) => random() + random() + random() + random() - 2;

/** Where the page does not reach, the lid of the scanner is white. */
function turnedBy({ width, height, data }: Picture, angle: number): Picture {
	const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
	const turned = new Uint8Array(data.length).fill(255);
	const at = (x: number, y: number) =>
		x < 0 || y < 0 || x >= width || y >= height ? 255 : data[y * width + x]!;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const [dx, dy] = [x - width / 2, y - height / 2];
			const sx = cos * dx + sin * dy + width / 2;
			const sy = -sin * dx + cos * dy + height / 2;
			const [ix, iy] = [Math.floor(sx), Math.floor(sy)];
			const [fx, fy] = [sx - ix, sy - iy];
			turned[y * width + x] =
				(1 - fy) * ((1 - fx) * at(ix, iy) + fx * at(ix + 1, iy)) +
				fy * ((1 - fx) * at(ix, iy + 1) + fx * at(ix + 1, iy + 1));
		}
	}
	return { width, height, data: turned };
}

function blurred({ width, height, data }: Picture, reach: number): Picture {
	const soft = new Uint8Array(data);
	for (let y = reach; y < height - reach; y++) {
		for (let x = reach; x < width - reach; x++) {
			let sum = 0;
			for (let dy = -reach; dy <= reach; dy++)
				for (let dx = -reach; dx <= reach; dx++) sum += data[(y + dy) * width + x + dx]!;
			soft[y * width + x] = sum / (2 * reach + 1) ** 2;
		}
	}
	return { width, height, data: soft };
}

/** mulberry32 */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
