import type { Cell } from './cells.ts';
import type { CellPaint } from './paints.ts';
import { boxes, type Boxes } from './picture.ts';

/** Cells as layers, one for each timing, plain and blocked. */
export const cellLayers = (cells: readonly Cell[]): Boxes[] =>
	[...Map.groupBy(cells, paintOf)].map(([paint, own]) => boxes(paint, own));

const paintOf = ({ timing, blocked }: Cell): CellPaint => (blocked ? `${timing}-blocked` : timing);
