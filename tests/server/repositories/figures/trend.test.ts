import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/domain/plain-date.ts';
import { slug } from '../../../../src/lib/domain/swedish-text.ts';
import { pointsOf, readTrend } from '../../../../src/lib/server/repositories/figures/trend.ts';
import { buildCommitments, insertInvented } from '../../build-commitments.ts';
import { BODIES, FIRST_DAY, inventCommitments } from '../../invent-commitments.ts';
import { temporaryDatabase } from '../../temporary-database.ts';
import { isInSlice, tellAt } from '../naive-model.ts';

const questions = fc.record({
	per: fc.integer({ min: 20, max: 1700 }).map((days) => addDays(FIRST_DAY, days)),
	months: fc.integer({ min: 1, max: 40 }),
	body: fc.option(fc.constantFrom(...BODIES.map(slug))),
});

test('each point is what counting one by one at the end of that day gives', async () => {
	const { db } = await temporaryDatabase();
	const invented = await buildCommitments(db, 500, 21);
	await fc.assert(
		fc.asyncProperty(questions, async (question) => {
			const trend = await readTrend(db, question);
			expect(trend.length).toBe(question.months);
			for (const { day, open, overdue } of trend) {
				const told = tellAt(invented, day).filter(
					({ body }) => question.body === null || slug(body) === question.body,
				);
				expect(open, day).toBe(told.filter((each) => isInSlice(each, 'open')).length);
				expect(overdue, day).toBe(told.filter((each) => isInSlice(each, 'overdue')).length);
			}
		}),
		{ numRuns: 30, seed: 5 },
	);
});

test('the points are the last days of the months before, and the day itself', () => {
	expect(pointsOf('2024-03-15', 4)).toEqual(['2023-12-31', '2024-01-31', '2024-02-29', '2024-03-15']);
	expect(pointsOf('2024-02-29', 1)).toEqual(['2024-02-29']);
});

test('what falls due on the last day of a month is overdue from the next day on', async () => {
	const { db } = await temporaryDatabase();
	const [one] = inventCommitments(1, 1);
	const state = {
		...one!.states[0]!,
		from: '2024-01-10',
		status: 'not-started',
		deadline: '2024-02-29',
	} as const;
	await insertInvented(db, [{ ...one!, stage: 'decided', from: '2024-01-10', states: [state] }]);
	const trend = await readTrend(db, { per: '2024-03-01', body: null, months: 4 });
	expect(trend.map(({ open, overdue }) => [open, overdue])).toEqual([
		[0, 0],
		[1, 0],
		[1, 0],
		[1, 1],
	]);
});
