import { expect, test } from 'vitest';
import { amendmentQuestions, answeredQuestions } from '../../src/lib/domain/amendment.ts';
import { budgetState, sumMoney } from '../../src/lib/domain/ledgers/money-ledger.ts';
import {
	sharesOf,
	sumLedger,
	yearOfEntry,
	type LedgerEntry,
} from '../../src/lib/domain/ledgers/staffing-ledger.ts';

const ENTRY: LedgerEntry = {
	...{ id: '1', number: 'Å-2023-0001', title: 'Fältarbete', wording: '170 % resurs tillförs.', body: null },
	...{ decided: '2023-04-25', item: '9', start: null, caseNumbers: ['KS 2023/88'], status: 'in-progress' },
	...{ closed: null, responsible: ['Socialförvaltningen'], amount: null, fills: [], budgets: [] },
	...{ amendedBy: [], amends: [], leaves: [], version: 1 },
	staffing: {
		...{ fullTimePercent: 170, positions: null, people: 4 },
		parts: [
			{ unit: 'Socialförvaltningen', percent: 120, tentative: false },
			{ unit: 'Gymnasieförvaltningen', percent: 40, tentative: true },
		],
	},
};
const fill = (unit: string, percent: number | null, positions: number | null = null) => ({
	...{ unit, percent, positions, line: 'Tillsatt.', since: '2023-09-01', actor: 'Astrid Ek' },
});

test('170 ≠ 120 + 40: the ten that nobody has stand by themselves', () => {
	const [year] = sumLedger([{ ...ENTRY, fills: [fill('Socialförvaltningen', 100)] }]);
	expect(year).toMatchObject({ year: 2023, total: { decided: 130, tentative: 40, filled: 100 } });
	expect(
		year?.units.map(({ unit, decided, tentative, filled }) => [unit, decided, tentative, filled]),
	).toEqual([
		['Gymnasieförvaltningen', 0, 40, 0],
		['Socialförvaltningen', 120, 0, 100],
		[null, 10, 0, 0],
	]);
});

test('without parts the whole is the one responsible, with its posts', () => {
	const staffing = { fullTimePercent: null, positions: 2, people: null, parts: [] };
	const [year] = sumLedger([{ ...ENTRY, staffing, fills: [fill('', null, 1)] }]);
	expect(year?.units).toEqual([
		{
			...{ unit: 'Socialförvaltningen', decided: 0, tentative: 0, filled: 0 },
			...{ positions: 2, filledPositions: 1 },
		},
	]);
});

test('the year is that from which it applies', () => {
	expect(yearOfEntry({ start: '2024-01-01', decided: '2023-04-25' })).toBe(2024);
	expect(yearOfEntry({ start: null, decided: null })).toBeNull();
});

test('a later decision takes the place of the units that it names, and the old shares stay readable', () => {
	const later: LedgerEntry = {
		...ENTRY,
		...{ id: '2', number: 'Å-2024-0005', decided: '2024-02-20', amends: [{ id: 'a', number: ENTRY.number }] },
		staffing: {
			...{ fullTimePercent: 80, positions: null, people: null },
			parts: [{ unit: 'socialförvaltningen', percent: 80, tentative: false }],
		},
	};
	const earlier = { ...ENTRY, amendedBy: [{ id: 'a', number: later.number }] };
	const all = new Map([earlier, later].map((entry) => [entry.number, entry]));
	expect(sharesOf(earlier, all).map(({ unit, replacedBy }) => [unit, replacedBy])).toEqual([
		['Socialförvaltningen', 'Å-2024-0005'],
		['Gymnasieförvaltningen', null],
		[null, null],
	]);
	expect(
		sumLedger([earlier, later]).map(({ year, total }) => [year, total.decided, total.tentative]),
	).toEqual([
		[2024, 80, 0],
		[2023, 10, 40],
	]);
	// Whoever was appointed by the earlier one is still there.
	const filled = { ...earlier, fills: [fill('Socialförvaltningen', 60)] };
	expect(sumLedger([filled, later]).map(({ total }) => total.filled)).toEqual([60, 0]);
	// One that lapsed changes nothing any more.
	expect(sumLedger([earlier, { ...later, status: 'lapsed' }])).toMatchObject([
		{ year: 2023, total: { decided: 130 } },
	]);
});

test('a question about the same matter, one about the same unit, none about what is answered', () => {
	const matter = {
		...ENTRY,
		id: '2',
		number: 'Å-2024-0002',
		decided: '2024-01-10',
		caseNumbers: ['KS 88/2023'],
	};
	const unit = {
		...ENTRY,
		id: '3',
		number: 'Å-2024-0003',
		decided: '2024-02-10',
		caseNumbers: ['SN 1/2024'],
	};
	const asked = amendmentQuestions([ENTRY, unit, { ...matter, caseNumbers: ['KS 2023/88'] }]);
	expect(asked.map(({ later, earlier, why }) => [later.number, earlier.number, why])).toEqual([
		['Å-2024-0002', 'Å-2023-0001', 'same-matter'],
		['Å-2024-0003', 'Å-2024-0002', 'same-unit'],
	]);
	const refused = { ...unit, leaves: [{ id: 'c', number: 'Å-2024-0002' }] };
	const next = amendmentQuestions([ENTRY, refused, { ...matter, caseNumbers: [] }]);
	expect(next.map(({ later, earlier }) => [later.number, earlier.number])).toContainEqual([
		'Å-2024-0003',
		'Å-2023-0001',
	]);
	const answered = { ...ENTRY, amendedBy: [{ id: 'a', number: 'Å-2024-0003' }] };
	const yes = { ...unit, amends: [{ id: 'a', number: ENTRY.number }] };
	expect(amendmentQuestions([answered, yes])).toEqual([]);
	expect(answeredQuestions([answered, yes])).toEqual([
		{ id: 'a', later: yes, earlier: answered, amends: true },
	]);
	const no = { ...unit, leaves: [{ id: 'b', number: ENTRY.number }] };
	expect(amendmentQuestions([ENTRY, no])).toEqual([]);
	expect(answeredQuestions([ENTRY, no])).toEqual([{ id: 'b', later: no, earlier: ENTRY, amends: false }]);
});

test('money waits while a budget it rests on is not settled, and one no is a no', () => {
	const budget = (state: 'met' | 'unknown' | 'not-met') => ({
		...{ id: state, kind: 'budget' as const, name: 'budget 2024', state },
		...{ since: null, settledBy: null, target: null },
	});
	const money = (number: string, sek: number, ...budgets: ReturnType<typeof budget>[]): LedgerEntry => ({
		...{ ...ENTRY, number, staffing: null, budgets },
		amount: { sek, text: `${sek} kr` },
	});
	const entries = [
		money('a', 100, budget('met')),
		money('b', 20, budget('met'), budget('unknown')),
		money('c', 3, budget('unknown'), budget('not-met')),
		money('d', 4000),
		{ ...money('e', 50_000), status: 'lapsed' as const },
	];
	expect(entries.map(budgetState)).toEqual(['met', 'unknown', 'not-met', null, null]);
	expect(sumMoney(entries)).toEqual([{ year: 2023, decided: 4123, waiting: 20, refused: 3 }]);
	const [first] = entries;
	const amended = { ...first!, amendedBy: [{ id: 'x', number: 'd' }] };
	expect(sumMoney([amended, entries[3]!])).toEqual([{ year: 2023, decided: 4000, waiting: 0, refused: 0 }]);
});
