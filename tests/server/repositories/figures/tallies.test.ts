import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_FILTER, type Slice } from '../../../../src/lib/domain/filter.ts';
import type { Tally } from '../../../../src/lib/domain/overview.ts';
import { addYears } from '../../../../src/lib/domain/plain-date.ts';
import { slug } from '../../../../src/lib/domain/swedish-text.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { readOverview } from '../../../../src/lib/server/repositories/figures/overview.ts';
import { buildCommitments } from '../../build-commitments.ts';
import { temporaryDatabase } from '../../temporary-database.ts';
import { isInSlice, type Told } from '../naive-model.ts';
import { questions, tell } from './invented-days.ts';

const FIELDS: readonly (readonly [keyof Tally, Slice])[] = [
	['open', 'open'],
	['overdue', 'overdue'],
	['dueSoon', 'due-soon'],
	['onTrack', 'on-track'],
	['undated', 'undated'],
	['ageing', 'ageing'],
	['blocked', 'blocked'],
	['unassigned', 'unassigned'],
	['moved', 'moved'],
	['doneNotReported', 'done'],
	['closed', 'settled'],
	['proposed', 'proposed'],
	['unanswered', 'unanswered'],
];

test('every figure is what counting one by one gives, and opens as many rows', async () => {
	const { db } = await temporaryDatabase();
	const invented = await buildCommitments(db, 400, 11);
	await fc.assert(
		fc.asyncProperty(questions, async (question) => {
			const { tally, before } = await readOverview(db, question);
			const then = tell(invented, question.since, question.body);
			const now = tell(invented, question.per, question.body);
			for (const [field, slice] of FIELDS) {
				// As a list, undated holds the ageing ones too; as a figure the two stand apart.
				const counts = (told: Told) =>
					isInSlice(told, slice) && (slice !== 'undated' || told.timing === 'undated');
				expect(tally[field], field).toBe(now.filter(counts).length);
				expect(before[field], field).toBe(then.filter(counts).length);
				const list = { ...EMPTY_FILTER, per: question.per, body: question.body, slice };
				const rows = tally[field] + (slice === 'undated' ? tally.ageing : 0);
				expect((await listCommitments(db, list, question.per)).total, field).toBe(rows);
			}
		}),
		{ numRuns: 20, seed: 42 },
	);
});

test('the parts add up: timings to open, months and ages to timings, changes from then to now', async () => {
	const { db } = await temporaryDatabase();
	const invented = await buildCommitments(db, 400, 12);
	await fc.assert(
		fc.asyncProperty(questions, async (question) => {
			const { tally, months, undatedAges, units, changes } = await readOverview(db, question);
			const { open, dueSoon, onTrack, undated, ageing } = tally;
			expect(tally.overdue + dueSoon + onTrack + undated + ageing).toBe(open);
			for (const [timing, figure] of [
				['overdue', tally.overdue],
				['due-soon', dueSoon],
				['on-track', onTrack],
			] as const) {
				expect(sum(months.filter((each) => each.timing === timing))).toBe(figure);
			}
			expect(undatedAges.map(({ label }) => label)).toEqual(['under-6', '6-12', 'over-12']);
			expect(sum(undatedAges)).toBe(undated + ageing);
			expect(sum(undatedAges.slice(0, 1))).toBe(undated);
			expect(changes.openThen + changes.added.length + changes.reopened.length).toBe(
				changes.openNow + changes.done.length + changes.closed.length,
			);
			const told = tell(invented, question.per, question.body).filter((each) => isInSlice(each, 'open'));
			for (const { unit, ...figures } of units) {
				const own = told.filter(({ state }) =>
					unit === null ? state.units.length === 0 : state.units.map(slug).includes(unit.id),
				);
				expect(figures.open).toBe(own.length);
				expect(figures.overdue).toBe(own.filter(({ timing }) => timing === 'overdue').length);
				const blocked = own.filter(({ state }) => state.blockedBy.length);
				expect(figures.blocked).toBe(blocked.length);
				for (const [timing, count] of Object.entries(figures.blockedOf)) {
					expect(count).toBe(blocked.filter((each) => each.timing === timing).length);
				}
			}
			const over = told.filter(
				(each) => each.state.deadline === null && (each.decided ?? '9') < addYears(question.per, -1),
			);
			expect(undatedAges[2]?.count).toBe(over.length);
		}),
		{ numRuns: 20, seed: 42 },
	);
});

test('a bar opens exactly its commitments: open ones due within its days', async () => {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, 400, 13);
	const per = '2023-10-20';
	const { months } = await readOverview(db, { per, since: '2023-09-20', body: null });
	expect(new Set(months.map(({ month, timing }) => `${month} ${timing}`)).size).toBe(months.length);
	expect(months.filter(({ month }) => month === '2023-10').map(({ from, to }) => [from, to])).toEqual([
		['2023-10-01', '2023-10-19'],
		['2023-10-20', '2023-10-31'],
	]);
	for (const { from, to, count } of months) {
		const filter = { ...EMPTY_FILTER, per, dueFrom: from, dueTo: to };
		expect((await listCommitments(db, filter, per)).total, from).toBe(count);
	}
});

test('an empty database has zeros, not holes', async () => {
	const { db } = await temporaryDatabase();
	const overview = await readOverview(db, { per: '2023-10-20', since: '2023-09-20', body: null });
	expect(Object.values(overview.tally)).toEqual(FIELDS.map(() => 0));
	expect(overview.units).toEqual([]);
});

const sum = (parts: readonly { readonly count: number }[]) =>
	parts.reduce((total, { count }) => total + count, 0);
