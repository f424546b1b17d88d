import { describe, expect, test } from 'vitest';
import type { CommitmentRow } from '../../../src/lib/domain/commitment.ts';
import type { RecurringRow } from '../../../src/lib/domain/diagrams.ts';
import { addDays, addMonths } from '../../../src/lib/domain/plain-date.ts';
import { matterTimeLayout, timed } from '../../../src/lib/ui/chart/time/matter-time-layout.ts';
import { recurringLayout } from '../../../src/lib/ui/chart/time/recurring-layout.ts';
import { staffingLayout } from '../../../src/lib/ui/chart/staffing/staffing-layout.ts';
import { timeAxis } from '../../../src/lib/ui/chart/time/time-axis.ts';

const PER = '2024-11-15';
const SHAPE = { width: 358, figures: 52, letters: 44 };
const RIGHT = SHAPE.width - SHAPE.figures;

describe('the axis', () => {
	test('names months for two years, and only years beyond', () => {
		const short = timeAxis(['2023-04-25', '2024-11-15'], { left: 0, right: 600 });
		expect(short.ticks.map(({ label }) => label)).toEqual([
			...['april', 'juli', 'okt', '2024', 'april', 'juli', 'okt'],
		]);
		const long = timeAxis(['2015-04-25', '2024-11-15'], { left: 0, right: 600 });
		expect(long.ticks.every(({ long: isYear }) => isYear)).toBe(true);
	});

	test('leaves room between the names that it writes', () => {
		const named = timeAxis(['1990-01-01', '2089-12-31'], { left: 0, right: 300 }).ticks.filter(
			({ label }) => label,
		);
		expect(named.length).toBeGreaterThan(2);
		named.slice(1).forEach(({ x }, index) => expect(x - named[index]!.x).toBeGreaterThanOrEqual(40));
	});

	test('holds a single day', () => {
		const { at } = timeAxis([PER], { left: 10, right: 90 });
		expect(at(PER)).toBeGreaterThanOrEqual(10);
		expect(at(PER)).toBeLessThanOrEqual(90);
	});
});

describe('rows of years', () => {
	const row = (count: number, months: number): RecurringRow => ({
		...{ number: 'Å-2023-0001', wording: 'Läget redovisas varje månad.' },
		lines: Array.from({ length: count }, (_, index) => ({
			...{ period: String(index), due: addMonths('2015-01-31', index * months), state: 'fulfilled' as const },
		})),
	});

	test('marks stay apart and inside, from one a year to one a month of ten years', () => {
		for (const each of [row(1, 12), row(11, 12), row(130, 1)]) {
			const [placed] = recurringLayout([each], PER, SHAPE).rows;
			expect(placed!.marks.length).toBeGreaterThan(0);
			for (const { x } of placed!.marks) {
				expect(x).toBeGreaterThanOrEqual(8);
				expect(x).toBeLessThanOrEqual(RIGHT);
			}
			expect(placed!.marks[0]!.size).toBeGreaterThanOrEqual(each.lines.length > 100 ? 3 : 12);
		}
	});

	test('what is older than ten years is counted but not drawn', () => {
		const old = { ...row(1, 12), lines: [{ period: '1999', due: '1999-12-31', state: 'late' as const }] };
		const layout = recurringLayout([old, row(2, 12)], PER, SHAPE);
		expect(layout.rows.map(({ marks }) => marks.length)).toEqual([0, 2]);
		expect(recurringLayout([], PER, SHAPE).rows).toEqual([]);
	});
});

describe('the time line of a matter', () => {
	const row = (over: Partial<CommitmentRow>) =>
		({
			...{ number: 'Å-2023-0001', stage: 'decided', decided: '2023-01-10', timing: 'overdue' },
			...{ deadline: null, doneOn: null, reportedOn: null, ...over },
		}) as CommitmentRow;
	const until = (date: string) => ({ date, precision: 'day', basis: 'stated', text: null }) as const;
	const lineOf = (over: Partial<CommitmentRow>) => matterTimeLayout(timed([row(over)]), PER, SHAPE).rows[0]!;

	test('an overdue one is thick from its deadline to the day', () => {
		const layout = matterTimeLayout(timed([row({ deadline: until('2024-03-31') })]), PER, SHAPE);
		expect(layout.rows[0]).toMatchObject({
			late: layout.axis.at('2024-03-31'),
			to: layout.today,
			done: null,
		});
	});

	test('one that was done in time ends there, and is not thick', () => {
		const line = lineOf({ deadline: until('2024-03-31'), doneOn: '2024-02-01', timing: null });
		expect([line.late, line.to]).toEqual([null, line.done]);
	});

	test('one that was done late is thick until it was', () => {
		const line = lineOf({ deadline: until('2024-03-31'), doneOn: '2024-06-01', timing: null });
		expect([line.late, line.to]).toEqual([line.due, line.done]);
	});

	test('one that was given up ends at its deadline, without lateness', () => {
		const line = lineOf({ deadline: until('2024-03-31'), timing: null });
		expect([line.late, line.to]).toEqual([null, line.due]);
	});

	test('proposals and those without a day are left out, the rest in order', () => {
		const rows = timed([
			...[row({ decided: addDays('2023-01-10', 5) }), row({ stage: 'proposed' })],
			...[row({ decided: null }), row({})],
		]);
		expect(rows.map(({ decided }) => decided)).toEqual(['2023-01-10', '2023-01-15']);
	});
});

test('bars of staffing fit with their figures, also where more is filled than decided', () => {
	const bar = (decided: number, tentative: number, filled: number) => ({
		...{ year: 2024, unit: 'Åkontoret', decided, tentative, filled, numbers: ['Å-2024-0001'] },
	});
	const shape = { width: 358, left: 0, figures: 130, rowHeight: 48, above: 22 };
	expect(staffingLayout([], shape).rows).toEqual([]);
	for (const bars of [[bar(0, 50, 0)], [bar(100, 20, 50), bar(10, 0, 900)], [bar(10_000, 0, 1)]]) {
		for (const { frame, filled, perhaps, valueX } of staffingLayout(bars, shape).rows) {
			const longest = Math.max(frame.width, filled.width);
			expect(longest).toBeLessThanOrEqual(228);
			expect(valueX).toBe(longest + 8);
			expect(perhaps.x + perhaps.width).toBeCloseTo(frame.width, 5);
		}
	}
});
