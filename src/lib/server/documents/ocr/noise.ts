import type { Picture } from '../images/picture.ts';

/**
 * The picture without specks, where it has so many that letters drown among them; else as it is. A speck is dark and
 * smaller than the point of an i: at 300 dots an inch that has some twenty pixels.
 */
export function withoutNoise(picture: Picture): Picture {
	const paper = paperOf(picture);
	const specks = specksOf(picture, paper - CONTRAST);
	if (specks.count < SPECKS * picture.data.length) return picture;
	const data = new Uint8Array(picture.data);
	for (const at of specks.pixels) data[at] = paper;
	return median3({ ...picture, data });
}

/** Nothing but paper: hardly anything is darker than the rest of the page. */
export function isBlank(picture: Picture): boolean {
	const dark = paperOf(picture) - CONTRAST;
	let ink = 0;
	for (const shade of picture.data) if (shade < dark) ink++;
	return ink < INK * picture.data.length;
}

const CONTRAST = 60;
/** A line of ten letters is about a hundredth of a percent of an A4. */
const INK = 0.00005;
/** Specks a pixel: a hundred on a page are dust, a thousand are a bad copy. */
const SPECKS = 0.0001;
const LARGEST_SPECK = 9;

/** The commonest shade. */
function paperOf({ data }: Picture): number {
	const shades = new Uint32Array(256);
	for (const shade of data) shades[shade]!++;
	return shades.indexOf(Math.max(...shades));
}

/** Dark stretches of a few pixels that touch no other dark pixel. */
function specksOf({ width, height, data }: Picture, dark: number): { count: number; pixels: number[] } {
	const seen = new Uint8Array(data.length);
	const pixels: number[] = [];
	const stack: number[] = [];
	let count = 0;
	for (let start = width + 1; start < data.length - width - 1; start++) {
		if (seen[start] || data[start]! >= dark) continue;
		const own: number[] = [];
		let size = 0;
		stack.push(start);
		seen[start] = 1;
		while (stack.length > 0) {
			const at = stack.pop()!;
			if (size++ <= LARGEST_SPECK) own.push(at);
			for (const next of [at - width, at + width, at - 1, at + 1]) {
				if (next < 0 || next >= width * height || seen[next] || data[next]! >= dark) continue;
				seen[next] = 1;
				stack.push(next);
			}
		}
		if (size > LARGEST_SPECK) continue;
		count++;
		for (const at of own) pixels.push(at);
	}
	return { count, pixels };
}

/** Each pixel becomes the middle one of the nine around it: takes the grain, and a second a page. */
function median3({ width, height, data }: Picture): Picture {
	const smooth = new Uint8Array(data);
	const nine = new Uint8Array(9);
	for (let y = 1; y < height - 1; y++) {
		for (let x = 1; x < width - 1; x++) {
			const at = y * width + x;
			for (let row = 0; row < 3; row++) {
				const from = at + (row - 1) * width - 1;
				nine[3 * row] = data[from]!;
				nine[3 * row + 1] = data[from + 1]!;
				nine[3 * row + 2] = data[from + 2]!;
			}
			smooth[at] = nine.sort()[4]!;
		}
	}
	return { width, height, data: smooth };
}
