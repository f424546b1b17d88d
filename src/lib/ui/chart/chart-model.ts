import { TIMINGS, type Timing } from '../../domain/words.ts';
import { timingPhrase } from './bar-words.ts';
import type { Segment } from './cells.ts';

/** What `Chart.svelte` draws: stacked bars, one link each. Knows nothing of the library behind it. */
export interface ChartModel {
	/** Bars stand, or lie. */
	readonly direction: 'standing' | 'lying';
	/** A label may stand on two lines. */
	readonly labels: readonly (string | string[])[];
	readonly layers: readonly Layer[];
	/** One for each label; null for a gap between two groups of bars. */
	readonly links: readonly (ChartLink | null)[];
	/** Commitments in one cell. */
	readonly size: number;
	/** Today lies before the bar of this index. */
	readonly today: { readonly index: number; readonly label: string } | null;
}

export interface Layer {
	readonly timing: Timing;
	readonly blocked: boolean;
	readonly name: string;
	readonly values: readonly number[];
}

export interface ChartLink {
	readonly href: string;
	readonly name: string;
}

interface ModelBar extends ChartLink {
	readonly label: string;
	/** A second line under the label: the year where it begins. */
	readonly under?: string;
	readonly segments: readonly Segment[];
}

/** Bars as layers: each timing twice, plain and blocked, in the order in which they are stacked. */
export function chartModel(
	bars: readonly (ModelBar | null)[],
	rest: Pick<ChartModel, 'direction' | 'size' | 'today'>,
): ChartModel {
	const layers = TIMINGS.flatMap((timing) =>
		[false, true].map((blocked) => ({
			timing,
			blocked,
			name: timingPhrase(timing) + (blocked ? ', blockerade' : ''),
			values: bars.map((bar) => amount(bar, timing, blocked)),
		})),
	);
	return {
		...rest,
		labels: bars.map((bar) => linesOf(bar?.label ?? '', bar?.under)),
		layers: layers.filter(({ values }) => values.some((value) => value > 0)),
		links: bars.map((bar) => bar && { href: bar.href, name: bar.name }),
	};
}

function amount(bar: ModelBar | null, timing: Timing, blocked: boolean): number {
	const segment = bar?.segments.find((candidate) => candidate.timing === timing);
	if (!segment) return 0;
	return blocked ? segment.blocked : segment.count - segment.blocked;
}

/** 'under 6 mån' → a word on each line; a month stands over its year, or over nothing. A unit's name is never cut. */
function linesOf(label: string, under?: string): string | string[] {
	if (under !== undefined) return [label, under];
	return label.endsWith(' mån') ? label.split(' ') : label;
}
