import type { Cell, CellBar } from './cells.ts';
import type { CellPaint } from '../paints.ts';
import { boxes, type Layer } from '../picture.ts';

/** Bars as layers: their cells, one for each timing, plain and blocked, and the dots where something is left out. */
export const cellLayers = (bars: readonly CellBar[]): Layer[] => {
	const cells = bars.flatMap((bar) => bar.cells);
	const dots = bars.flatMap(({ gap }) => gap);
	return [
		...[...Map.groupBy(cells, paintOf)].map(([paint, own]) => boxes(paint, own)),
		...(dots.length > 0 ? [{ form: 'circle', paint: 'due', size: 2.5, points: dots } as const] : []),
	];
};

const paintOf = ({ timing, blocked }: Cell): CellPaint => (blocked ? `${timing}-blocked` : timing);
