import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	meetingLedger,
	occurrenceLedger,
	type OccurrenceFact,
} from '../../src/lib/domain/ledgers/occurrence-ledger.ts';
import { firstOccurrence, nextOccurrence } from '../../src/lib/domain/occurrence.ts';
import { addDays, addYears, endOfMonth, plainDate, yearOf } from '../../src/lib/domain/plain-date.ts';

const factOf = (period: string, due: string, more: Partial<OccurrenceFact> = {}): OccurrenceFact => ({
	...{ id: due, period, due, fulfilled: null, missed: null },
	...more,
});

const report = (on: string) => ({ on, item: '7', caseNumber: null, documentId: null, title: null });

const day = fc.integer({ min: 0, max: 11_000 }).map((days) => addDays('2000-01-01', days));
const rhythms = fc.record({
	every: fc.constantFrom('month', 'quarter', 'tertial', 'half-year', 'year'),
	times: fc.constant(1),
});
const LENGTH = { month: 1, quarter: 3, tertial: 4, 'half-year': 6, year: 12 } as const;

test('a line for each period, without a gap: whatever the decision, the rhythm and the day', () => {
	fc.assert(
		fc.property(rhythms, day, fc.integer({ min: 0, max: 2_500 }), (rhythm, decided, days) => {
			const per = addDays(decided, days);
			const first = firstOccurrence(rhythm, decided);
			if (!first) throw new Error('These rhythms have days.');
			const lines = occurrenceLedger(rhythm, [factOf(first.period, first.due)], per);
			expect(lines[0]?.due).toBe(first.due);
			// Ends of months, whatever their length: a leap year's February too.
			for (const { due } of lines) expect(due).toBe(endOfMonth(due));
			expect(new Set(lines.map(({ period }) => period)).size).toBe(lines.length);
			const months = lines.map(({ due }) => yearOf(due) * 12 + Number(due.slice(5, 7)));
			for (const [index, month] of months.slice(1).entries()) {
				expect(month - (months[index] ?? 0)).toBe(LENGTH[rhythm.every]);
			}
			const late = lines.filter(({ state }) => state === 'late');
			expect(late).toEqual(lines.filter(({ due }) => due < per));
			expect(lines.slice(late.length).map(({ state }) => state)).toEqual(['next', 'planned']);
		}),
	);
});

test('a year from 29 February comes on the 28th, and on the 29th again in a leap year', () => {
	const yearly = { every: 'year', times: 1 } as const;
	fc.assert(
		fc.property(fc.integer({ min: 1904, max: 2090 }), fc.integer({ min: 1, max: 12 }), (from, years) => {
			const anchor = plainDate(from - (from % 4), 2, 29) ?? '2000-02-29';
			let due = anchor;
			for (let year = 0; year < years; year++) due = nextOccurrence(yearly, anchor, due)?.due ?? '';
			expect(due).toBe(endOfMonth(addYears(anchor, years)));
			expect(due.slice(5, 7)).toBe('02');
		}),
	);
});

test('31 December stays 31 December, and the year is that of the day', () => {
	const lines = occurrenceLedger({ every: 'year', times: 1 }, [factOf('2023', '2023-12-31')], '2027-01-01');
	expect(lines.map(({ period, due, state }) => [period, due, state])).toEqual([
		['2023', '2023-12-31', 'late'],
		['2024', '2024-12-31', 'late'],
		['2025', '2025-12-31', 'late'],
		['2026', '2026-12-31', 'late'],
		['2027', '2027-12-31', 'next'],
		['2028', '2028-12-31', 'planned'],
	]);
	const before = occurrenceLedger({ every: 'year', times: 1 }, [factOf('2023', '2023-12-31')], '2023-12-31');
	expect(before.map(({ state }) => state)).toEqual(['next', 'planned']);
});

test('what was said after a day is not known on it', () => {
	const facts = [
		factOf('2024', '2024-12-31', { missed: { on: '2025-02-01', reason: 'Glömd' } }),
		factOf('2025', '2025-12-31', { fulfilled: report('2025-11-19') }),
	];
	const states = (per: string) =>
		occurrenceLedger({ every: 'year', times: 1 }, facts, per).map(({ state }) => state);
	expect(states('2025-01-31')).toEqual(['late', 'next', 'planned']);
	expect(states('2025-02-01')).toEqual(['missed', 'next', 'planned']);
	expect(states('2026-01-01')).toEqual(['missed', 'fulfilled', 'next', 'planned']);
});

test('a report long before its time has its line', () => {
	const facts = [
		factOf('2024', '2024-12-31'),
		factOf('2029', '2029-12-31', { fulfilled: report('2024-05-01') }),
	];
	const lines = occurrenceLedger({ every: 'year', times: 1 }, facts, '2024-06-01');
	expect(lines.map(({ period, state }) => `${period} ${state}`)).toEqual([
		...['2024 next', '2025 planned', '2029 fulfilled'],
	]);
});

test('at each meeting: one line for each that has been or is called', () => {
	const facts = [factOf('sammanträdet 14 februari 2024', '2024-02-14', { fulfilled: report('2024-02-14') })];
	const meetings = ['2024-01-17', '2024-02-14', '2024-03-13'];
	const lines = meetingLedger(meetings, facts, '2024-02-20');
	expect(lines.map(({ period, state }) => `${period}: ${state}`)).toEqual([
		'sammanträdet 17 januari 2024: late',
		'sammanträdet 14 februari 2024: fulfilled',
		'sammanträdet 13 mars 2024: next',
	]);
});
