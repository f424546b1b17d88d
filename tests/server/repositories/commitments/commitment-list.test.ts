import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	EMPTY_FILTER,
	NO_UNIT,
	SLICES,
	SORTS,
	type CommitmentFilter,
} from '../../../../src/lib/domain/filter.ts';
import { addDays } from '../../../../src/lib/domain/plain-date.ts';
import { slug } from '../../../../src/lib/domain/swedish-text.ts';
import { KINDS } from '../../../../src/lib/domain/words.ts';
import {
	allCommitments,
	listCommitments,
	PAGE_SIZE,
} from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { buildCommitments } from '../../build-commitments.ts';
import { BODIES, FIRST_DAY, UNITS } from '../../invent-commitments.ts';
import { temporaryDatabase } from '../../temporary-database.ts';
import { listNaively } from '../naive-model.ts';

const TODAY = '2024-09-18';

const day = fc.integer({ min: 0, max: 1800 }).map((days) => addDays(FIRST_DAY, days));

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 1 });

const WORDS = [
	'',
	'SKOLA',
	'ÅTER',
	'ater',
	'åtgärd',
	'överenskommelse',
	'Å-2023',
	'§ 12',
	'50%',
	'a_b',
	'kontoret utreda',
];

const filters: fc.Arbitrary<CommitmentFilter> = fc.record({
	per: sometimes(day),
	slice: fc.constantFrom(...SLICES),
	words: fc.constantFrom(...WORDS),
	body: sometimes(fc.constantFrom(...BODIES.map(slug))),
	unit: sometimes(fc.constantFrom(NO_UNIT, ...UNITS.map(slug))),
	kind: sometimes(fc.constantFrom(...KINDS)),
	dueFrom: sometimes(day),
	dueTo: sometimes(day),
	decidedFrom: sometimes(day),
	decidedTo: sometimes(day),
	sort: fc.constantFrom(...SORTS),
	descending: fc.boolean(),
	page: fc.integer({ min: 1, max: 3 }),
});

test('every filter shows what going through the commitments one by one shows, in the same order', async () => {
	const { db } = await temporaryDatabase();
	const invented = await buildCommitments(db, 400, 7);
	await fc.assert(
		fc.asyncProperty(filters, async (filter) => {
			const expected = listNaively(invented, filter, TODAY);
			const all = await allCommitments(db, filter, TODAY);
			expect(all.map(({ id }) => id)).toEqual(expected);
			const page = await listCommitments(db, filter, TODAY);
			const start = (filter.page - 1) * PAGE_SIZE;
			expect(page.rows).toEqual(all.slice(start, start + PAGE_SIZE));
			expect(page.total).toBe(expected.length);
		}),
		{ numRuns: 120, seed: 42 },
	);
});

test('each slice holds something in the invented data, so that the comparison means something', async () => {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, 400, 7);
	// Nobody has asked for an explanation in the invented data: tests/server/operations/chair/chair.test.ts has it.
	for (const slice of SLICES.filter((each) => each !== 'asked')) {
		const { total } = await listCommitments(db, { ...EMPTY_FILTER, slice }, TODAY);
		expect(total, slice).toBeGreaterThan(0);
	}
	for (const words of WORDS.filter((word) => !['ater', 'åtgärd'].includes(word))) {
		const { total } = await listCommitments(db, { ...EMPTY_FILTER, slice: 'all', words }, TODAY);
		expect(total, words).toBeGreaterThan(0);
	}
});

test('å, ä and ö are letters of their own in a search, whatever their case; % and _ mean themselves', async () => {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, 400, 7);
	const count = async (words: string) =>
		(await listCommitments(db, { ...EMPTY_FILTER, slice: 'all', words }, TODAY)).total;
	expect(await count('återvinningen')).toBe(await count('ÅTERVINNINGEN'));
	expect(await count('återvinningen')).toBe(await count('a\u030atervinningen'));
	expect(await count('atervinningen')).toBe(0);
	expect(await count('%%')).toBe(0);
	expect(await count('a_b')).toBeLessThan(await count('a'));
	expect(await count('axb')).toBe(0);
});
