import type { RecurringRow } from '../../../domain/diagrams.ts';
import { addYears, yearOf, type PlainDate } from '../../../domain/plain-date.ts';
import { recurringTip } from '../../text/diagrams.ts';
import type { Picture } from '../picture.ts';
import { timeAxis } from './time-axis.ts';
import { timeLayers } from './time-layers.ts';
import { heightOf, middleOf, rowAt, type TimeShape } from './time-rows.ts';

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
		const y = rowAt(index);
		const places = lines.map(({ due }) => axis.at(due));
		const closest = Math.min(15, ...places.slice(1).map((x, at) => x - (places[at] ?? 0)));
		const size = Math.max(3, Math.min(12, closest - 1.5));
		const middle = middleOf(y);
		return {
			...{ row, y, middle },
			marks: lines.map(({ state, due }) => ({ kind: state, x: axis.at(due), y: middle, size })),
		};
	});
	const picture: Picture = {
		...{ width: shape.width, height: heightOf(rows.length), side: 'under' },
		layers: timeLayers(placed.flatMap(({ marks }) => marks)),
		tips: placed.map(({ row, middle }) => ({ x: axis.at(per), y: middle, lines: recurringTip(row) })),
	};
	return { axis, picture, today: axis.at(per), rows: placed };
}
