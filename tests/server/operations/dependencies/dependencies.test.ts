import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/domain/plain-date.ts';
import type { Status } from '../../../../src/lib/domain/words.ts';
import type { Db } from '../../../../src/lib/server/database/open.ts';
import { addDependency } from '../../../../src/lib/server/operations/dependencies/add-dependency.ts';
import { removeDependency } from '../../../../src/lib/server/operations/dependencies/remove-dependency.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { settleDependency } from '../../../../src/lib/server/operations/dependencies/settle-dependency.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { verifyEvents } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { idAt, insertInvented } from '../../build-commitments.ts';
import { BODIES, type Invented } from '../../invent-commitments.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const DECIDED = '2024-01-01';
const TODAY = '2024-12-31';

const plain = (index: number): Invented => ({
	...{ from: DECIDED, wording: `Uppgift ${index}`, title: `Ärende ${index}`, kind: 'assignment' },
	...{ stage: 'decided', body: BODIES[0]!, item: String(index), caseNumber: null, decided: DECIDED },
	states: [
		{
			...{ from: DECIDED, status: 'not-started', deadline: '2024-02-01', moves: 0, units: [] },
			...{ blockedBy: [], line: null },
		},
	],
});

async function start(count: number) {
	const { db } = await temporaryDatabase();
	await insertInvented(
		db,
		Array.from({ length: count }, (_, index) => plain(index)),
	);
	return db;
}

const numberAt = (index: number) => `2024-${String(index + 1).padStart(4, '0')}`;

const at = async (db: Db, index: number, per: string) =>
	(await findCommitment(db, numberAt(index), per, TODAY))!;

const rest = async (db: Db, self: number, other: number, date: string) =>
	addDependency(onDay(db, TODAY), {
		...{ commitmentId: idAt(self), version: (await at(db, self, TODAY)).version },
		...{ kind: 'commitment', name: numberAt(other), date },
	});

const set = async (db: Db, index: number, status: Status, date: string) =>
	setStatus(onDay(db, TODAY), {
		...{ commitmentId: idAt(index), version: (await at(db, index, TODAY)).version },
		...{ status, date, line: 'Läget.', proposal: 'Nytt beslut.' },
	});

test('what rests on another one is blocked until that one is done, also when it is overdue', async () => {
	const db = await start(2);
	expect(await rest(db, 0, 1, '2024-03-01')).toMatchObject({ ok: true });
	expect((await at(db, 0, '2024-02-28')).blockedBy).toEqual([]);
	expect(await at(db, 0, '2024-03-01')).toMatchObject({ blockedBy: ['Å-2024-0002'], timing: 'overdue' });
	await set(db, 1, 'done', '2024-05-02');
	expect((await at(db, 0, '2024-05-01')).blockedBy).toEqual(['Å-2024-0002']);
	expect((await at(db, 0, '2024-05-02')).blockedBy).toEqual([]);
	expect((await at(db, 0, '2024-06-01')).dependencies).toMatchObject([
		{
			kind: 'commitment',
			state: 'met',
			since: '2024-05-02',
			target: { number: 'Å-2024-0002', status: 'done' },
		},
	]);
	await set(db, 1, 'in-progress', '2024-07-01');
	expect((await at(db, 0, '2024-07-01')).blockedBy).toEqual(['Å-2024-0002']);
	expect((await at(db, 0, '2024-06-30')).blockedBy).toEqual([]);
});

test('a ring is refused with its way, and so is itself, twice the same, and a number that nobody has', async () => {
	const db = await start(3);
	await rest(db, 0, 1, '2024-03-01');
	await rest(db, 1, 2, '2024-03-02');
	expect(await rest(db, 2, 0, '2024-03-03')).toEqual({
		ok: false,
		issues: [
			{
				...{ field: 'name', key: 'would-wait-for-itself' },
				context: { way: 'Å-2024-0003 → Å-2024-0001 → Å-2024-0002 → Å-2024-0003' },
			},
		],
	});
	expect(await rest(db, 0, 0, '2024-03-03')).toMatchObject({ issues: [{ key: 'itself' }] });
	expect(await rest(db, 0, 1, '2024-03-03')).toMatchObject({ issues: [{ key: 'already-there' }] });
	expect(await rest(db, 0, 77, '2024-03-03')).toMatchObject({ issues: [{ key: 'no-such-number' }] });
	const [first] = (await at(db, 1, TODAY)).dependencies;
	const settled = await settleDependency(onDay(db, TODAY), {
		...{ dependencyId: first!.id, version: (await at(db, 1, TODAY)).version, state: 'met' as const },
	});
	expect(settled).toMatchObject({ issues: [{ key: 'settled-by-status' }] });
});

test('what is taken away no longer blocks, and is still there the day before', async () => {
	const db = await start(3);
	await rest(db, 0, 1, '2024-03-01');
	const { dependencies, version } = await at(db, 0, TODAY);
	const removed = { dependencyId: dependencies[0]!.id, version, date: '2024-04-01' };
	expect(await removeDependency(onDay(db, TODAY), removed)).toMatchObject({ ok: true });
	expect((await at(db, 0, '2024-03-31')).blockedBy).toEqual(['Å-2024-0002']);
	expect((await at(db, 0, '2024-04-01')).blockedBy).toEqual([]);
	expect((await at(db, 0, TODAY)).history[0]?.sentence).toBe('Vilar inte längre på Å-2024-0002.');
	// The way is free again from then on.
	expect(await rest(db, 1, 0, '2024-04-01')).toMatchObject({ ok: true });
});

const COUNT = 5;
const anAct = fc.oneof(
	fc.record({ does: fc.constant('rest' as const), self: index(), other: index() }),
	fc.record({ does: fc.constant('remove' as const), self: index() }),
	fc.record({ does: fc.constant('authority' as const), self: index() }),
	fc.record({
		does: fc.constant('settle' as const),
		self: index(),
		state: fc.constantFrom('met' as const, 'not-met' as const, 'unknown' as const),
	}),
	fc.record({
		does: fc.constant('status' as const),
		self: index(),
		to: fc.constantFrom<Status>('in-progress', 'done', 'closed', 'not-feasible', 'lapsed'),
	}),
);

function index() {
	return fc.integer({ min: 0, max: COUNT - 1 });
}

test('over any graph and any story, blocked is what the definition says on every day', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anAct, { minLength: 4, maxLength: 24 }), async (acts) => {
			const db = await start(COUNT);
			for (const [step, act] of acts.entries()) {
				// Some days have two steps.
				const date = addDays('2024-02-01', Math.floor(step / 2) * 3);
				const { version, dependencies } = await at(db, act.self, TODAY);
				const target = { commitmentId: idAt(act.self), version, date };
				if (act.does === 'rest') await rest(db, act.self, act.other, date);
				if (act.does === 'status') await set(db, act.self, act.to, date);
				if (act.does === 'authority')
					await addDependency(onDay(db, TODAY), { ...target, kind: 'authority', name: 'Polisen' });
				const last = dependencies.at(-1)?.id;
				if (act.does === 'remove' && last)
					await removeDependency(onDay(db, TODAY), { dependencyId: last, version, date });
				const settled = dependencies.find(({ kind }) => kind === 'authority')?.id;
				if (act.does === 'settle' && settled)
					await settleDependency(onDay(db, TODAY), {
						dependencyId: settled,
						version,
						date,
						state: act.state,
					});
			}
			for (let offset = -1; offset < 3 * acts.length; offset += 2) {
				const per = addDays('2024-02-01', offset);
				const all = await Promise.all(Array.from({ length: COUNT }, (_, self) => at(db, self, per)));
				for (const one of all) {
					const unmet = one.dependencies.filter(({ target, state }) =>
						target
							? !['done', 'closed'].includes(all.find(({ number }) => number === target.number)!.status)
							: state !== 'met',
					);
					const settled = one.timing === null;
					expect(one.blockedBy, `${one.number} ${per}`).toEqual(settled ? [] : unmet.map(({ name }) => name));
				}
			}
			await expectWhole(db);
		}),
		{ numRuns: 12 },
	);
}, 120_000);

/** The intervals of each commitment meet without gap, and the chain of events is whole. */
async function expectWhole(db: Db) {
	const states = await db
		.selectFrom('commitment_states')
		.select(['commitment_id', 'from_date', 'to_date'])
		.orderBy('commitment_id')
		.orderBy('from_date')
		.execute();
	for (const [index, state] of states.entries()) {
		const next = states[index + 1];
		const same = next?.commitment_id === state.commitment_id;
		expect(state.to_date).toBe(same ? next.from_date : '9999-12-31');
	}
	expect(await verifyEvents(db)).toMatchObject({ ok: true });
}
