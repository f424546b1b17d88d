import { crc32, deflateSync } from 'node:zlib';

/** Pixels in rows from the top: one byte each for grey, three for red, green and blue. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly channels: 1 | 3;
	readonly data: Uint8Array;
}

/** The picture as a PNG. Source: PNG (ISO/IEC 15948), 5.3 and 11.2; packed by the zlib that Node has at hand. */
export function toPng({ width, height, channels, data }: Pixels): Buffer {
	const stride = width * channels;
	const rows = Buffer.alloc((stride + 1) * height);
	for (let y = 0; y < height; y++)
		rows.set(data.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, channels === 1 ? 0 : 2, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(rows, { level: 5 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Four bytes a pixel, blue first, as PDFium draws: in colour, or in grey where there is no colour. */
export function fromBgra(width: number, height: number, bgra: Uint8Array): Pixels {
	const count = width * height;
	const channels = isGrey(bgra, count) ? 1 : 3;
	const data = new Uint8Array(count * channels);
	for (let i = 0, from = 0, to = 0; i < count; i++, from += 4) {
		if (channels === 1) data[to++] = bgra[from]!;
		else {
			data[to++] = bgra[from + 2]!;
			data[to++] = bgra[from + 1]!;
			data[to++] = bgra[from]!;
		}
	}
	return { width, height, channels, data };
}

function isGrey(bgra: Uint8Array, count: number): boolean {
	for (let i = 0, at = 0; i < count; i++, at += 4)
		if (bgra[at] !== bgra[at + 1] || bgra[at] !== bgra[at + 2]) return false;
	return true;
}
