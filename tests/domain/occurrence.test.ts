import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	firstOccurrence,
	nextOccurrence,
	rhythmIn,
	ruleOf,
	timeOfDecision,
} from '../../src/lib/domain/occurrence.ts';
import { addDays } from '../../src/lib/domain/plain-date.ts';

const YEARLY = { every: 'year', times: 1 } as const;

test('the first time is the end of the first whole period after the decision', () => {
	expect(firstOccurrence(YEARLY, '2023-11-22')).toEqual({ period: '2024', due: '2024-12-31' });
	expect(firstOccurrence({ every: 'half-year', times: 1 }, '2023-03-01')).toEqual({
		period: '2023 halvår 2',
		due: '2023-12-31',
	});
	expect(firstOccurrence({ every: 'tertial', times: 1 }, '2023-04-30')).toEqual({
		period: '2023 tertial 2',
		due: '2023-08-31',
	});
	expect(firstOccurrence({ every: 'quarter', times: 1 }, '2023-12-31')).toEqual({
		period: '2024 kvartal 1',
		due: '2024-03-31',
	});
	expect(firstOccurrence({ every: 'month', times: 1 }, '2024-01-15')).toEqual({
		period: 'februari 2024',
		due: '2024-02-29',
	});
});

test('twice a year is once each half-year; five times a year is taken as the year; each meeting has no days', () => {
	expect(firstOccurrence({ every: 'year', times: 2 }, '2023-02-01')?.due).toBe('2023-12-31');
	expect(firstOccurrence({ every: 'year', times: 6 }, '2023-02-01')).toEqual({
		period: 'mars–april 2023',
		due: '2023-04-30',
	});
	expect(firstOccurrence({ every: 'year', times: 5 }, '2023-02-01')?.due).toBe('2024-12-31');
	expect(firstOccurrence({ every: 'meeting', times: 1 }, '2023-02-01')).toBeNull();
});

test('with intervals between, the first time is over as many whole ones, and the next as many on', () => {
	const everyFourth = { every: 'year', times: 1, apart: 4 } as const;
	expect(firstOccurrence(everyFourth, '2024-05-20')).toEqual({ period: '2025–2028', due: '2028-12-31' });
	expect(nextOccurrence(everyFourth, '2028-12-31', '2028-12-31')).toEqual({
		period: '2029–2032',
		due: '2032-12-31',
	});
	expect(firstOccurrence({ every: 'month', times: 1, apart: 2 }, '2024-05-20')).toEqual({
		period: 'juni 2024–juli 2024',
		due: '2024-07-31',
	});
	expect(firstOccurrence({ every: 'meeting', times: 1, apart: 2 }, '2024-05-20')).toBeNull();
});

test('the time of the decision itself lies before the first, where the times are counted from the calendar', () => {
	expect(timeOfDecision(YEARLY, '2025-02-12', '2026-12-31')).toEqual({ period: '2025', due: '2025-12-31' });
	expect(timeOfDecision({ every: 'year', times: 2 }, '2025-02-12', '2025-12-31')?.period).toBe(
		'2025 halvår 1',
	);
	expect(timeOfDecision(YEARLY, '2025-02-12', '2025-12-31')).toBeNull();
	expect(timeOfDecision(YEARLY, '2025-02-12', '2026-06-30')).toBeNull();
	expect(timeOfDecision(YEARLY, null, '2026-12-31')).toBeNull();
	expect(timeOfDecision({ ...YEARLY, apart: 4 }, '2024-05-20', '2028-12-31')).toBeNull();
	expect(timeOfDecision({ every: 'meeting', times: 1 }, '2025-02-12', '2026-12-31')).toBeNull();
});

test('what was read comes again by its recurrence, else by its cycle', () => {
	const span = [0, 4] as const;
	const cycle = { every: 'year', apart: 4, text: 'vart fjärde år', span } as const;
	expect(rhythmIn({ recurrence: null, cycle })).toEqual({
		every: 'year',
		times: 1,
		apart: 4,
		text: 'vart fjärde år',
	});
	expect(rhythmIn({ recurrence: null })).toBeNull();
});

test('the next is counted from the first, so that 29 February and the 31st come back', () => {
	const monthly = { every: 'month', times: 1 } as const;
	expect(nextOccurrence(monthly, '2024-01-31', '2024-01-31')?.due).toBe('2024-02-29');
	expect(nextOccurrence(monthly, '2024-01-31', '2024-02-29')?.due).toBe('2024-03-31');
	expect(nextOccurrence(YEARLY, '2024-02-29', '2027-02-28')?.due).toBe('2028-02-29');
	expect(nextOccurrence(YEARLY, '2023-03-15', '2025-03-15')).toEqual({ period: '2026', due: '2026-03-15' });
});

test('occurrences go forward without end and without gaps in the periods', () => {
	const rhythms = (['month', 'quarter', 'tertial', 'half-year', 'year'] as const).map((every) => ({
		every,
		times: 1,
	}));
	const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2000-01-01', days));
	fc.assert(
		fc.property(fc.constantFrom(...rhythms), day, (rhythm, decided) => {
			const first = firstOccurrence(rhythm, decided);
			if (!first) throw new Error('These rhythms have days.');
			expect(first.due > decided).toBe(true);
			let due = first.due;
			const periods = new Set([first.period]);
			for (let turn = 0; turn < 30; turn++) {
				const next = nextOccurrence(rhythm, first.due, due);
				expect(next && next.due > due).toBe(true);
				due = next?.due ?? due;
				periods.add(next?.period ?? '');
			}
			expect(periods.size).toBe(31);
		}),
	);
});

test('the rule behind the day can be said', () => {
	expect(ruleOf('minst en gång per år', { period: '2024', due: '2024-12-31' })).toBe(
		'”minst en gång per år”: den första hela perioden efter beslutet är 2024, sista dag 2024-12-31',
	);
});
