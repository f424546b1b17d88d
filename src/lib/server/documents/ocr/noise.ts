import type { Picture } from '../images/picture.ts';
import { median3 } from './median.ts';

/**
 * The picture without specks, where it has so many that letters drown among them, else as it is; and whether it then is
 * nothing but paper. A speck is dark and smaller than the point of an i: at 300 dots an inch that has some twenty pixels.
 */
export function cleaned(picture: Picture): { readonly picture: Picture; readonly isBlank: boolean } {
	const shades = shadesOf(picture);
	const clear = withoutNoise(picture, shades);
	return { picture: clear, isBlank: isBlank(clear, clear === picture ? shades : shadesOf(clear)) };
}

function withoutNoise(picture: Picture, shades: Uint32Array): Picture {
	const dark = paperOf(shades) - CONTRAST;
	// A few stretches of the page show whether it is worth the while to look at all of it.
	if (!hasMany(specksOf(picture, dark, 8), picture, 8)) return picture;
	const specks = specksOf(picture, dark, 1);
	if (!hasMany(specks, picture, 1)) return picture;
	const data = new Uint8Array(picture.data);
	for (const at of specks.pixels) data[at] = dark + CONTRAST;
	return median3({ ...picture, data });
}

/** Hardly anything is darker than the rest of the page. */
function isBlank({ data }: Picture, shades: Uint32Array): boolean {
	const dark = Math.max(0, paperOf(shades) - CONTRAST);
	const ink = shades.subarray(0, dark).reduce((sum, count) => sum + count, 0);
	return ink < INK * data.length;
}

const CONTRAST = 60;
/** A line of ten letters is about a hundredth of a percent of an A4. */
const INK = 0.00005;
/** Specks a pixel: a hundred on a page are dust, a thousand are a bad copy. */
const SPECKS = 0.0001;
const LARGEST_SPECK = 9;
/** Rows of one stretch. */
const BAND = 64;

/** How many pixels there are of each shade. */
function shadesOf({ data }: Picture): Uint32Array {
	const shades = new Uint32Array(256);
	for (let at = 0; at < data.length; at++) shades[data[at]!]!++;
	return shades;
}

/** The commonest shade. */
const paperOf = (shades: Uint32Array) => shades.indexOf(Math.max(...shades));

const hasMany = ({ count }: Specks, { data }: Picture, every: number) =>
	count * every >= SPECKS * data.length;

interface Specks {
	readonly count: number;
	readonly pixels: readonly number[];
}

/** Dark stretches of a few pixels that touch no other dark pixel, in one band of rows out of so many. */
function specksOf({ width, height, data }: Picture, dark: number, every: number): Specks {
	const seen = new Uint8Array(data.length);
	const pixels: number[] = [];
	let count = 0;
	for (let top = 0; top < height; top += BAND * every) {
		const start = top * width;
		const end = Math.min(start + BAND * width, data.length);
		for (let at = start; at < end; at++) {
			if (data[at]! >= dark || seen[at]) continue;
			const speck = stretchAt(at, { width, data, seen, dark, start, end });
			if (speck.length > LARGEST_SPECK) continue;
			count++;
			pixels.push(...speck);
		}
	}
	return { count, pixels };
}

/** The dark pixels that hang together with one, all marked as seen; of a large stretch only the first are told. */
function stretchAt(
	first: number,
	area: {
		readonly width: number;
		readonly data: Uint8Array;
		readonly seen: Uint8Array;
		readonly dark: number;
		readonly start: number;
		readonly end: number;
	},
): number[] {
	const { width, data, seen, dark, start, end } = area;
	const own: number[] = [];
	const open = [first];
	seen[first] = 1;
	const look = (at: number) => {
		if (at < start || at >= end || seen[at] || data[at]! >= dark) return;
		seen[at] = 1;
		open.push(at);
	};
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		if (own.length <= LARGEST_SPECK) own.push(at);
		look(at - width);
		look(at + width);
		look(at - 1);
		look(at + 1);
	}
	return own;
}
