import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amendmentQuestions } from '../../src/lib/domain/amendment.ts';
import { caseKeys } from '../../src/lib/domain/case-number.ts';
import { ledgerPage, linesBehind } from '../../src/lib/domain/ledgers/ledger-page.ts';
import {
	counts,
	sumLedger,
	unitsOf,
	type LedgerEntry,
} from '../../src/lib/domain/ledgers/staffing-ledger.ts';

const entry = fc.record({
	day: fc.constantFrom('2023-04-25', '2023-05-30', '2024-02-10', null),
	caseNumbers: fc.subarray(['KS 2023/88', 'SN 1/2024']),
	responsible: fc.subarray(['Socialförvaltningen', 'Åkontoret']),
	isMoney: fc.boolean(),
	status: fc.constantFrom('in-progress', 'in-progress', 'done', 'lapsed') as fc.Arbitrary<
		LedgerEntry['status']
	>,
	amended: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
	leaves: fc.subarray(['Å-2023-0000', 'Å-2023-0002']),
});

type Made = typeof entry extends fc.Arbitrary<infer T> ? T : never;

const toEntry = (made: Made, index: number): LedgerEntry => ({
	...{ id: String(index), number: `Å-2023-${String(index).padStart(4, '0')}`, title: 'Fältarbete' },
	...{ wording: 'Resurs tillförs.', body: null, decided: made.day, item: '9', start: null, closed: null },
	...{ caseNumbers: made.caseNumbers, status: made.status, responsible: made.responsible, fills: [] },
	...{ budgets: [], amends: [], version: 1 },
	amendedBy: made.amended ? [{ id: 'x', number: 'Å-2030-0001' }] : [],
	leaves: made.leaves.map((number) => ({ id: number, number })),
	staffing: made.isMoney ? null : { fullTimePercent: 50, positions: null, people: null, parts: [] },
	amount: made.isMoney ? { sek: 100, text: '100 kr' } : null,
});

/** Every pair compared with every other, as the rule is written. */
function comparedPairwise(entries: readonly LedgerEntry[]): string[] {
	const open = entries.filter((one) => counts(one) && one.decided !== null);
	return open.flatMap((later) => {
		const could = open.filter(
			(earlier) =>
				earlier.decided! < later.decided! &&
				earlier.amendedBy.length === 0 &&
				(earlier.staffing === null) === (later.staffing === null) &&
				!later.leaves.some(({ number }) => number === earlier.number),
		);
		const shares = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));
		const matter = could.filter(({ caseNumbers }) =>
			shares(caseKeys(caseNumbers), caseKeys(later.caseNumbers)),
		);
		const ofUnit = unitsOf(later).flatMap((unit) => {
			const own = could.filter((earlier) => unitsOf(earlier).includes(unit));
			const latest = own
				.map(({ decided }) => decided!)
				.sort()
				.at(-1);
			return own.filter(({ decided }) => decided === latest);
		});
		return [
			...matter.map(({ number }) => `${later.number} ${number} same-matter`),
			...new Set(
				ofUnit
					.filter((one) => !matter.includes(one))
					.map(({ number }) => `${later.number} ${number} same-unit`),
			),
		];
	});
}

test('the questions are those that comparing every pair gives, the same matter first', () => {
	let found = 0;
	fc.assert(
		fc.property(fc.array(entry, { minLength: 4, maxLength: 12 }), (made) => {
			const entries = made.map(toEntry);
			const asked = amendmentQuestions(entries);
			const told = asked.map(({ later, earlier, why }) => `${later.number} ${earlier.number} ${why}`);
			expect(told.toSorted()).toEqual(comparedPairwise(entries).sort());
			const reasons = asked.map(({ why }) => why);
			expect(reasons).toEqual(reasons.toSorted());
			found += told.length;
		}),
		{ seed: 3, numRuns: 300 },
	);
	expect(found).toBeGreaterThan(300);
});

const MANY = Array.from({ length: 250 }, (_, index) =>
	toEntry(
		{
			...{ day: '2023-04-25', caseNumbers: [], responsible: ['Åkontoret'], isMoney: index % 5 === 4 },
			...{ status: 'in-progress', amended: false, leaves: [] },
		},
		index,
	),
);

test('a long register comes a hundred at a time, and its sums are of all', () => {
	const asked = { sida: '2', belopp: 'x', svar: null };
	const page = ledgerPage(MANY, asked, true);
	expect(page.years).toEqual(sumLedger(MANY));
	expect(page.decisions).toMatchObject({ page: 2, pages: 2, total: 200 });
	expect(page.decisions.rows).toHaveLength(100);
	expect(page.amounts).toMatchObject({ page: 1, pages: 1, total: 50 });
	expect(page.moneyYears).toEqual([{ year: 2023, decided: 5000, waiting: 0, refused: 0 }]);
	const beyond = ledgerPage(MANY, { ...asked, sida: '9' }, true).decisions;
	expect(beyond.rows).toEqual(page.decisions.rows);
	const place = { unit: 'Åkontoret', year: 2023, body: null };
	expect(linesBehind(MANY, place, '1')).toMatchObject({ page: 1, pages: 2, total: 200 });
});

test('nobody is asked who cannot answer, and of many questions only the first are shown', () => {
	const later = { ...MANY[0]!, id: 'l', number: 'Å-2024-0001', decided: '2024-02-10' };
	const pages = { sida: null, belopp: null, svar: null };
	const { questions } = ledgerPage([later, ...MANY], pages, true);
	expect([questions.count, questions.rows.length]).toEqual([200, 12]);
	expect(ledgerPage([later, ...MANY], pages, false).questions).toEqual({ count: 0, rows: [] });
});

test('what is told in posts stands behind the sums as well', () => {
	const posts = { ...MANY[0]!, staffing: { fullTimePercent: null, positions: 2, people: null, parts: [] } };
	const place = { unit: 'åkontoret', year: 2023, body: null };
	expect(linesBehind([posts], place, null).rows.map(({ entry: { number } }) => number)).toEqual([
		posts.number,
	]);
});
