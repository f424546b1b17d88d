import type { Picture } from '../images/picture.ts';

/**
 * Each pixel becomes the middle one of the nine around it, which takes the grain. The columns of three are sorted once
 * and shared by the three pixels beside each other: the middle of nine is the middle one of the largest of the lowest,
 * the middle of the middles and the least of the highest. Source: Smith, "Implementing median filters", 1996.
 */
export function median3({ width, height, data }: Picture): Picture {
	const smooth = new Uint8Array(data);
	const [low, mid, high] = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
	for (let y = 1; y < height - 1; y++) {
		for (let x = 0, at = y * width; x < width; x++, at++) {
			const a = data[at - width]!;
			const b = data[at]!;
			const c = data[at + width]!;
			low[x] = Math.min(a, b, c);
			mid[x] = middle(a, b, c);
			high[x] = Math.max(a, b, c);
		}
		for (let x = 1; x < width - 1; x++) {
			const lowest = Math.max(low[x - 1]!, low[x]!, low[x + 1]!);
			const highest = Math.min(high[x - 1]!, high[x]!, high[x + 1]!);
			smooth[y * width + x] = middle(lowest, middle(mid[x - 1]!, mid[x]!, mid[x + 1]!), highest);
		}
	}
	return { width, height, data: smooth };
}

const middle = (a: number, b: number, c: number) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
