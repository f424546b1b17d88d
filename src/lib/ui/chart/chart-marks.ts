import type { ChartModel } from './chart-model.ts';
import type { Paint } from './chart-paint.ts';

/** The parts of the library's chart that are drawn upon. */
interface Drawn {
	readonly ctx: CanvasRenderingContext2D;
	readonly chartArea: { left: number; right: number; top: number; bottom: number };
	readonly scales: Record<string, { getPixelForValue(value: number): number } | undefined>;
}

/** Place of a bar on the canvas, in CSS pixels. */
export interface Place {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** What the drawn chart has and the library has not: cells that can be counted, figures at the bars, today. */
export function drawMarks(chart: Drawn, model: ChartModel, paint: Paint, thickness: number) {
	const standing = model.direction === 'standing';
	const along = chart.scales[standing ? 'y' : 'x'];
	const across = chart.scales[standing ? 'x' : 'y'];
	if (!along || !across) return;
	const pen = chart.ctx;
	pen.save();
	pen.font = `600 13px ${paint.font}`;
	totalsOf(model).forEach((total, index) => {
		const middle = across.getPixelForValue(index);
		pen.fillStyle = paint.paper;
		for (let value = model.size; value < total; value += model.size) {
			const edge = along.getPixelForValue(value);
			if (standing) pen.fillRect(middle - thickness / 2 - 1, edge - 1, thickness + 2, 2);
			else pen.fillRect(edge - 1, middle - thickness / 2 - 1, 2, thickness + 2);
		}
		if (total === 0) return;
		pen.fillStyle = paint.ink;
		pen.textAlign = standing ? 'center' : 'left';
		const end = along.getPixelForValue(total);
		pen.fillText(String(total), standing ? middle : end + 8, standing ? end - 7 : middle + 4.5);
	});
	if (model.today) drawToday(chart, model.today, paint, across.getPixelForValue.bind(across));
	pen.restore();
}

function drawToday(
	{ ctx, chartArea }: Drawn,
	{ index, label }: { index: number; label: string },
	paint: Paint,
	at: (index: number) => number,
) {
	const x = Math.round((at(index - 1) + at(index)) / 2);
	ctx.fillStyle = paint.paper;
	ctx.fillRect(x - 3, 0, 6, chartArea.bottom);
	ctx.fillStyle = paint.ink;
	ctx.fillRect(x - 1, 0, 2, chartArea.bottom + 26);
	ctx.textAlign = 'center';
	ctx.fillText(label, x, chartArea.bottom + 40);
}

/** The columns (or rows) that the links lie over: as wide as the space of a bar, as high as the plot. */
export function placesOf({ chartArea, scales }: Drawn, model: ChartModel): Place[] {
	const standing = model.direction === 'standing';
	const across = scales[standing ? 'x' : 'y'];
	if (!across || model.labels.length === 0) return [];
	const extent = standing ? chartArea.right - chartArea.left : chartArea.bottom - chartArea.top;
	const space = extent / model.labels.length;
	return model.labels.map((_, index) => {
		const start = across.getPixelForValue(index) - space / 2;
		return standing
			? { left: start, top: chartArea.top, width: space, height: chartArea.bottom - chartArea.top + 26 }
			: { left: 0, top: start, width: chartArea.right, height: space };
	});
}

export const totalsOf = (model: ChartModel) =>
	model.labels.map((_, index) => model.layers.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
