import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeDay, workdayFrom } from '../../src/lib/domain/free-days.ts';
import { addDays, daysBetween } from '../../src/lib/domain/plain-date.ts';

describe('free days', () => {
	// Easter days of three centuries, from printed almanacs: the earliest and the latest among them.
	test.each([
		['2000-04-23', 'påskdagen'],
		['2008-03-23', 'påskdagen'],
		['2011-04-24', 'påskdagen'],
		['2024-03-31', 'påskdagen'],
		['2025-04-20', 'påskdagen'],
		['2038-04-25', 'påskdagen'],
		['2024-03-29', 'långfredagen'],
		['2024-04-01', 'annandag påsk'],
		['2024-05-09', 'Kristi himmelsfärdsdag'],
		['2024-05-19', 'pingstdagen'],
		['2024-06-21', 'midsommarafton'],
		['2026-06-20', 'midsommardagen'],
		['2023-11-04', 'alla helgons dag'],
		['2026-10-31', 'alla helgons dag'],
		['2023-12-31', 'nyårsafton'],
		['2024-11-16', 'lördag'],
		['2024-11-17', 'söndag'],
		['2024-11-18', null],
		['2024-05-20', null],
		['2024-02-29', null],
	])('%s is %s', (date, name) => expect(freeDay(date)).toBe(name));

	test('the next working day is never free, and no working day lies before it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
				const date = addDays('2000-01-01', days);
				const next = workdayFrom(date);
				expect(freeDay(next)).toBeNull();
				for (let day = date; day < next; day = addDays(day, 1)) expect(freeDay(day)).not.toBeNull();
				expect(daysBetween(date, next)).toBeLessThanOrEqual(5);
			}),
			{ numRuns: 200, seed: 5 },
		);
	});

	test('the longest row of free days at the turn of a year is told to its end', () => {
		expect(workdayFrom('2024-12-24')).toBe('2024-12-27');
		expect(workdayFrom('2022-12-24')).toBe('2022-12-27');
	});
});
