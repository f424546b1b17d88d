import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	addYears,
	daysBetween,
	endOfMonth,
	endOfWeek,
	isoWeek,
	isPlainDate,
	monthsBetween,
	plainDate,
	startOfMonth,
	weekday,
} from '../../src/lib/domain/plain-date.ts';

const days = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays('1900-01-01', count));

test('a day exists or it does not', () => {
	for (const day of ['2024-02-29', '2000-02-29', '2023-12-31']) expect(isPlainDate(day), day).toBe(true);
	const none = [
		'2023-02-29',
		'1900-02-29',
		'2023-13-01',
		'2023-00-10',
		'2023-04-31',
		'23-04-01',
		'2023-4-1',
		'',
		null,
	];
	for (const day of [...none, '2023-04-01T00:00', ' 2023-04-01', 20230401])
		expect(isPlainDate(day), String(day)).toBe(false);
	expect(plainDate(2023, 2, 29)).toBeNull();
	expect(plainDate(2024, 2, 29)).toBe('2024-02-29');
});

test('days added and taken away come back, through every change of clocks and year', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
			const there = addDays(day, count);
			expect(addDays(there, -count)).toBe(day);
			expect(daysBetween(day, there)).toBe(count);
			expect(there < day).toBe(count < 0);
		}),
	);
});

test('the end of a month is the day before the next begins', () => {
	fc.assert(
		fc.property(days, (day) => {
			expect(addDays(endOfMonth(day), 1)).toBe(addMonths(startOfMonth(day), 1));
			expect(startOfMonth(day) <= day && day <= endOfMonth(day)).toBe(true);
		}),
	);
});

test('a month after the 31st is the last day there is; a year after 29 February the 28th', () => {
	expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
	expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
	expect(addMonths('2023-01-31', 2)).toBe('2023-03-31');
	expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
	expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
});

test('weeks are counted as in Sweden', () => {
	expect(isoWeek('2021-01-03')).toBe(53);
	expect(isoWeek('2024-12-30')).toBe(1);
	expect(endOfWeek(2023, 40)).toBe('2023-10-08');
	expect(endOfWeek(2020, 53)).toBe('2021-01-03');
	fc.assert(
		fc.property(days, (day) => {
			const sunday = addDays(day, 7 - weekday(day));
			expect(weekday(sunday)).toBe(7);
			expect(isoWeek(sunday)).toBe(isoWeek(day));
		}),
	);
});

test('whole months between two days are as many as can be added', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: 0, max: 3000 }), (from, count) => {
			const to = addDays(from, count);
			const months = monthsBetween(from, to);
			expect(addMonths(from, months) <= to).toBe(true);
			expect(addMonths(from, months + 1) > to).toBe(true);
		}),
		{ seed: 7 },
	);
});
