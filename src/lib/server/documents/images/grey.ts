import type { Picture } from './picture.ts';

/** Pixels as decoders hand them on: row by row, 1 … 4 channels (grey, grey and alpha, RGB, RGBA). */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: ArrayLike<number>;
	/** Bits of one channel; below 8 several pixels share a byte, and rows begin on whole bytes. */
	readonly depth: number;
	readonly channels: number;
}

/** In shades of grey, as the eye weighs the colours (ITU-R BT.601); what shines through is white paper. */
export function greyOf({ width, height, data, depth, channels }: Pixels): Picture {
	if (depth < 8) return { width, height, data: unpacked(data, width, height, depth) };
	const shift = depth - 8;
	const grey = new Uint8Array(width * height);
	const hasColour = channels >= 3;
	const hasAlpha = channels % 2 === 0;
	for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
		const shade = hasColour
			? (299 * (data[at]! >> shift) + 587 * (data[at + 1]! >> shift) + 114 * (data[at + 2]! >> shift)) / 1000
			: data[at]! >> shift;
		const cover = hasAlpha ? (data[at + channels - 1]! >> shift) / 255 : 1;
		grey[i] = Math.round(255 - cover * (255 - shade));
	}
	return { width, height, data: grey };
}

function unpacked(data: ArrayLike<number>, width: number, height: number, depth: number): Uint8Array {
	const grey = new Uint8Array(width * height);
	const stride = Math.ceil((width * depth) / 8);
	const most = 2 ** depth - 1;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const bit = x * depth;
			const value = (data[y * stride + (bit >> 3)]! >> (8 - depth - (bit & 7))) & most;
			grey[y * width + x] = (255 * value) / most;
		}
	}
	return grey;
}
