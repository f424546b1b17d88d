import { totalsOf } from './chart-marks.ts';
import type { ChartModel } from './chart-model.ts';
import type { Paint } from './chart-paint.ts';

/** How thick a bar is at most, in pixels. */
export const THICKNESS = { standing: 28, lying: 20 } as const;

/** The model as stacked layers with the colours and patterns of the drawn cells. */
export const layersOf = (model: ChartModel, paint: Paint) =>
	model.layers.map((layer) => {
		const { fill, line } = paint.layer(layer);
		return {
			label: layer.name,
			data: [...layer.values],
			backgroundColor: fill,
			hoverBackgroundColor: fill,
			borderColor: line,
			hoverBorderColor: line,
			borderWidth: 1.25,
			borderSkipped: false as const,
			maxBarThickness: THICKNESS[model.direction],
		};
	});

/** Whole numbers along the bars, names across; a ruled line under the names and nothing more. */
export function scalesOf(model: ChartModel, paint: Paint, labelWidth: number) {
	const standing = model.direction === 'standing';
	const { size } = model;
	const most = Math.max(1, ...totalsOf(model));
	const values = {
		stacked: true,
		beginAtZero: true,
		// Room for the figure at the end of the longest bar.
		max: Math.ceil((most * 1.08 + size / 2) / size) * size,
		border: { display: false },
		grid: { color: paint.rule, drawTicks: false, display: standing },
		ticks: {
			display: standing,
			precision: 0,
			includeBounds: false,
			stepSize: size * (most / size > 10 ? 5 : 2),
			color: paint.quiet,
			padding: 8,
			font: { family: paint.font, size: 13 },
		},
		afterFit: fixedWidth(standing ? labelWidth : null),
	};
	const names = {
		stacked: true,
		border: { color: paint.ink, width: 1.5 },
		grid: { display: false },
		ticks: {
			color: standing ? paint.quiet : paint.ink,
			autoSkip: false,
			maxRotation: 0,
			padding: standing ? 4 : 12,
			font: { family: paint.font, size: standing ? 13 : 15 },
			crossAlign: 'far' as const,
		},
		afterFit: fixedWidth(standing ? null : labelWidth),
	};
	return standing ? { x: names, y: values } : { y: names, x: values };
}

/** The parts of one bar in words, in ink and paper. */
export const tooltipOf = (paint: Paint) => ({
	displayColors: false,
	backgroundColor: paint.ink,
	titleColor: paint.paper,
	bodyColor: paint.paper,
	cornerRadius: 2,
	padding: 10,
	bodyFont: { family: paint.font, size: 14 },
	filter: ({ raw }: { raw: unknown }) => Number(raw) > 0,
	callbacks: {
		title: () => '',
		label: (item: { formattedValue: string; dataset: { label?: string } }) =>
			`${item.formattedValue} ${item.dataset.label}`,
	},
});

const fixedWidth = (width: number | null) => (scale: { width: number }) => {
	if (width !== null) scale.width = width;
};
