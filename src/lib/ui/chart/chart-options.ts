import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { CanvasPaints } from './canvas-paint.ts';
import { PAINTS } from './paints.ts';
import type { Boxes, Layer, Line, Picture, Point, PointForm, Points, Tip } from './picture.ts';

/** A picture in the words of the chart library. It takes types from there, and nothing that runs. */
export type Configuration = ChartConfiguration<'bar' | 'line', unknown[]>;
type Dataset = ChartDataset<'bar' | 'line', unknown[]>;

/** Room under the drawing where the tooltip of its lowest bar can stand, in pixels; the style sheet knows it too. */
const BELOW = 112;

/** The axes are the drawing's own pixels: what is painted lies where it is drawn. Neither is shown, nothing moves. */
export function configurationOf(picture: Picture, paints: CanvasPaints, scale: number): Configuration {
	const axis = { type: 'linear', display: false, min: 0, offset: false } as const;
	return {
		type: 'bar',
		data: { datasets: datasetsOf(picture, paints, scale) },
		options: {
			...{ responsive: true, maintainAspectRatio: false, animation: false, events: [] },
			layout: { autoPadding: false, padding: { bottom: BELOW } },
			scales: {
				x: { ...axis, max: picture.width },
				y: { ...axis, max: picture.height, reverse: true },
			},
			plugins: { tooltip: tooltipOf(picture, paints) },
		},
	};
}

/** The tips' anchors come first, so that a bar's place among the tips is its place in the first data set. */
export function datasetsOf({ layers, tips }: Picture, paints: CanvasPaints, scale: number): Dataset[] {
	const painted = layers.flatMap((layer) => paintedLayer(layer, paints, scale));
	// The library paints the highest order first; what comes later lies on top.
	return [anchors(tips), ...painted.map((set, index) => ({ ...set, order: painted.length - index }))];
}

function anchors(tips: readonly Tip[]): Dataset {
	return { ...UNSEEN, data: tips.map(({ x, y }) => ({ x, y })) };
}

const UNSEEN = { type: 'line', showLine: false, pointRadius: 0, pointHoverRadius: 0, clip: false } as const;

function paintedLayer(layer: Layer, paints: CanvasPaints, scale: number): Dataset[] {
	if (layer.form === 'boxes') return bars(layer, paints, scale);
	return [layer.form === 'line' ? line(layer, paints, scale) : points(layer, paints, scale)];
}

/** Floating bars; those of one thickness in a data set of their own. */
function bars({ paint, boxes }: Boxes, paints: CanvasPaints, scale: number): Dataset[] {
	const colours = { backgroundColor: paints.fill(paint), borderColor: paints.line(paint) };
	return [...Map.groupBy(boxes, ({ height }) => height)].map(([height, same]) => ({
		...{ type: 'bar', indexAxis: 'y', grouped: false, borderSkipped: false, inflateAmount: 0 },
		...{ ...colours, borderWidth: widthOf(paint, scale), barThickness: height * scale },
		data: same.map(({ x, y, width }) => ({ y: y + height / 2, x: [x, x + width] })),
	}));
}

function line({ paint, points: through, floor }: Line, paints: CanvasPaints, scale: number): Dataset {
	return {
		...{ ...UNSEEN, showLine: true, data: [...through] },
		...{ borderColor: paints.line(paint), borderWidth: widthOf(paint, scale) },
		...(floor !== undefined && { fill: { value: floor }, backgroundColor: paints.fill(paint) }),
	};
}

function points({ form, paint, size, points: all }: Points, paints: CanvasPaints, scale: number): Dataset {
	return {
		...{ ...UNSEEN, data: all.map(({ x, y }): Point => ({ x, y })) },
		...{ pointStyle: STYLES[form], pointRadius: (size / 2) * REACH[form] * scale },
		...{ pointBackgroundColor: paints.fill(paint), pointBorderColor: paints.line(paint) },
		pointBorderWidth: widthOf(paint, scale),
	};
}

const STYLES = { circle: 'circle', diamond: 'rectRot', cross: 'crossRot' } as const satisfies Record<
	PointForm,
	string
>;
/** The library measures a cross along its arms. */
const REACH: Readonly<Record<PointForm, number>> = { circle: 1, diamond: 1, cross: Math.SQRT2 };

const widthOf = (paint: Layer['paint'], scale: number) => (PAINTS[paint].width ?? 0) * scale;

/** What a bar says, in ink and paper; its own figure stays in view. */
const tooltipOf = ({ side, tips }: Picture, paints: CanvasPaints) => ({
	...{ displayColors: false, backgroundColor: paints.ink, bodyColor: paints.paper },
	...{ cornerRadius: 2, padding: 10, caretSize: 0 },
	...(side === 'under'
		? { yAlign: 'top' as const, caretPadding: 12 }
		: { yAlign: 'center' as const, caretPadding: 22 }),
	...{
		titleColor: paints.paper,
		titleMarginBottom: 2,
		titleFont: { family: paints.font, size: 14, weight: 600 },
	},
	bodyFont: { family: paints.font, size: 14 },
	callbacks: {
		title: ([item]: { dataIndex: number }[]) => tips[item?.dataIndex ?? -1]?.lines[0] ?? '',
		label: ({ dataIndex }: { dataIndex: number }) => tips[dataIndex]?.lines.slice(1) ?? [],
	},
});
