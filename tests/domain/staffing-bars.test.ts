import fc from 'fast-check';
import { expect, test } from 'vitest';
import { staffingBars } from '../../src/lib/domain/ledgers/staffing-bars.ts';
import { entriesBehind, parsePlace, printPlace } from '../../src/lib/domain/ledgers/staffing-place.ts';
import { sumLedger, type LedgerEntry } from '../../src/lib/domain/ledgers/staffing-ledger.ts';

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
				const place = parsePlace(printPlace({ ...bar, body: null }))!;
				expect(entriesBehind(entries, place).map(({ number }) => number)).toEqual(
					entries.map(({ number }) => number).filter((number) => bar.numbers.includes(number)),
				);
				expect(bar.numbers.length).toBeGreaterThan(0);
				expect(bar.numbers.map((number) => numbers.get(number))).not.toContain('not-feasible');
			}
		}),
		{ seed: 7, numRuns: 200 },
	);
});

const whole = (number: string, body: string): LedgerEntry => ({
	...toEntry({ year: '2024', status: 'in-progress', parts: [], whole: 50, filled: null }, 1),
	...{ id: number, number, body: { id: body, name: body } },
});

test('the bar of a body is of its own decisions, also where another body has changed their numbers', () => {
	const [own, later, kept] = [
		whole('Å-2024-0001', 'sn'),
		whole('Å-2024-0002', 'kf'),
		whole('Å-2024-0003', 'sn'),
	];
	const changed = { ...own, amendedBy: [{ id: 'x', number: later.number }] };
	const all = [changed, later, kept];
	expect(staffingBars([changed, kept], all)).toMatchObject([{ decided: 50, numbers: [kept.number] }]);
	const place = { unit: 'Åkontoret', year: 2024, body: 'sn' };
	expect(entriesBehind(all, place)).toEqual([kept]);
});

test('an address that asks for no place is none', () => {
	for (const query of ['', 'ar=2024', 'enhet=A', 'enhet=A&ar=24', 'enhet=A&ar=2024a'])
		expect(parsePlace(new URLSearchParams(query)), query).toBeNull();
	const nobody = { unit: null, year: null, body: 'sn' };
	expect(printPlace(nobody).toString()).toBe('enhet=ingen&ar=utan&organ=sn');
	expect(parsePlace(printPlace(nobody))).toEqual(nobody);
});

test('nothing decided gives no bars', () => {
	expect(staffingBars([])).toEqual([]);
});
