import { describe, expect, test } from 'vitest';
import { freeDay } from '../../src/lib/domain/free-days.ts';
import { addDays } from '../../src/lib/domain/plain-date.ts';

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

	test('there are never more than five of them in a row, and five at the turn of a year', () => {
		let row = 0;
		let longest = 0;
		for (let day = '2000-01-01'; day < '2100-01-01'; day = addDays(day, 1)) {
			row = freeDay(day) === null ? 0 : row + 1;
			longest = Math.max(longest, row);
		}
		expect(longest).toBe(5);
	});
});
