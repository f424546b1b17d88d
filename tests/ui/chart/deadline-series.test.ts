import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/domain/plain-date.ts';
import type { DueMonth } from '../../../src/lib/domain/overview.ts';
import { slotsAround } from '../../../src/lib/ui/chart/deadlines/deadline-slots.ts';
import { deadlineSeries } from '../../../src/lib/ui/chart/deadlines/deadline-series.ts';
import { WIDE, wideLayout } from '../../../src/lib/ui/chart/deadlines/deadline-layout.ts';
import { narrowLayout } from '../../../src/lib/ui/chart/deadlines/deadline-narrow.ts';
import { overviewOf } from '../../domain/report-sample.ts';

const PER = '2023-10-20';
const SCOPE = { per: PER, body: 'sn' };

const month = (
	from: string,
	to: string,
	timing: DueMonth['timing'],
	count: number,
	blocked = 0,
): DueMonth => ({
	month: from.slice(0, 7),
	from,
	to,
	timing,
	count,
	blocked,
});

const OVERVIEW = overviewOf({
	per: PER,
	months: [
		month('2021-02-01', '2021-02-28', 'overdue', 2),
		month('2023-09-01', '2023-09-30', 'overdue', 4, 1),
		month('2023-10-01', '2023-10-19', 'overdue', 1),
		month('2023-10-20', '2023-10-31', 'due-soon', 1),
		month('2023-11-01', '2023-11-30', 'due-soon', 3),
		month('2023-11-01', '2023-11-30', 'on-track', 2),
		month('2026-12-01', '2026-12-31', 'on-track', 5),
	],
	undatedAges: [
		{ label: 'under-6', count: 8, blocked: 3 },
		{ label: '6-12', count: 0, blocked: 0 },
		{ label: 'over-12', count: 3, blocked: 0 },
	],
});

describe('the axis', () => {
	test('is cut at the day: today falls between two places', () => {
		const slots = slotsAround(PER, '2023-09-01', '2023-12-31');
		const after = slots.findIndex(({ past }) => !past);
		expect(slots[after - 1]).toMatchObject({ from: '2023-10-01', to: '2023-10-19', label: '1–19' });
		expect(slots[after]).toMatchObject({ from: '2023-10-20', to: '2023-10-31', label: '20–31' });
	});

	test('has no gap and no overlap, also on the first and last day of a month', () => {
		for (const per of ['2023-10-20', '2023-10-01', '2024-02-29', '2023-12-31']) {
			const slots = slotsAround(per, '2019-01-01', '2030-01-01');
			expect(slots[0]!.from).toBeNull();
			expect(slots.at(-1)!.to).toBeNull();
			for (const [index, slot] of slots.entries()) {
				if (index > 0) expect(slot.from).toBe(addDays(slots[index - 1]!.to!, 1));
				expect(slot.past).toBe(slot.to !== null && slot.to < per);
			}
		}
	});

	test('never has more places than labels fit', () => {
		expect(slotsAround(PER, '1990-01-01', '2060-01-01').length).toBeLessThanOrEqual(23);
	});
});

describe('the series', () => {
	const series = deadlineSeries(OVERVIEW, SCOPE);

	test('no commitment is lost: bars add up to what came in', () => {
		const count = [...series.bars, ...series.ages].reduce((sum, bar) => sum + bar.count, 0);
		expect(count).toBe(2 + 4 + 1 + 1 + 3 + 2 + 5 + 8 + 3);
	});

	test('what lies outside the window is put together at its ends', () => {
		expect(series.bars[0]).toMatchObject({ label: 'före', count: 2 });
		expect(series.bars.at(-1)).toMatchObject({ label: 'efter', count: 5 });
	});

	test('a month may hold two timings', () => {
		const november = series.bars.find(({ label }) => label === 'nov');
		expect(november?.segments.map(({ timing, count }) => [timing, count])).toEqual([
			['due-soon', 3],
			['on-track', 2],
		]);
		expect(november?.name.replaceAll('\u00a0', ' ')).toBe(
			'november 2023: 5 åtaganden, 3 inom 30 dagar och 2 i tid',
		);
	});

	test('each bar opens its own rows, on the same day and for the same body', () => {
		expect(series.bars.find(({ label }) => label === 'sep')?.href).toBe(
			'/ataganden?organ=sn&frist-fran=2023-09-01&frist-till=2023-09-30&per=2023-10-20',
		);
		expect(series.ages[0]?.href).toBe('/ataganden?visa=utan-datum-nya&organ=sn&per=2023-10-20');
		expect(new Set([...series.bars, ...series.ages].map(({ href }) => href)).size).toBe(
			series.bars.length + 3,
		);
	});

	test('the year stands where it begins', () => {
		const years = wideLayout(series, PER, []).years.map(({ year }) => year);
		expect(years).toEqual(['2023', '2024']);
	});
});

describe('the pictures', () => {
	const series = deadlineSeries(OVERVIEW, SCOPE);

	test('everything wide lies inside its frame, and today between what is late and what is not', () => {
		const { bars, ages, today, meetings, left } = wideLayout(series, PER, ['2023-10-11', '2019-01-01']);
		for (const { cells } of [...bars, ...ages]) {
			for (const { x, y, width, height } of cells) {
				expect(x).toBeGreaterThanOrEqual(left);
				expect(x + width).toBeLessThanOrEqual(WIDE.width);
				expect(y).toBeGreaterThanOrEqual(60);
				expect(y + height).toBeLessThanOrEqual(WIDE.floor);
			}
		}
		for (const { bar, x } of bars)
			expect(bar.segments.some(({ timing }) => timing === 'overdue') ? x < today : true).toBe(true);
		expect(meetings).toHaveLength(1);
		expect(meetings[0]).toBeLessThan(today);
	});

	test('the narrow one has a row for each timing of each bar that is not empty', () => {
		const { groups, height } = narrowLayout(series);
		expect(groups.map(({ rows }) => rows.length)).toEqual([3, 2, 2, 2]);
		const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
		expect(cells).toHaveLength(29);
		expect(Math.max(...cells.map(({ x, width }) => x + width))).toBeLessThanOrEqual(358);
		expect(Math.max(...cells.map(({ y, height: high }) => y + high))).toBeLessThanOrEqual(height);
	});

	test('nothing at all still gives a picture', () => {
		const empty = deadlineSeries(overviewOf({ per: PER }), SCOPE);
		expect(wideLayout(empty, PER, []).bars.every(({ cells }) => cells.length === 0)).toBe(true);
		expect(narrowLayout(empty).height).toBeGreaterThan(0);
	});
});
