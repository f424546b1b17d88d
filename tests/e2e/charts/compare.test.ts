import { expect, test } from 'vitest';
import { differenceOf, TOLERANCES, type Small } from './compare.ts';

const PAPER = 252;

/** Paper with a frame of a cell at half size: 14 × 10, in slate on its light ground. */
function picture(cellsAt: readonly number[], ink = 108): Small {
	const [width, height] = [96, 24];
	const data = new Uint8Array(width * height * 3).fill(PAPER);
	for (const left of cellsAt)
		for (let y = 6; y < 16; y += 1)
			for (let x = left; x < left + 14; x += 1) {
				const isEdge = y === 6 || y === 15 || x === left || x === left + 13;
				data.fill(isEdge ? ink : 225, (y * width + x) * 3, (y * width + x) * 3 + 3);
			}
	return { width, height, data };
}

test('the same picture does not differ, and one of another size is another picture', () => {
	expect(differenceOf(picture([4]), picture([4]))).toEqual({ block: 0, whole: 0 });
	expect(differenceOf(picture([4]), { ...picture([4]), width: 48, height: 48 }).block).toBe(Infinity);
});

test('a pale cell that is missing, or that lies beside its place, is seen', () => {
	for (const now of [picture([4]), picture([4, 46])]) {
		const { block } = differenceOf(picture([4, 44]), now);
		expect(block).toBeGreaterThan(TOLERANCES.server.block);
	}
	expect(differenceOf(picture([4, 44]), picture([4])).block).toBeGreaterThan(TOLERANCES.library.block);
});

test('a line that is smoothed in another way is not', () => {
	const { block, whole } = differenceOf(picture([4, 44]), picture([4, 44], 120));
	expect([block < TOLERANCES.library.block, whole < TOLERANCES.library.whole]).toEqual([true, true]);
});
