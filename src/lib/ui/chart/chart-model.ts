import { TIMINGS, type Timing } from '../../domain/words.ts';
import { timingPhrase } from './bar-words.ts';
import { cut, type Segment } from './cells.ts';
import { counted, number } from '../text/format.ts';

/**
 * What `Chart.svelte` paints over the drawn chart: its cells, in the drawing's own measures across and in commitments
 * upwards. Knows nothing of the library behind it.
 */
export interface ChartModel {
	/** Size of the drawing; the canvas covers it. */
	readonly width: number;
	readonly height: number;
	/** Where the axis lies, from above, and how many commitments there is room for above it. */
	readonly floor: number;
	readonly room: number;
	/** How thick a bar is. */
	readonly thickness: number;
	readonly layers: readonly Layer[];
	/** What the tooltip of each bar says, line by line. */
	readonly words: readonly (readonly string[])[];
}

export interface Layer {
	readonly timing: Timing;
	readonly blocked: boolean;
	readonly name: string;
	readonly cells: readonly LayerCell[];
}

/** One cell: from one number of commitments to another, in the bar of this index that stands around `x`. */
export interface LayerCell {
	readonly bar: number;
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

interface ModelBar {
	readonly x: number;
	readonly title: string;
	readonly segments: readonly Segment[];
}

/** Bars as layers of cells: each timing plain and blocked, those that are empty left out. `size` per cell. */
export function chartModel(
	bars: readonly ModelBar[],
	size: number,
	frame: Pick<ChartModel, 'width' | 'height' | 'floor' | 'room' | 'thickness'>,
): ChartModel {
	const cells = bars.flatMap(({ x, segments }, bar) =>
		cut(segments, size).map(({ start, length, timing, blocked }) => {
			const cell: LayerCell = { bar, x, from: start * size, to: (start + length) * size };
			return { cell, timing, blocked };
		}),
	);
	const layers = TIMINGS.flatMap((timing) =>
		[false, true].map((blocked) => ({
			timing,
			blocked,
			name: timingPhrase(timing) + (blocked ? ', blockerade' : ''),
			cells: cells
				.filter((other) => other.timing === timing && other.blocked === blocked)
				.map(({ cell }) => cell),
		})),
	);
	return { ...frame, layers: layers.filter((layer) => layer.cells.length > 0), words: bars.map(wordsOf) };
}

/** 'december 2024', '2 inom 30 dagar', '4 i tid', 'varav 1 blockerat'. */
function wordsOf({ title, segments }: ModelBar): string[] {
	const blocked = segments.reduce((sum, segment) => sum + segment.blocked, 0);
	return [
		title,
		...segments.map(({ timing, count }) => `${number(count)} ${timingPhrase(timing)}`),
		...(blocked > 0 ? [`varav ${counted(blocked, 'blockerat', 'blockerade')}`] : []),
	];
}
