import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { decode, encode } from 'fast-png';

/** A picture at half its size, three bytes to a pixel. */
export interface Small {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

export interface Difference {
	/** Of the mean colour of the 8 × 8 pixels of the page that differ most, of 255. */
	readonly block: number;
	/** The mean over all such blocks. */
	readonly whole: number;
}

/**
 * How far a picture may be from the kept one. Drawn by the server it is the same but for the last bit of a smoothed edge.
 * The library smooths in its own way and begins its patterns elsewhere in a cell: measured at most 29 and 1.4.
 */
export const TOLERANCES = {
	server: { block: 6, whole: 0.2 },
	library: { block: 36, whole: 1.8 },
} as const satisfies Record<string, Difference>;

const KEPT = join(import.meta.dirname, 'kept');
const BLOCK = 4;

/**
 * Compares a screenshot with the kept one of that name; '' when they agree, else how they differ and where the new one
 * lies. Without a kept one it is kept, but not where tests run for others: delete the file to keep a new one.
 */
export async function differenceFromKept(
	name: string,
	png: Uint8Array,
	tolerance: Difference,
): Promise<string> {
	const path = join(KEPT, `${name}.png`);
	const now = halved(png);
	if (!existsSync(path)) {
		if (process.env.CI) return `${name}: nothing is kept to compare with`;
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, encode({ ...now, channels: 3 }));
		return '';
	}
	const { block, whole } = differenceOf(now, small(await readFile(path)));
	if (block <= tolerance.block && whole <= tolerance.whole) return '';
	const seen = join(tmpdir(), `${name}-now.png`);
	await writeFile(seen, encode({ ...now, channels: 3 }));
	return `${name}: a block differs by ${block.toFixed(1)}, the whole by ${whole.toFixed(2)}; see ${seen}`;
}

/** Infinite where the sizes differ. */
export function differenceOf(a: Small, b: Small): Difference {
	if (a.width !== b.width || a.height !== b.height) return { block: Infinity, whole: Infinity };
	const [first, second] = [meansOf(a), meansOf(b)];
	const differences = first.map((mean, index) => Math.abs(mean - (second[index] ?? 0)));
	return {
		block: Math.max(0, ...differences),
		whole: differences.reduce((sum, each) => sum + each, 0) / Math.max(1, differences.length),
	};
}

/** Block by block the means of red, green and blue; a block at the edge may be smaller. */
function meansOf({ width, height, data }: Small): number[] {
	const across = Math.ceil(width / BLOCK);
	const sums = new Float64Array(across * Math.ceil(height / BLOCK) * 3);
	const counts = new Float64Array(sums.length);
	for (let at = 0; at < data.length; at += 1) {
		const pixel = Math.floor(at / 3);
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		const block = (Math.floor(y / BLOCK) * across + Math.floor(x / BLOCK)) * 3 + (at % 3);
		sums[block]! += data[at]!;
		counts[block]! += 1;
	}
	return [...sums].map((sum, index) => sum / counts[index]!);
}

function small(png: Uint8Array): Small {
	const { width, height, data, channels } = decode(png);
	const pixels = new Uint8Array(width * height * 3);
	for (let at = 0; at < width * height; at += 1)
		for (let c = 0; c < 3; c += 1) pixels[at * 3 + c] = Number(data[at * channels + c]);
	return { width, height, data: pixels };
}

/** Each pixel is the mean of four. */
function halved(png: Uint8Array): Small {
	const whole = small(png);
	const [width, height] = [Math.floor(whole.width / 2), Math.floor(whole.height / 2)];
	const data = new Uint8Array(width * height * 3);
	for (let at = 0; at < data.length; at += 1) {
		const pixel = Math.floor(at / 3);
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		const place = (dx: number, dy: number) =>
			whole.data[((2 * y + dy) * whole.width + 2 * x + dx) * 3 + (at % 3)]!;
		data[at] = Math.round((place(0, 0) + place(1, 0) + place(0, 1) + place(1, 1)) / 4);
	}
	return { width, height, data };
}
