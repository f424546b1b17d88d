import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrontPage, readOverview } from '../../../../src/lib/server/repositories/figures/overview.ts';
import { buildCommitments } from '../../build-commitments.ts';
import { temporaryDatabase } from '../../temporary-database.ts';
import { isInSlice, type Told } from '../naive-model.ts';
import { questions, tell } from './invented-days.ts';

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
