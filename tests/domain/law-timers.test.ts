import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerDay, budgetDay, LAW_TIMERS, waitingOf } from '../../src/lib/domain/law-timers.ts';
import { addDays, daysBetween, isPlainDate } from '../../src/lib/domain/plain-date.ts';

test('a motion has waited too long the day after a year, and is warned of after nine months', () => {
	expect(answerDay('2023-02-27')).toBe('2024-02-27');
	expect(answerDay('2024-02-29')).toBe('2025-02-28');
	expect(waitingOf('2023-02-27', '2023-11-27')).toBe('in-time');
	expect(waitingOf('2023-02-27', '2023-11-28')).toBe('over-warning');
	expect(waitingOf('2023-02-27', '2024-02-27')).toBe('over-warning');
	expect(waitingOf('2023-02-27', '2024-02-28')).toBe('over-year');
});

test('waiting only ever gets worse', () => {
	const order = ['in-time', 'over-warning', 'over-year'];
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 800 }), (start, days) => {
			const filed = addDays('2018-01-01', start);
			const per = addDays(filed, days);
			const now = order.indexOf(waitingOf(filed, per));
			expect(order.indexOf(waitingOf(filed, addDays(per, 1)))).toBeGreaterThanOrEqual(now);
			expect(daysBetween(filed, answerDay(filed))).toBeGreaterThanOrEqual(365);
		}),
	);
});

test.each([
	['budget 2024', null, '2023-11-30'],
	['revidering av budget 2024', null, '2024-12-31'],
	['Budget 2025 med plan 2026–2027', '2024-03-01', '2024-11-30'],
	['budgeten', '2023-10-11', '2023-11-30'],
	['budgeten', '2023-12-06', '2024-11-30'],
	['revidering av budgeten', '2023-12-06', '2023-12-31'],
	['budgeten', null, null],
])('the decision of %s, waited for since %s, is taken by %s', (name, decided, day) => {
	expect(budgetDay(name, decided)).toBe(day);
});

test('each timer says where it stands and when somebody last looked, or that nobody has', () => {
	for (const { name, checked, validFrom, source } of Object.values(LAW_TIMERS)) {
		expect([name.length > 0, isPlainDate(validFrom)]).toEqual([true, true]);
		expect(checked === null || (isPlainDate(checked.on) && checked.against.length > 0), name).toBe(true);
		expect(source === null || /\(\d{4}:\d+\)/.test(source), name).toBe(true);
	}
});
