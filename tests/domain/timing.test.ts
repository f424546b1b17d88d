import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/plain-date.ts';
import { isOpen, timingOf } from '../../src/lib/domain/timing.ts';
import { SETTLED, STATUSES } from '../../src/lib/domain/words.ts';

const day = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2018-01-01', days));

test('a deadline is kept through its last day', () => {
	const on = (per: string) => timingOf('2023-10-31', '2023-09-20', per);
	expect(on('2023-09-30')).toBe('on-track');
	expect(on('2023-10-01')).toBe('due-soon');
	expect(on('2023-10-31')).toBe('due-soon');
	expect(on('2023-11-01')).toBe('overdue');
});

test('what has no date ages after half a year; without a day of decision nobody knows', () => {
	expect(timingOf(null, '2023-01-01', '2023-06-30')).toBe('undated');
	expect(timingOf(null, '2023-01-01', '2023-07-01')).toBe('ageing');
	expect(timingOf(null, null, '2099-01-01')).toBe('undated');
});

test('time moves one way only: what is overdue stays so, what is due soon is never on track again', () => {
	const order = ['on-track', 'due-soon', 'overdue', 'undated', 'ageing'];
	fc.assert(
		fc.property(fc.option(day), day, day, fc.nat(2000), (deadline, decided, per, later) => {
			const now = timingOf(deadline, decided, per);
			const then = timingOf(deadline, decided, addDays(per, later));
			expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now));
			expect(['undated', 'ageing'].includes(now)).toBe(deadline === null);
		}),
	);
});

test('the limits are settings', () => {
	const limits = { soonDays: 5, ageingDays: 10 };
	expect(timingOf('2023-10-31', null, '2023-10-25', limits)).toBe('on-track');
	expect(timingOf('2023-10-31', null, '2023-10-26', limits)).toBe('due-soon');
	expect(timingOf(null, '2023-10-01', '2023-10-12', limits)).toBe('ageing');
});

test('open is what is not settled', () => {
	for (const status of STATUSES) expect(isOpen(status)).toBe(!SETTLED.includes(status));
});
