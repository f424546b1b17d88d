import type { PrintedChart } from '../../domain/report/printed-report.ts';
import type { ReportFigures } from '../../domain/report/report-content.ts';
import type { ReportQuestion } from '../../domain/report/report.ts';
import { TIMINGS } from '../../domain/words.ts';
import { tallySentence } from '../chart/cells/bar-words.ts';
import { deadlineSeries } from '../chart/deadlines/deadline-series.ts';
import type { Slot } from '../chart/deadlines/deadline-slots.ts';
import { cut, type Segment } from '../chart/cells/pieces.ts';
import { gapIn, type Scale } from '../chart/cells/scale.ts';
import { unitSeries } from '../chart/rows/unit-series.ts';
import { scaleWords } from '../text/chart-scale.ts';
import { unitSentence } from '../text/diagrams.ts';
import { number, shortDate } from '../text/format.ts';
import {
	BLOCKED_CELLS,
	DEADLINES_TITLE,
	IN_TABLE,
	UNITS_TITLE,
	unitsShown,
} from '../text/report-captions.ts';
import { GROUP_NAMES } from '../text/reports.ts';

/** Units with a bar of their own on the first page. */
export const MOST_UNITS = 6;

/** The sheet's two diagrams as cells: the same series as on the page. */
export function printedCharts(
	figures: ReportFigures,
	{ per, body, unit = null }: ReportQuestion,
): PrintedChart[] {
	const scope = { per, body, unit };
	const due = deadlineSeries(figures, scope);
	const open = figures.units.filter((unit) => unit.open > 0).sort((a, b) => b.open - a.open);
	const units = unitSeries(open.slice(0, MOST_UNITS), scope);
	const today = due.bars.findIndex(({ slot }) => !slot.past);
	const years = yearsAlong(due.bars.map(({ slot }) => slot));
	const charts: PrintedChart[] = [
		{
			title: DEADLINES_TITLE,
			summary: `${tallySentence(figures.tally)} ${scaleWords(due.scale)} ${BLOCKED_CELLS} ${IN_TABLE}`,
			shape: 'standing',
			bars: [
				...due.bars.map((bar, index) => ({
					...printed(bar, due.scale),
					name: bar.slot.title,
					...(index === today ? { isToday: true, under: shortDate(per) } : { under: years[index]! }),
				})),
				...due.ages.map((bar, index) => ({
					...printed(bar, due.scale),
					name: bar.title,
					under: index === 0 ? NO_DATE_HERE : '',
				})),
			],
			legend: LEGEND,
		},
		{
			title: UNITS_TITLE,
			summary: unitsSummary(figures, units.scale, open.length),
			shape: 'lying',
			bars: units.rows.map((row) => printed(row, units.scale)),
			legend: LEGEND,
		},
	];
	return charts.filter(({ bars }) => bars.length > 0);
}

/** What the diagram of units says in words, of so many units that have something open. */
export const unitsSummary = (figures: ReportFigures, scale: Scale, units: number) =>
	[unitSentence(figures), scaleWords(scale), unitsShown(units, MOST_UNITS), IN_TABLE]
		.filter(Boolean)
		.join(' ');

/** Under the first of the bars that are no months. */
const NO_DATE_HERE = 'utan datum';

/** The year where it begins on the axis, '' elsewhere. */
const yearsAlong = (slots: readonly Pick<Slot, 'from'>[]): string[] =>
	slots.map(({ from }, index) => {
		const year = from?.slice(0, 4) ?? '';
		return year === slots[index - 1]?.from?.slice(0, 4) ? '' : year;
	});

const LEGEND = TIMINGS.map((timing) => ({ timing, name: GROUP_NAMES[timing] }));

const printed = (
	{ label, count, segments }: { label: string; count: number; segments: readonly Segment[] },
	scale: Scale,
) => {
	const pieces = cut(segments, scale);
	const gap = gapIn(count, scale);
	return {
		...{ label, under: '', name: label, isToday: false, count: number(count) },
		cells: pieces.map(({ timing, blocked, length }) => ({ timing, blocked, length })),
		gap: gap && pieces.filter(({ start }) => start < gap.from).length,
	};
};
