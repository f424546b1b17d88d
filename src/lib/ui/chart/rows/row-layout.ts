import { tipLines } from '../cells/bar-words.ts';
import { cellLayers } from '../cells/cell-layers.ts';
import { lying, type CellBar } from '../cells/cells.ts';
import type { Picture } from '../picture.ts';
import type { Segment } from '../cells/pieces.ts';
import type { Scale } from '../cells/scale.ts';

/** Lying bars under each other: the narrow deadline chart and the sheet's chart of units. */
export interface Row {
	readonly label: string;
	readonly segments: readonly Segment[];
	readonly count: number;
	readonly href: string;
	readonly name: string;
}

export interface RowShape {
	readonly width: number;
	/** Where bars begin. */
	readonly left: number;
	readonly rowHeight: number;
	readonly barHeight: number;
	/** Widest step for one cell. */
	readonly step: number;
	/** Room for the label above the bar instead of beside it. */
	readonly above?: number;
}

export interface PlacedRow<R extends Row> extends CellBar {
	readonly row: R;
	/** Upper edge of the whole row. */
	readonly y: number;
	/** Base line of the label, and of the figure after the bar. */
	readonly labelY: number;
	readonly valueX: number;
	readonly valueY: number;
}

/** Where bars begin beside names: after the longest, at seven and a half pixels for a letter, roughly. */
export const besideNames = (names: readonly string[]) =>
	Math.min(330, 16 + 7.5 * Math.max(0, ...names.map(({ length }) => length)));

const FIGURE = 40;

/** Rows from `top` downwards; the longest bar with its figure fits the width. */
export function layRows<R extends Row>(
	rows: readonly R[],
	scale: Scale,
	shape: RowShape,
	top = 0,
): PlacedRow<R>[] {
	const step = Math.min(shape.step, (shape.width - shape.left - FIGURE) / scale.cells);
	const above = shape.above ?? 0;
	return rows.map((row, index) => {
		const y = top + index * shape.rowHeight;
		const barY = y + above + (shape.rowHeight - above - shape.barHeight) / 2;
		const placed = lying(row.segments, scale, {
			left: shape.left + 2,
			y: barY,
			height: shape.barHeight,
			step,
		});
		const middle = barY + shape.barHeight / 2 + 4.5;
		return {
			...{ row, y, ...placed },
			labelY: above > 0 ? y + above - 4 : middle,
			valueX: Math.max(shape.left, ...placed.cells.map((cell) => cell.x + cell.width)) + 8,
			valueY: middle,
		};
	});
}

/** The cells of placed rows; a row's tip stands under the end of its bar. */
export const rowPicture = (
	rows: readonly PlacedRow<Row>[],
	{ width, height }: Pick<Picture, 'width' | 'height'>,
): Picture => ({
	...{ width, height, side: 'under' },
	layers: cellLayers(rows),
	tips: rows.map(({ row, valueX, valueY }) => ({
		...{ x: valueX, y: valueY },
		lines: tipLines(row.label, row.segments),
	})),
});
