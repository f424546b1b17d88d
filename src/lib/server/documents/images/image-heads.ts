import { Unreadable } from '../problems.ts';
import type { ImageHead } from './image-head.ts';
import { jpegHead } from './jpeg-head.ts';
import { pngHead } from './png-head.ts';
import { tiffHeads } from './tiff-heads.ts';

export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/tiff'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

/**
 * The pages of a picture file: one, or as many as a TIFF has.
 * @throws {Unreadable} broken; too-large when a page has more than so many pixels or there are too many pages
 */
export function imageHeads(
	bytes: Uint8Array,
	type: ImageType,
	limits: { readonly pixels: number; readonly pages: number },
): ImageHead[] {
	const heads = headsOf(bytes, type, limits.pages);
	if (heads.length > limits.pages) throw new Unreadable('too-large');
	for (const { width, height } of heads) {
		if (!(width > 0 && height > 0)) throw new Unreadable('broken');
		if (width * height > limits.pixels) throw new Unreadable('too-large');
	}
	return heads;
}

function headsOf(bytes: Uint8Array, type: ImageType, most: number): ImageHead[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		if (type === 'image/png') return [pngHead(view)];
		if (type === 'image/jpeg') return [jpegHead(view)];
		return tiffHeads(view, most);
	} catch (error) {
		// Whatever lies outside the file was cut off.
		if (error instanceof RangeError) throw new Unreadable('broken', { cause: error });
		throw error;
	}
}

/** A picture of a page as large as it stands: turned upright, in points. Without a scale it is taken for an A4. */
export function pointsOf({ width, height, dpi, orientation }: ImageHead): { width: number; height: number } {
	const scale = dpi === null ? A4_LENGTH / Math.max(width, height) : 72 / dpi;
	const [across, down] = orientation >= 5 ? [height, width] : [width, height];
	return { width: tenth(across * scale), height: tenth(down * scale) };
}

const tenth = (points: number) => Math.round(points * 10) / 10;

const A4_LENGTH = 842;
