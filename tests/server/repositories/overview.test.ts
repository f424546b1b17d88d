import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_FILTER, type Slice } from '../../../src/lib/domain/filter.ts';
import type { Tally } from '../../../src/lib/domain/overview.ts';
import { addDays, addYears, type PlainDate } from '../../../src/lib/domain/plain-date.ts';
import { slug } from '../../../src/lib/domain/swedish-text.ts';
import { listCommitments } from '../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { readFrontPage, readOverview } from '../../../src/lib/server/repositories/figures/overview.ts';
import { buildCommitments } from '../build-commitments.ts';
import { BODIES, FIRST_DAY, type Invented } from '../invent-commitments.ts';
import { temporaryDatabase } from '../temporary-database.ts';
import { isInSlice, tellAt, type Told } from './naive-model.ts';

const questions = fc
	.record({
		per: fc.integer({ min: 200, max: 1700 }).map((days) => addDays(FIRST_DAY, days)),
		back: fc.integer({ min: 1, max: 90 }),
		body: fc.option(fc.constantFrom(...BODIES.map(slug))),
	})
	.map(({ per, back, body }) => ({ per, since: addDays(per, -back), body }));

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

test('what became overdue, was added, reopened or ended is found by comparing the two days', async () => {
	const { db } = await temporaryDatabase();
	const invented = await buildCommitments(db, 400, 14);
	await fc.assert(
		fc.asyncProperty(questions, async (question) => {
			const { changes } = await readOverview(db, question);
			const then = new Map(tell(invented, question.since, question.body).map((told) => [told.id, told]));
			const now = tell(invented, question.per, question.body).filter(({ stage }) => stage === 'decided');
			const ids = (test: (told: Told, before: Told | undefined) => boolean) =>
				now
					.filter((told) => test(told, then.get(told.id)))
					.map(({ id }) => id)
					.sort();
			const overdue = (told: Told | undefined) => told !== undefined && isInSlice(told, 'overdue');
			const shown = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
			expect(shown(changes.added)).toEqual(ids((_told, before) => before === undefined));
			expect(shown(changes.reopened)).toEqual(ids((told, before) => told.open && before?.open === false));
			expect(shown(changes.becameOverdue)).toEqual(ids((told, before) => overdue(told) && !overdue(before)));
			const left = (told: Told, before: Told | undefined) => !told.open && before?.open !== false;
			expect(shown(changes.done)).toEqual(
				ids((told, before) => left(told, before) && told.state.status === 'done'),
			);
			expect(shown(changes.closed)).toEqual(
				ids((told, before) => left(told, before) && told.state.status !== 'done'),
			);
		}),
		{ numRuns: 20, seed: 42 },
	);
});

test('the front page has every figure of what has changed, and of the rows the first', async () => {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, 1000, 15);
	let longest = 0;
	await fc.assert(
		fc.asyncProperty(questions, async (question) => {
			const { changes: page, ...front } = await readFrontPage(db, question);
			const { changes, tally } = await readOverview(db, question);
			expect(front.overdue.length).toBe(Math.min(12, tally.overdue));
			expect(front.nextDeadlines.length).toBe(Math.min(12, tally.dueSoon + tally.onTrack));
			expect([page.openThen, page.openNow, page.added]).toEqual([
				...[changes.openThen, changes.openNow, changes.added.length],
			]);
			expect(page.openThen + page.added + page.reopened.count - page.left).toBe(page.openNow);
			expect(page.newcomers.rows.flatMap(({ numbers }) => numbers)).toEqual(
				[...Map.groupBy(changes.added, ({ documentId }) => documentId).values()]
					.slice(0, 12)
					.flatMap((rows) => rows.map(({ number }) => number)),
			);
			for (const [shown, all] of [
				[page.becameOverdue, changes.becameOverdue],
				[page.moved, changes.moved],
				[page.reopened, changes.reopened],
				[page.done, changes.done],
				[page.settled, [...changes.closed, ...changes.reported]],
			] as const) {
				expect(shown).toEqual({ count: all.length, rows: all.slice(0, 12) });
				longest = Math.max(longest, all.length);
			}
			const gone = new Set([...changes.done, ...changes.closed].map(({ id }) => id));
			const moved = changes.moved.map(({ row }) => row);
			const touched = [...changes.added, ...changes.reopened, ...changes.becameOverdue, ...moved];
			const changed = new Set(touched.map(({ id }) => id).filter((id) => !gone.has(id)));
			expect(page.unchanged).toBe(page.openNow - changed.size);
		}),
		{ numRuns: 8, seed: 42 },
	);
	expect(longest).toBeGreaterThan(12);
});

test('an empty database has zeros, not holes', async () => {
	const { db } = await temporaryDatabase();
	const overview = await readOverview(db, { per: '2023-10-20', since: '2023-09-20', body: null });
	expect(Object.values(overview.tally)).toEqual(FIELDS.map(() => 0));
	expect(overview.units).toEqual([]);
});

const tell = (invented: readonly Invented[], day: PlainDate, body: string | null) =>
	tellAt(invented, day).filter((told) => body === null || slug(told.body) === body);

const sum = (parts: readonly { readonly count: number }[]) =>
	parts.reduce((total, { count }) => total + count, 0);
