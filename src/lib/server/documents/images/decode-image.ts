import { convertIndexedToRgb, decode as decodePng } from 'fast-png';
import jpeg from 'jpeg-js';
import UTIF from 'utif2';
import { Unreadable } from '../problems.ts';
import { greyOf } from './grey.ts';
import type { ImageHead } from './image-head.ts';
import { imageHeads, type ImageType } from './image-heads.ts';
import type { Picture } from './picture.ts';
import { pageDirectories } from './tiff-heads.ts';
import { upright } from './upright.ts';

/**
 * One page of a picture file, grey and upright. Only for processes that may be stopped: unpacking takes what it takes.
 * @throws {Unreadable} broken, too-large, strange-picture
 */
export function decodeImage(
	bytes: Uint8Array,
	type: ImageType,
	index: number,
	limits: { readonly pixels: number; readonly pages: number },
): { picture: Picture; head: ImageHead } {
	const head = imageHeads(bytes, type, limits)[index];
	if (!head) throw new Unreadable('broken');
	try {
		const picture = DECODERS[type](bytes, index, limits.pages);
		if (picture.width !== head.width || picture.height !== head.height) throw new Unreadable('broken');
		return { picture: upright(picture, head.orientation), head };
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		throw new Unreadable('broken', { cause: error });
	}
}

const DECODERS: Readonly<Record<ImageType, (bytes: Uint8Array, index: number, pages: number) => Picture>> = {
	'image/png': (bytes) => {
		const png = decodePng(bytes);
		if (!png.palette) return greyOf(png);
		// Without the last true, a palette of few colours stays packed.
		const data = convertIndexedToRgb(png);
		return greyOf({
			width: png.width,
			height: png.height,
			data,
			depth: 8,
			channels: data.length / (png.width * png.height),
		});
	},
	'image/jpeg': (bytes) => {
		const options = { useTArray: true, maxMemoryUsageInMB: 768, tolerantDecoding: true } as const;
		return greyOf({ ...jpeg.decode(bytes, options), depth: 8, channels: 4 });
	},
	'image/tiff': (bytes, index, pages) => {
		// The library wants a buffer of its own, and looks at nothing but the pages we have walked through.
		const file = new Uint8Array(bytes).buffer;
		const place = pageDirectories(new DataView(file), pages)[index]!.index;
		const directory = UTIF.decode(file)[place]!;
		UTIF.decodeImage(file, directory);
		return greyOf({
			width: directory.width,
			height: directory.height,
			data: UTIF.toRGBA8(directory),
			depth: 8,
			channels: 4,
		});
	},
};
