import type { Picture } from '../../../../src/lib/server/documents/images/picture.ts';

export interface TiffPage {
	readonly width: number;
	readonly height: number;
	readonly compression: number;
	readonly body: Uint8Array;
	readonly dpi?: number;
	/** Photometric interpretation: 1 (black is 0) unless told. */
	readonly colours?: number;
}

/** A TIFF of pages of one bit a pixel, little-endian, one strip a page. Source: TIFF 6.0. */
export function writeTiff(pages: readonly TiffPage[], { endless = false } = {}): Buffer {
	const parts: Buffer[] = [Buffer.from('II*\0\x08\0\0\0', 'latin1')];
	let length = 8;
	pages.forEach(({ width, height, compression, body, dpi = 0, colours }, page) => {
		const photometric = colours ?? (compression === 4 ? 0 : 1);
		const entries = 9;
		const directory = Buffer.alloc(2 + 12 * entries + 4 + 8);
		const resolution = length + 2 + 12 * entries + 4;
		const strip = resolution + 8;
		const next = strip + body.length + (body.length % 2);
		directory.writeUInt16LE(entries, 0);
		const tags: [tag: number, type: number, value: number][] = [
			...(
				[
					[256, 4, width],
					[257, 4, height],
					[258, 3, 1],
					[259, 3, compression],
				] as const
			).map(([tag, type, value]): [number, number, number] => [tag, type, value]),
			...(
				[
					[262, 3, photometric],
					[273, 4, strip],
					[278, 4, height],
					[279, 4, body.length],
				] as const
			).map(([tag, type, value]): [number, number, number] => [tag, type, value]),
			[282, 5, resolution],
		];
		tags.forEach(([tag, type, value], i) => {
			directory.writeUInt16LE(tag, 2 + 12 * i);
			directory.writeUInt16LE(type, 4 + 12 * i);
			directory.writeUInt32LE(1, 6 + 12 * i);
			directory.writeUInt32LE(value, 10 + 12 * i);
		});
		const isLast = page === pages.length - 1;
		directory.writeUInt32LE(isLast ? (endless ? 8 : 0) : next, 2 + 12 * entries);
		directory.writeUInt32LE(dpi, 2 + 12 * entries + 4);
		directory.writeUInt32LE(1, 2 + 12 * entries + 8);
		parts.push(directory, Buffer.from(body), Buffer.alloc(body.length % 2));
		length = next;
	});
	return Buffer.concat(parts);
}

/** Codes of changing length, first bit first. */
class Bits {
	readonly #bits: string[] = [];
	put(code: string): void {
		this.#bits.push(code);
	}
	bytes(): Uint8Array {
		const all = this.#bits.join('');
		const padded = all.padEnd(Math.ceil(all.length / 8) * 8, '0');
		return Uint8Array.from({ length: padded.length / 8 }, (_, i) =>
			parseInt(padded.slice(8 * i, 8 * i + 8), 2),
		);
	}
}

/** LZW as TIFF has it, with a clear code before the codes grow beyond nine bits. */
export function packLzw(bytes: Uint8Array): Uint8Array {
	const bits = new Bits();
	const nine = (code: number) => bits.put(code.toString(2).padStart(9, '0'));
	bytes.forEach((byte, i) => {
		if (i % 200 === 0) nine(256);
		nine(byte);
	});
	nine(257);
	return bits.bytes();
}

/** CCITT G4 (ITU-T T.6) by its horizontal and vertical modes, for pictures with short runs. */
export function packG4({ width, height, data }: Picture): Uint8Array {
	const bits = new Bits();
	let above: number[] = [];
	for (let y = 0; y < height; y++) {
		const changes = changesIn(data.subarray(y * width, (y + 1) * width));
		let at = 0;
		let black = false;
		while (at < width) {
			const next =
				changes.find((place, i) => place >= at && (i % 2 === 0) !== black && (place > at || at === 0)) ??
				width;
			const b1 =
				above.find(
					(place, i) => (place > at || (at === 0 && place === 0 && !black)) && (i % 2 === 0) !== black,
				) ?? width;
			if (next === b1) {
				bits.put('1');
				at = next;
				black = !black;
				continue;
			}
			const after = changes.find((place, i) => place > next && (i % 2 === 0) === black) ?? width;
			bits.put('001');
			bits.put(run(next - at, black));
			bits.put(run(after - next, !black));
			at = after;
		}
		above = changes;
	}
	bits.put('000000000001000000000001');
	return bits.bytes();
}

/** Where the row turns black, white, black …; a row that begins black turns at 0. */
function changesIn(row: Uint8Array): number[] {
	const changes: number[] = [];
	row.forEach((shade, x) => {
		const black = shade < 128;
		if (black !== (changes.length % 2 === 1)) changes.push(x);
	});
	return changes;
}

/** Codes of T.4 for the runs that the tests draw. */
function run(length: number, black: boolean): string {
	const code = (black ? BLACK : WHITE)[length];
	if (!code) throw new Error(`No code for ${length} ${black ? 'black' : 'white'} pixels`);
	return code;
}

const WHITE: Readonly<Record<number, string>> = {
	...{ 0: '00110101', 8: '10011', 16: '101010', 20: '0001000', 24: '0101000', 40: '00101001' },
};
const BLACK: Readonly<Record<number, string>> = {
	...{ 0: '0000110111', 8: '000101', 16: '0000010111', 20: '00001101000', 24: '00000010111' },
	40: '000001101100',
};
