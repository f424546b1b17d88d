import { beforeEach, describe, expect, test } from 'vitest';
import { slug } from '../../../../src/lib/domain/swedish-text.ts';
import { TIMINGS } from '../../../../src/lib/domain/words.ts';
import type { Recurrence } from '../../../../src/lib/domain/commitment.ts';
import type { Db } from '../../../../src/lib/server/database/open.ts';
import { readDiagrams } from '../../../../src/lib/server/repositories/figures/diagrams.ts';
import { numberOf } from '../../../../src/lib/server/repositories/numbers.ts';
import { listOccurrences } from '../../../../src/lib/server/repositories/commitments/occurrences.ts';
import { MOST_RECURRING } from '../../../../src/lib/server/repositories/figures/recurring.ts';
import { buildCommitments, idAt } from '../../build-commitments.ts';
import { BODIES, type Invented } from '../../invent-commitments.ts';
import { temporaryDatabase } from '../../temporary-database.ts';
import { isInSlice, tellAt } from '../naive-model.ts';

const QUESTIONS = [
	{ per: '2023-10-20', body: null },
	{ per: '2022-03-01', body: slug(BODIES[1]!) },
	{ per: '2024-11-15', body: slug(BODIES[2]!) },
];
const YEARLY: Recurrence = { every: 'year', times: 1, text: 'en gång per år' };

let db: Db;
let invented: Invented[];

beforeEach(async () => {
	({ db } = await temporaryDatabase());
	invented = await buildCommitments(db, 600, 33);
	// Every seventh comes back each year; of those every third has been told once, and missed once.
	for (let index = 0; index < invented.length; index += 7) await recur(index, index % 3 === 0);
});

async function recur(index: number, told: boolean) {
	const id = idAt(index);
	await db
		.updateTable('commitments')
		.set({ recurrence: JSON.stringify(YEARLY) })
		.where('id', '=', id)
		.execute();
	const year = Number(invented[index]!.from.slice(0, 4));
	const time = (after: number, over: object) => ({
		...{
			id: `${id}-${after}`,
			commitment_id: id,
			period: String(year + after),
			due: `${year + after}-12-31`,
		},
		...{
			fulfilled_on: null,
			fulfilled_item: null,
			fulfilled_case: null,
			missed_on: null,
			missed_reason: null,
		},
		...over,
	});
	const first = time(0, told ? { fulfilled_on: `${year}-12-01`, fulfilled_item: '4' } : {});
	const second = time(1, { missed_on: `${year + 2}-01-15`, missed_reason: 'Ingen hann.' });
	await db
		.insertInto('occurrences')
		.values(told ? [first, second] : [first])
		.execute();
}

const openOnes = ({ per, body }: (typeof QUESTIONS)[number]) =>
	tellAt(invented, per).filter(
		(told) => isInSlice(told, 'open') && (body === null || slug(told.body) === body),
	);

describe.each(QUESTIONS)('the diagrams of $body on $per', (question) => {
	test('units, ages and the end of the trend are what counting one by one gives', async () => {
		const { units, undatedAges, trend, tally, months } = await readDiagrams(db, question);
		const open = openOnes(question);
		expect(open.length).toBeGreaterThan(20);
		const names = new Set<string | null>(
			open.flatMap<string | null>(({ state }) => (state.units.length ? state.units : [null])),
		);
		expect(new Set(units.map(({ unit }) => unit?.name ?? null))).toEqual(names);
		for (const { unit, ...figures } of units) {
			const own = open.filter(({ state }) =>
				unit === null ? state.units.length === 0 : state.units.includes(unit.name),
			);
			const of = TIMINGS.map((timing) => own.filter((told) => told.timing === timing).length);
			const { overdue, dueSoon, onTrack, undated, ageing } = figures;
			expect([overdue, dueSoon, onTrack, undated, ageing]).toEqual(of);
		}
		const undated = open.filter(({ state }) => state.deadline === null).length;
		expect(undatedAges.reduce((sum, { count }) => sum + count, 0)).toBe(undated);
		expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(open.length - undated);
		expect(trend.at(-1)).toMatchObject({ day: question.per, open: tally.open, overdue: tally.overdue });
		expect(tally.open).toBe(open.length);
	});

	test('recurring ones have the times that each has by itself', async () => {
		const { recurring } = await readDiagrams(db, question);
		const own = openOnes(question).filter(({ id }) => Number(id.split('-')[1]) % 7 === 0);
		expect(recurring.total).toBe(own.length);
		expect(recurring.rows.length).toBe(Math.min(own.length, MOST_RECURRING));
		const times = { fulfilled: 0, missed: 0, late: 0, next: 0, planned: 0 };
		const byNumber = new Map<string, unknown>();
		for (const { id, key, decided } of own) {
			const base = { id, recurrence: YEARLY, bodyId: null, decided };
			const lines = await listOccurrences(db, base, question.per);
			for (const { state } of lines) times[state] += 1;
			const told = lines.map(({ period, due, state }) => ({ period, due, state }));
			byNumber.set(numberOf(key), told);
		}
		expect(recurring.times).toEqual(times);
		for (const { number, lines } of recurring.rows) expect(lines).toEqual(byNumber.get(number));
		const lacks = recurring.rows.map(
			({ lines }) => lines.filter(({ state }) => state === 'late' || state === 'missed').length,
		);
		expect(lacks).toEqual(lacks.toSorted((a, b) => b - a));
	});
});

test('an empty installation has empty series', async () => {
	const { db: empty } = await temporaryDatabase();
	const diagrams = await readDiagrams(empty, { per: '2024-11-15', body: null });
	expect(diagrams).toMatchObject({ months: [], units: [], staffing: [], recurring: { rows: [], total: 0 } });
	expect(diagrams.trend.every(({ open }) => open === 0)).toBe(true);
});
