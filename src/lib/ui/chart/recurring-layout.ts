import type { RecurringRow } from '../../domain/diagrams.ts';
import { addYears, yearOf, type PlainDate } from '../../domain/plain-date.ts';
import { recurringTip } from '../text/diagrams.ts';
import type { Picture } from './picture.ts';
import { timeAxis } from './time-axis.ts';
import { timeLayers } from './time-layers.ts';

export interface TimeShape {
	readonly width: number;
	/** Room to the right for the figures. */
	readonly figures: number;
	/** Letters of a name that fit. */
	readonly letters: number;
}

export const TIME_ROW = { height: 46, above: 20, top: 26 } as const;

/** Years back that are drawn; the figures count all. */
const YEARS_BACK = 9;

/** Each row's times on one axis of whole years; the marks are as wide as the closest two allow. */
export function recurringLayout(rows: readonly RecurringRow[], per: PlainDate, shape: TimeShape) {
	const first = addYears(`${yearOf(per)}-01-01`, -YEARS_BACK);
	const kept = rows.map((row) => ({ row, lines: row.lines.filter(({ due }) => due >= first) }));
	const dues = kept.flatMap(({ lines }) => lines.map(({ due }) => due));
	const years = [per, ...dues].map(yearOf);
	const ends = [`${Math.min(...years)}-01-01`, `${Math.max(...years)}-12-31`];
	const axis = timeAxis(ends, { left: 8, right: shape.width - shape.figures });
	const placed = kept.map(({ row, lines }, index) => {
		const y = TIME_ROW.top + index * TIME_ROW.height;
		const places = lines.map(({ due }) => axis.at(due));
		const closest = Math.min(15, ...places.slice(1).map((x, at) => x - (places[at] ?? 0)));
		const size = Math.max(3, Math.min(12, closest - 1.5));
		const middle = middleOf(y);
		return {
			...{ row, y, middle },
			marks: lines.map(({ state, due }) => ({ kind: state, x: axis.at(due), y: middle, size })),
		};
	});
	const height = TIME_ROW.top + rows.length * TIME_ROW.height;
	const picture: Picture = {
		...{ width: shape.width, height, side: 'under' },
		layers: timeLayers(placed.flatMap(({ marks }) => marks)),
		tips: placed.map(({ row, middle }) => ({ x: axis.at(per), y: middle, lines: recurringTip(row) })),
	};
	return { axis, picture, today: axis.at(per), rows: placed };
}

/** Where the marks of a row lie, under its name. */
export const middleOf = (y: number) => y + TIME_ROW.above + (TIME_ROW.height - TIME_ROW.above) / 2 - 2;
