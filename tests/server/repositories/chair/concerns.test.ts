import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Concern } from '../../../../src/lib/domain/concern.ts';
import { addDays } from '../../../../src/lib/domain/plain-date.ts';
import { slug } from '../../../../src/lib/domain/swedish-text.ts';
import { readConcerns } from '../../../../src/lib/server/repositories/chair/concerns.ts';
import { settleDependency } from '../../../../src/lib/server/operations/dependencies/settle-dependency.ts';
import { findCommitmentById } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { buildCommitments } from '../../build-commitments.ts';
import { BODIES, FIRST_DAY, type Invented, type InventedState } from '../../invent-commitments.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';
import { isInSlice, tellAt, type Told } from '../naive-model.ts';

const questions = fc.record({
	per: fc.integer({ min: 20, max: 1700 }).map((days) => addDays(FIRST_DAY, days)),
	body: fc.option(fc.constantFrom(...BODIES.map(slug))),
});

/** The day on which the last line of a state was written: a line stays through later states. */
function lineDay({ states }: Invented, state: InventedState): string | null {
	return state.line === null ? null : (states.find((each) => each === state)?.from ?? null);
}

test('who is asked about is who counting one by one would ask about', async () => {
	const { db } = await temporaryDatabase();
	const invented = await buildCommitments(db, 500, 31);
	await fc.assert(
		fc.asyncProperty(questions, async ({ per, body }) => {
			const { groups } = await readConcerns(db, { per, body });
			const told = tellAt(invented, per).filter((each) => body === null || slug(each.body) === body);
			const lineOf = (each: Told) =>
				lineDay(invented[Number(each.id.replace('built-', ''))] as Invented, each.state);
			const having = (holds: (each: Told) => boolean) =>
				told
					.filter(holds)
					.map(({ id }) => id)
					.sort();
			const found = (concern: Concern) =>
				groups
					.get(concern)!
					.map(({ id }) => id)
					.sort();
			expect(found('unexplained')).toEqual(
				having((each) => {
					const line = lineOf(each);
					return isInSlice(each, 'overdue') && (line === null || line <= each.state.deadline!);
				}),
			);
			expect(found('moved')).toEqual(having((each) => isInSlice(each, 'open') && each.state.moves >= 2));
			expect(found('ageing')).toEqual(having((each) => isInSlice(each, 'ageing')));
			expect(found('unreported')).toEqual(having((each) => isInSlice(each, 'done')));
		}),
		{ numRuns: 25, seed: 7 },
	);
});

test('the worst stands first', async () => {
	const { db } = await temporaryDatabase();
	const invented = await buildCommitments(db, 300, 32);
	const { groups } = await readConcerns(db, { per: '2024-06-01', body: null });
	const deadlines = groups.get('unexplained')!.map(({ rank }) => rank);
	expect(deadlines.length).toBeGreaterThan(20);
	expect(deadlines).toEqual([...deadlines].sort((a, b) => a - b));
	expect(invented.length).toBe(300);
});

test('a budget decision is asked about once its day has passed, and no longer when it is met', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2025-02-01');
	const { commitmentId } = await confirmSample(context);
	const asked = async (per: string) =>
		(await readConcerns(db, { per, body: null })).budgets.get(commitmentId);
	// It rests on 'revidering av budget 2024', which can come until that year is over.
	expect(await asked('2024-12-31')).toBeUndefined();
	expect(await asked('2025-01-01')).toMatchObject([
		{ name: 'revidering av budget 2024', day: '2024-12-31', state: 'unknown' },
	]);
	const [dependency] = (await findCommitmentById(db, commitmentId, '2025-02-01'))!.dependencies;
	const settle = { dependencyId: dependency!.id, version: 1, state: 'not-met', date: '2024-06-01' } as const;
	expect(await settleDependency(context, settle)).toMatchObject({ ok: true });
	expect(await asked('2024-05-31')).toBeUndefined();
	expect(await asked('2024-06-01')).toMatchObject([{ day: null, state: 'not-met' }]);
	const met = { ...settle, version: 2, state: 'met', date: '2024-09-01' } as const;
	expect(await settleDependency(context, met)).toMatchObject({ ok: true });
	expect(await asked('2024-08-31')).toHaveLength(1);
	expect(await asked('2025-01-15')).toBeUndefined();
});

test('a yearly report that did not come is asked about from the first day of the next year', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2025-02-01');
	const { commitmentId } = await confirmSample(context, 1);
	const missed = async (per: string) =>
		(await readConcerns(db, { per, body: null })).missed.get(commitmentId);
	expect(await missed('2024-12-31')).toBeUndefined();
	expect(await missed('2025-01-01')).toMatchObject([{ period: '2024', due: '2024-12-31' }]);
});
