import type { Box } from './hatch.ts';
import type { PaintName } from './paints.ts';

/**
 * What is painted in a chart, in the pixels of its drawing. `Painted.svelte` writes it as SVG on the server, and on a
 * screen `Chart.svelte` has the chart library paint the same over it; neither measures anything itself.
 */
export interface Picture {
	readonly width: number;
	readonly height: number;
	/** Where a tip stands by its anchor: beside what stands, under what lies. */
	readonly side: 'beside' | 'under';
	/** In the order they are painted. */
	readonly layers: readonly Layer[];
	/** What each bar says while it is pointed at. The link of a bar has its place here as `data-bar`. */
	readonly tips: readonly Tip[];
}

export type Layer = Boxes | Line | Points;

export interface Boxes {
	readonly form: 'boxes';
	readonly paint: PaintName;
	readonly boxes: readonly Box[];
}

export interface Line {
	readonly form: 'line';
	readonly paint: PaintName;
	readonly points: readonly Point[];
	/** The area between the line and this height is filled. */
	readonly floor?: number;
}

export interface Points {
	readonly form: PointForm;
	readonly paint: PaintName;
	readonly points: readonly Point[];
	/** From edge to edge. */
	readonly size: number;
}

export type PointForm = 'circle' | 'diamond' | 'cross';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Tip extends Point {
	readonly lines: readonly string[];
}

export const boxes = (paint: PaintName, all: readonly Box[]): Boxes => ({ form: 'boxes', paint, boxes: all });
