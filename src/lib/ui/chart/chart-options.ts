import type { ChartModel } from './chart-model.ts';
import type { Paint } from './chart-paint.ts';

/** Air below and above a cell, in pixels of the drawing. */
const AIR = 1;

/** The model's layers as data sets of floating bars, one bar for each cell, in the colours of the drawn cells. */
export function layersOf(model: ChartModel, paint: Paint, scale: number) {
	const air = (AIR * model.room) / model.floor;
	return model.layers.map((layer) => {
		const { fill, line } = paint.layer(layer);
		return {
			label: layer.name,
			data: layer.cells.map(({ x, from, to }): { x: number; y: [number, number] } => ({
				x,
				y: [from + air, to - air],
			})),
			backgroundColor: fill,
			hoverBackgroundColor: fill,
			borderColor: line,
			hoverBorderColor: line,
			borderWidth: 1.25,
			borderSkipped: false as const,
			grouped: false,
			barThickness: model.thickness * scale,
		};
	});
}

/** The drawing's own width across, commitments upwards; neither is shown, for the drawing has both. */
export const scalesOf = ({ width, room }: ChartModel) => ({
	x: { type: 'linear' as const, display: false, min: 0, max: width, offset: false },
	y: { type: 'linear' as const, display: false, min: 0, max: room },
});

/** What lies below the axis. */
export const paddingOf = ({ height, floor }: ChartModel, scale: number) => ({
	bottom: (height - floor) * scale,
});

/** The parts of one bar in words, in ink and paper. */
export const tooltipOf = (model: ChartModel, paint: Paint) => ({
	displayColors: false,
	backgroundColor: paint.ink,
	bodyColor: paint.paper,
	cornerRadius: 2,
	padding: 10,
	caretSize: 0,
	// Beside the bar: the figure above it stays in view.
	yAlign: 'center' as const,
	caretPadding: 22,
	bodyFont: { family: paint.font, size: 14 },
	callbacks: {
		title: () => '',
		label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) => {
			const cell = model.layers[datasetIndex]?.cells[dataIndex];
			return cell ? [...(model.words[cell.bar] ?? [])] : '';
		},
	},
});

/** The uppermost cell of a bar: `[layer, place in it]`; null when the bar is empty. */
export function topCell({ layers }: ChartModel, bar: number): { datasetIndex: number; index: number } | null {
	let found: { datasetIndex: number; index: number; to: number } | null = null;
	layers.forEach(({ cells }, datasetIndex) =>
		cells.forEach((cell, index) => {
			if (cell.bar === bar && cell.to > (found?.to ?? 0)) found = { datasetIndex, index, to: cell.to };
		}),
	);
	return found;
}
