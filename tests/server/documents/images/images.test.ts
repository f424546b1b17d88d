import { encode as encodePng } from 'fast-png';
import jpeg from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import { decodeImage } from '../../../../src/lib/server/documents/images/decode-image.ts';
import {
	imageHeads,
	pointsOf,
	type ImageType,
} from '../../../../src/lib/server/documents/images/image-heads.ts';
import type { Picture } from '../../../../src/lib/server/documents/images/picture.ts';
import { resampled } from '../../../../src/lib/server/documents/images/resampled.ts';
import { Unreadable } from '../../../../src/lib/server/documents/problems.ts';
import { readDocument } from '../../../../src/lib/server/documents/read-document.ts';
import { asJpeg, asPng } from '../ocr/picture-files.ts';
import { packG4, packLzw, writeTiff } from './tiff-writer.ts';

const LIMITS = { pixels: 60_000_000, pages: 10 };

/** Black but for a white corner, so that it is seen how it lies. */
const cornered = (width: number, height: number): Picture => ({
	width,
	height,
	data: Uint8Array.from({ length: width * height }, (_, i) =>
		i % width < width / 2 && i < (width * height) / 2 ? 255 : 0,
	),
});
const picture = cornered(40, 24);

const decoded = (bytes: Uint8Array, type: ImageType, index = 0) =>
	decodeImage(bytes, type, index, LIMITS).picture;

const problemOf = (work: () => unknown) => {
	try {
		work();
	} catch (error) {
		if (error instanceof Unreadable) return error.problem;
		throw error;
	}
	return 'none';
};

/** Black and white, a bit a pixel, 0 black. */
const bits = ({ width, height, data }: Picture) => {
	const stride = Math.ceil(width / 8);
	const packed = new Uint8Array(stride * height);
	data.forEach((shade, i) => {
		const [x, y] = [i % width, Math.floor(i / width)];
		if (shade > 127) packed[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
	});
	return packed;
};

describe('PNG', () => {
	test('grey comes out as it went in', () => expect(decoded(asPng(picture), 'image/png')).toEqual(picture));

	test('one bit a pixel', () => {
		const png = encodePng({ ...picture, data: bits(picture), depth: 1, channels: 1 });
		expect(decoded(png, 'image/png')).toEqual(picture);
	});

	test('sixteen bits a channel', () => {
		const data = Uint16Array.from(picture.data, (shade) => shade * 257);
		expect(decoded(encodePng({ ...picture, data, depth: 16, channels: 1 }), 'image/png')).toEqual(picture);
	});

	test('what shines through is paper', () => {
		const data = Uint8Array.from({ length: 4 * 40 * 24 }, (_, i) =>
			i % 4 === 3 ? picture.data[i >> 2]! : 0,
		);
		const { data: grey } = decoded(encodePng({ ...picture, data, depth: 8, channels: 4 }), 'image/png');
		expect([...grey]).toEqual([...picture.data].map((shade) => 255 - shade));
	});
});

describe('JPEG', () => {
	test('grey comes out as it went in, nearly', () => {
		const { data } = decoded(asJpeg(picture, 95), 'image/jpeg');
		const far = data.filter((shade, i) => Math.abs(shade - picture.data[i]!) > 40);
		expect(far.length).toBeLessThan(0.02 * data.length);
	});

	test.each([1, 2, 3, 4, 5, 6, 7, 8])('turned as Exif says it: %i', (orientation) => {
		const { width, height, data } = decoded(withExif(asJpeg(picture, 95), orientation), 'image/jpeg');
		expect([width, height]).toEqual(orientation >= 5 ? [24, 40] : [40, 24]);
		const corner = { 1: 0, 2: 1, 3: 3, 4: 2, 5: 0, 6: 1, 7: 3, 8: 2 }[orientation]!;
		const places = [0, 1, 2, 3].map((place) => {
			const x = place % 2 === 0 ? 3 : width - 4;
			const y = place < 2 ? 3 : height - 4;
			return data[y * width + x]! > 127;
		});
		expect(places.indexOf(true)).toBe(corner);
		expect(places.filter(Boolean)).toHaveLength(1);
	});

	test('four colours for print without a word of what they mean are refused', () => {
		const { data } = jpeg.encode({ width: 8, height: 8, data: new Uint8Array(256).fill(120) }, 90);
		expect(problemOf(() => decoded(data.subarray(0, 200), 'image/jpeg'))).toBe('broken');
	});
});

describe('TIFF', () => {
	const packings = [
		['unpacked', 1, bits],
		['CCITT G4, as copiers send it', 4, (page: Picture) => packG4(page)],
		['LZW', 5, (page: Picture) => packLzw(bits(page))],
	] as const;

	test.each(packings)('%s', (_, compression, pack) => {
		const file = writeTiff([{ ...picture, compression, body: pack(picture) }]);
		expect(decoded(file, 'image/tiff')).toEqual(picture);
	});

	test('of several pages, each with its own size and scale', () => {
		const pages = [picture, cornered(16, 64)];
		const file = writeTiff(pages.map((page) => ({ ...page, compression: 4, body: packG4(page), dpi: 200 })));
		expect(imageHeads(file, 'image/tiff', LIMITS).map(pointsOf)).toEqual([
			{ width: 14.4, height: 8.6 },
			{ width: 5.8, height: 23 },
		]);
		expect(pages.map((_, i) => decoded(file, 'image/tiff', i))).toEqual(pages);
	});

	test('CMYK is refused, with the way out', () => {
		const file = writeTiff([{ ...picture, compression: 1, body: bits(picture), colours: 5 }]);
		expect(problemOf(() => imageHeads(file, 'image/tiff', LIMITS))).toBe('strange-picture');
	});

	test('pages that follow each other in a circle', () => {
		const file = writeTiff([{ ...picture, compression: 1, body: bits(picture) }], { endless: true });
		expect(problemOf(() => imageHeads(file, 'image/tiff', LIMITS))).toBe('broken');
	});
});

describe('from the head alone', () => {
	test('a picture of 30,000 × 30,000 is refused before anything is unpacked', async () => {
		const png = Buffer.from(asPng(picture));
		png.writeUInt32BE(30_000, 16);
		png.writeUInt32BE(30_000, 20);
		expect(await readDocument(png, 'stor.png')).toMatchObject({ problem: 'too-large' });
	});

	test.each(['image/png', 'image/jpeg', 'image/tiff'] as const)('%s, cut anywhere', (type) => {
		const whole = {
			'image/png': asPng(picture),
			'image/jpeg': asJpeg(picture),
			'image/tiff': writeTiff([{ ...picture, compression: 1, body: bits(picture) }]),
		}[type];
		for (let length = 8; length < whole.length; length += 7) {
			const problem = problemOf(() => decodeImage(whole.subarray(0, length), type, 0, LIMITS));
			expect(['none', 'broken', 'too-large', 'strange-picture']).toContain(problem);
		}
	});
});

test('a picture is made larger smoothly, and smaller by means', () => {
	const twice = resampled(picture, 2);
	expect([twice.width, twice.height]).toEqual([80, 48]);
	expect(twice.data[3 * 80 + 3]).toBe(255);
	const half = resampled(picture, 0.5);
	expect([half.width, half.height, half.data[0], half.data.at(-1)]).toEqual([20, 12, 255, 0]);
});

/** Puts an Exif segment with the orientation first in a JPEG. */
function withExif(file: Uint8Array, orientation: number): Uint8Array {
	const exif = Buffer.alloc(36);
	exif.writeUInt16BE(0xffe1, 0);
	exif.writeUInt16BE(34, 2);
	exif.write('Exif\0\0MM\0*', 4, 'latin1');
	exif.writeUInt32BE(8, 14);
	exif.writeUInt16BE(1, 18);
	exif.writeUInt16BE(274, 20);
	exif.writeUInt16BE(3, 22);
	exif.writeUInt32BE(1, 24);
	exif.writeUInt16BE(orientation, 28);
	return Buffer.concat([file.subarray(0, 2), exif, file.subarray(2)]);
}
