import { DOTTED, RAISED, SHAPES, SKIPPED, SLIP } from './confusions.ts';
import type { Confusion } from './confusions.ts';

/** The misreadings to reckon with, laid out for quick look-up. */
export interface Channel {
	/**
	 * What it costs that a letter was read for another: a row for each letter read, in it the cost at the code of the right
	 * letter, Infinity when it does not happen. All letters that matter lie below 256.
	 */
	row(read: number): Float32Array;
	/** Misreadings that take more than one letter for one, or one for more, by the first letter read. */
	longer(read: number): readonly Confusion[];
	/** Letters that the reader may have skipped. */
	readonly skipped: readonly Confusion[];
	/** Cost of any other slip, 0 when there may be none. */
	readonly slip: number;
}

/** Rings and dots only: fast, and nine damaged words of ten. */
export const narrowChannel = channelOf([...DOTTED, ...RAISED], [], 0);
/** Everything that has been seen. */
export const wideChannel = channelOf([...DOTTED, ...RAISED, ...SHAPES], SKIPPED, 0);
/** Everything, and one slip of any kind besides: for long words only, where it cannot lead far astray. */
export const openChannel = channelOf([...DOTTED, ...RAISED, ...SHAPES], SKIPPED, SLIP);

function channelOf(confusions: readonly Confusion[], skipped: readonly Confusion[], slip: number): Channel {
	const rows = new Map<number, Float32Array>();
	const longer = new Map<number, Confusion[]>();
	for (const confusion of confusions) {
		const { right, read, cost } = confusion;
		const first = read.charCodeAt(0);
		if (right.length === 1 && read.length === 1) {
			const row = rows.get(first) ?? emptyRow(first, slip);
			rows.set(first, row);
			row[right.charCodeAt(0)] = Math.min(row[right.charCodeAt(0)]!, cost);
		} else longer.set(first, [...(longer.get(first) ?? []), confusion]);
	}
	const other = new Map<number, Float32Array>();
	const none: readonly Confusion[] = [];
	return {
		skipped,
		slip,
		row(read) {
			let row = rows.get(read) ?? other.get(read);
			if (!row) other.set(read, (row = emptyRow(read, slip)));
			return row;
		},
		longer: (read) => longer.get(read) ?? none,
	};
}

/** The letter itself costs nothing. */
function emptyRow(letter: number, slip: number): Float32Array {
	const row = new Float32Array(256).fill(slip || Infinity);
	if (letter < row.length) row[letter] = 0;
	return row;
}
