import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staffingBars } from '../../src/lib/domain/staffing-bars.ts';
import { sumLedger, type LedgerEntry } from '../../src/lib/domain/staffing-ledger.ts';

const unit = fc.constantFrom('Socialförvaltningen', 'Ödeförvaltningen', 'Åkontoret');
const percent = fc.integer({ min: 1, max: 200 });

const entry = fc.record({
	year: fc.constantFrom('2023', '2024'),
	status: fc.constantFrom('in-progress', 'not-feasible', 'done') as fc.Arbitrary<LedgerEntry['status']>,
	parts: fc.uniqueArray(fc.record({ unit, percent, tentative: fc.boolean() }), {
		selector: (part) => part.unit,
		maxLength: 3,
	}),
	whole: fc.option(percent),
	filled: fc.option(fc.record({ unit, percent })),
});

const toEntry = (
	{ year, status, parts, whole, filled }: typeof entry extends fc.Arbitrary<infer T> ? T : never,
	index: number,
): LedgerEntry => ({
	...{ id: String(index), number: `Å-${year}-${index}`, title: 'Fältarbete', wording: 'Resurs tillförs.' },
	...{ body: null, decided: `${year}-04-25`, item: '9', start: null, caseNumbers: [], status, closed: null },
	...{
		responsible: ['Åkontoret'],
		amount: null,
		budgets: [],
		amendedBy: [],
		amends: [],
		leaves: [],
		version: 1,
	},
	fills: filled
		? [{ ...filled, positions: null, line: 'Tillsatt.', since: '2024-01-01', actor: 'Astrid Ek' }]
		: [],
	staffing: { fullTimePercent: whole, positions: null, people: null, parts },
});

test('the bars of a year add up to the sums of the ledger, and each names its decisions', () => {
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 12 }), (made) => {
			const entries = made.map(toEntry);
			const bars = staffingBars(entries);
			for (const { year, units } of sumLedger(entries)) {
				const own = bars.filter((bar) => bar.year === year);
				expect(own.map((bar) => [bar.unit, bar.decided, bar.tentative, bar.filled])).toEqual(
					units
						.filter(({ decided, tentative, filled }) => decided + tentative + filled > 0)
						.map((sum) => [sum.unit, sum.decided, sum.tentative, sum.filled]),
				);
			}
			const numbers = new Map(entries.map(({ number, status }) => [number, status]));
			for (const bar of bars) {
				expect(bar.numbers.length).toBeGreaterThan(0);
				expect(bar.numbers.map((number) => numbers.get(number))).not.toContain('not-feasible');
			}
		}),
		{ seed: 7, numRuns: 200 },
	);
});

test('nothing decided gives no bars', () => {
	expect(staffingBars([])).toEqual([]);
});
