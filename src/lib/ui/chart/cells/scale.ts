/** How the bars of a chart are measured: in cells of one size, all along one scale. */
export interface Scale {
	/** Commitments in one cell. */
	readonly size: number;
	/** The longest bar that is drawn whole, in commitments; the middle of longer ones is left out. */
	readonly whole: number;
	/** The longest bar as it is drawn, in cells. */
	readonly cells: number;
}

/** At most this many cells in a whole bar; above it one cell stands for several commitments. */
const MOST_CELLS = 20;
const SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** A bar so many times as long as the one in the middle would make slivers of the others… */
const OUTLIER = 12;
/** …but nobody loses the thread of so many. */
const ALWAYS_WHOLE = 40;

/** A bar without its middle, in cells: so much longer than the longest whole one before the gap, the gap, its end. */
const [HEAD, GAP, END] = [1, 2, 2];

/** The scale for bars of these lengths, in commitments. */
export function scaleOf(counts: readonly number[]): Scale {
	const lengths = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
	const middle = lengths[(lengths.length - 1) >> 1] ?? 0;
	const most = Math.max(ALWAYS_WHOLE, OUTLIER * middle);
	const whole = lengths.findLast((count) => count <= most) ?? 0;
	const size = SIZES.find((each) => whole / each <= MOST_CELLS) ?? 10_000;
	const isWhole = whole === (lengths.at(-1) ?? 0);
	return { size, whole, cells: wholeCells({ size, whole }) + (isWhole ? 0 : HEAD + GAP + END) };
}

/** Cells up to which every bar can be measured. */
export const wholeCells = ({ size, whole }: Pick<Scale, 'size' | 'whole'>) =>
	Math.max(1, Math.ceil(whole / size));

/** Some bar of the chart is drawn without its middle. */
export const hasGap = (scale: Scale) => scale.cells > wholeCells(scale);

/** Where the middle of a bar is left out, in cells from its start; null in a whole one. */
export const gapIn = (count: number, { whole, cells }: Scale) =>
	count > whole ? { from: cells - END - GAP, to: cells - END, end: END } : null;
