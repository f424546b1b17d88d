import type { Picture } from './picture.ts';

/** A picture at another size: what grows is drawn smoothly, what shrinks is the mean of what was there. */
export function resampled(picture: Picture, scale: number): Picture {
	const width = Math.max(1, Math.round(picture.width * scale));
	const height = Math.max(1, Math.round(picture.height * scale));
	const reach = Math.max(1, Math.round(1 / scale));
	if (reach > 1) return shrunk(picture, width, height, reach);
	const data = new Uint8Array(width * height);
	const columns = Array.from({ length: width }, (_, x) => sourceAt(x, width, picture.width));
	for (let y = 0; y < height; y++) {
		const [top, down] = sourceAt(y, height, picture.height);
		for (let x = 0; x < width; x++) {
			const [left, across] = columns[x]!;
			data[y * width + x] = between(picture, left, top, across, down);
		}
	}
	return { width, height, data };
}

/** The pixel before a place, and how far on to the next it lies, 0 … 1. */
function sourceAt(at: number, size: number, sourceSize: number): [first: number, part: number] {
	const place = Math.min(Math.max(((at + 0.5) * sourceSize) / size - 0.5, 0), sourceSize - 1);
	const first = Math.floor(place);
	return [first, place - first];
}

function between(
	{ width, height, data }: Picture,
	x: number,
	y: number,
	across: number,
	down: number,
): number {
	const right = Math.min(x + 1, width - 1);
	const below = Math.min(y + 1, height - 1);
	const upper = (1 - across) * data[y * width + x]! + across * data[y * width + right]!;
	const lower = (1 - across) * data[below * width + x]! + across * data[below * width + right]!;
	return (1 - down) * upper + down * lower;
}

/** Each pixel the mean of as many each way as `reach` says. Plain loops: a page has nine million pixels. */
function shrunk(picture: Picture, width: number, height: number, reach: number): Picture {
	const source = picture.data;
	const data = new Uint8Array(width * height);
	const lefts = Int32Array.from({ length: width }, (_, x) => sourceAt(x, width, picture.width)[0]);
	for (let y = 0; y < height; y++) {
		const [top] = sourceAt(y, height, picture.height);
		const bottom = Math.min(top + reach, picture.height);
		for (let x = 0; x < width; x++) {
			const left = lefts[x]!;
			const right = Math.min(left + reach, picture.width);
			let sum = 0;
			for (let row = top; row < bottom; row++)
				for (let at = row * picture.width + left, end = at + right - left; at < end; at++) sum += source[at]!;
			data[y * width + x] = sum / ((right - left) * (bottom - top));
		}
	}
	return { width, height, data };
}
