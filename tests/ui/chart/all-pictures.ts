import type { CommitmentRow } from '../../../src/lib/domain/commitment.ts';
import type { DueMonth, UndatedAge, UnitTally } from '../../../src/lib/domain/overview.ts';
import { addMonths, endOfMonth, monthOf } from '../../../src/lib/domain/plain-date.ts';
import { TIMINGS } from '../../../src/lib/domain/words.ts';
import { widePicture, wideLayout } from '../../../src/lib/ui/chart/deadlines/deadline-layout.ts';
import { narrowLayout, narrowPicture } from '../../../src/lib/ui/chart/deadlines/deadline-narrow.ts';
import { deadlineSeries } from '../../../src/lib/ui/chart/deadlines/deadline-series.ts';
import { matterTimeLayout, timed } from '../../../src/lib/ui/chart/time/matter-time-layout.ts';
import type { Picture } from '../../../src/lib/ui/chart/picture.ts';
import { recurringLayout } from '../../../src/lib/ui/chart/time/recurring-layout.ts';
import { layRows, rowPicture } from '../../../src/lib/ui/chart/rows/row-layout.ts';
import { scaleOf, type Scale } from '../../../src/lib/ui/chart/cells/scale.ts';
import { staffingLayout } from '../../../src/lib/ui/chart/staffing/staffing-layout.ts';
import { trendLayout } from '../../../src/lib/ui/chart/trend/trend-layout.ts';
import { UNIT_NARROW, unitSeries } from '../../../src/lib/ui/chart/rows/unit-series.ts';
import { MOST_ROWS } from '../../../src/lib/ui/text/diagrams.ts';
import { overviewOf } from '../../domain/report-sample.ts';

const PER = '2024-11-15';
const SCOPE = { per: null, body: null };

/** Every chart as the pages draw it, wide or narrow, over so many commitments: evenly in months, states and units. */
export function allPictures(count: number, wide: boolean): Record<string, Picture> {
	const shape = wide
		? { width: 540, left: 320, figures: 100, rowHeight: 26, above: 0, letters: 74 }
		: { width: 358, left: 0, figures: 130, rowHeight: 48, above: 22, letters: 44 };
	const rows = wide ? { width: 540, left: 330, rowHeight: 22, barHeight: 14, step: 20 } : UNIT_NARROW;
	const months = monthsOf(count);
	const series = deadlineSeries(overviewOf({ per: PER, months, undatedAges: agesOf(count) }), SCOPE);
	const units = unitSeries(unitsOf(count).slice(0, MOST_ROWS), SCOPE);
	const lying = (all: typeof units.rows, scale: Scale) =>
		rowPicture(layRows(all, scale, rows), { width: rows.width, height: all.length * rows.rowHeight });
	const trend = Array.from({ length: 13 }, (_, index) => {
		const day = endOfMonth(addMonths('2023-11-01', index));
		return { month: monthOf(day), day, open: count, overdue: Math.floor((count * index) / 13) };
	});
	const trendShape = wide
		? { width: 620, height: 150, right: 520, named: 3 }
		: { width: 358, height: 170, right: 262, named: 4 };
	const drawn = trendLayout(trend, trendShape);
	return {
		deadlines: wide ? widePicture(wideLayout(series, PER, [])) : narrowPicture(narrowLayout(series)),
		units: lying(units.rows, units.scale),
		ages: lying([...series.ages], scaleOf(series.ages.map((age) => age.count))),
		...(drawn && { trend: drawn.picture }),
		staffing: staffingLayout(staffingOf(count), shape).picture,
		recurring: recurringLayout(recurringOf(count), PER, shape).picture,
		matter: matterTimeLayout(timed(matterOf(count)), PER, shape).picture,
	};
}

const few = (count: number) => Array.from({ length: Math.min(count, MOST_ROWS) }, (_, index) => index);

function monthsOf(count: number): DueMonth[] {
	const each = Math.ceil(count / 20);
	return Array.from({ length: Math.ceil(count / Math.max(1, each)) }, (_, index) => {
		const from = addMonths('2024-04-01', index);
		const timing = from < '2024-11-01' ? 'overdue' : from < '2024-12-02' ? 'due-soon' : 'on-track';
		return {
			...{ month: monthOf(from), from, to: endOfMonth(from), timing, count: each },
			blocked: index % 3 === 1 ? Math.floor(each / 3) : 0,
		};
	});
}

const agesOf = (count: number): UndatedAge[] =>
	(['under-6', '6-12', 'over-12'] as const).map((label, index) => ({
		...{ label, count: index === 1 ? 0 : count, blocked: Math.floor(count / 4) * (index === 1 ? 0 : 1) },
	}));

const unitsOf = (count: number): UnitTally[] =>
	few(count).map((index) => {
		const part = Math.ceil(count / 5 / (index + 1));
		const blockedOf = Object.fromEntries(TIMINGS.map((timing) => [timing, Math.floor(part / 2)]));
		return {
			unit: { id: `f${index}`, name: `Förvaltning ${index}`, external: false },
			...{ open: 5 * part, overdue: part, dueSoon: part, onTrack: part, undated: part, ageing: part },
			...{ blocked: 5 * Math.floor(part / 2), blockedOf: blockedOf as UnitTally['blockedOf'] },
		};
	});

const staffingOf = (count: number) =>
	few(count).map((index) => ({
		...{ year: 2024, unit: `Förvaltning ${index}`, decided: 100 + index * 10, tentative: (index % 3) * 40 },
		...{ filled: index * 20, numbers: ['Å-2024-0001'] },
	}));

const STATES = ['fulfilled', 'missed', 'late', 'next', 'planned'] as const;

const recurringOf = (count: number) =>
	few(count).map((index) => ({
		...{ number: `Å-2024-${1000 + index}`, wording: 'Läget redovisas för nämnden varje månad under året.' },
		lines: Array.from({ length: Math.min(count, 60) }, (_, at) => ({
			...{ period: String(at), due: addMonths('2020-01-31', at + index), state: STATES[(at + index) % 5]! },
		})),
	}));

const matterOf = (count: number) =>
	few(count).map(
		(index) =>
			({
				...{ number: `Å-2024-${1000 + index}`, stage: 'decided', wording: 'Ett skyddsräcke sätts upp.' },
				...{ decided: addMonths('2022-01-10', index), timing: index % 2 ? 'overdue' : null },
				deadline: { date: addMonths('2023-01-10', index), precision: 'day', basis: 'stated', text: null },
				...{ doneOn: index % 4 === 0 ? '2024-06-01' : null, reportedOn: index % 4 ? null : '2024-10-01' },
			}) as unknown as CommitmentRow,
	);
