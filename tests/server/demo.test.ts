import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_TODAY, seedDemo, type Seeded } from '../../db/demo/seed.ts';
import { amendmentQuestions, answeredQuestions } from '../../src/lib/domain/amendment.ts';
import { EMPTY_FILTER } from '../../src/lib/domain/filter.ts';
import { addMonths } from '../../src/lib/domain/plain-date.ts';
import { doneFilter, makeReport, monthBefore, openFilter } from '../../src/lib/domain/report/report.ts';
import { openDatabase, type Db } from '../../src/lib/server/database/open.ts';
import { readDocument } from '../../src/lib/server/documents/read-document.ts';
import { listBodies } from '../../src/lib/server/repositories/bodies.ts';
import { findCommitment } from '../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { allCommitments } from '../../src/lib/server/repositories/commitments/commitment-list.ts';
import { listLists } from '../../src/lib/server/repositories/lists.ts';
import { compareDocument } from '../../src/lib/server/repositories/documents/meeting-comparison.ts';
import { listSavedFilters } from '../../src/lib/server/repositories/saved-filters.ts';
import { readLedger } from '../../src/lib/server/repositories/figures/staffing-ledger.ts';
import { listDocuments } from '../../src/lib/server/repositories/documents/documents.ts';
import { verifyStates } from '../../src/lib/server/recording/verify-states.ts';
import { verifyEvents } from '../../src/lib/server/repositories/commitments/events.ts';
import { readOverview } from '../../src/lib/server/repositories/figures/overview.ts';

let folder: string;
let db: Db;
let seeded: Seeded;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bevaka-demo-'));
	db = await openDatabase(join(folder, 'demo.db'));
	seeded = await seedDemo(db, (bytes, name) => readDocument(bytes, name, { time: 120_000 }));
}, 300_000);

afterAll(async () => {
	await db.destroy();
	await rm(folder, { recursive: true, force: true });
});

const rowsAt = (per: string, changes: Partial<typeof EMPTY_FILTER> = {}) =>
	allCommitments(db, { ...EMPTY_FILTER, per, ...changes }, DEMO_TODAY);

const wordingOf = async (words: string, per = DEMO_TODAY) => {
	const rows = await rowsAt(per, { slice: 'all' });
	return rows.filter(({ wording }) => wording.replace(/\s+/g, ' ').includes(words));
};

describe('the invented municipality', () => {
	test('the rules find everything that a careful reader finds, and nothing more', () => {
		expect(seeded.unexpected).toEqual([]);
		expect(seeded.marked).toEqual([]);
	});

	test('eleven meetings are read, one with its kallelse, and a list; the newest waits for its review', async () => {
		const documents = await listDocuments(db);
		expect(documents).toHaveLength(13);
		expect(documents.filter(({ state }) => state !== 'read')).toEqual([]);
		expect(
			documents.filter(({ counts }) => counts.pending > 0).map(({ meetingDate }) => meetingDate),
		).toEqual(['2024-11-12']);
		expect(documents.filter(({ machineRead }) => machineRead).map(({ fileName }) => fileName)).toEqual([
			'2023-10-11-trygghetsutskottet-protokoll-skannat.txt',
		]);
	});

	test('what a machine has read is told so in every list: the scanned meeting, and no other', async () => {
		const rows = await rowsAt(DEMO_TODAY, { slice: 'all' });
		const scanned = rows.filter(({ machineRead }) => machineRead);
		expect(scanned.length).toBeGreaterThan(0);
		expect([...new Set(scanned.map(({ decided }) => decided))]).toEqual(['2023-10-11']);
		expect(rows.filter(({ decided }) => decided === '2023-10-11')).toEqual(scanned);
	});

	test('67 decided ones, and six proposals outside the count, five of them long after their meeting', async () => {
		const all = await rowsAt(DEMO_TODAY, { slice: 'all' });
		const proposed = all.filter(({ stage }) => stage === 'proposed');
		expect(proposed).toHaveLength(6);
		expect(await rowsAt(DEMO_TODAY, { slice: 'unanswered' })).toHaveLength(5);
		expect(all.length - proposed.length).toBe(67);
	});

	test('each part of the product has something to show', async () => {
		const documents = await listDocuments(db);
		const kallelse = documents.find(({ fileName }) => fileName.endsWith('namnden-kallelse.txt'));
		const compared = await compareDocument(db, kallelse!.id);
		expect(compared?.items.map(({ verdict }) => verdict)).toEqual(
			expect.arrayContaining(['changed', 'missing']),
		);
		const entries = await readLedger(db, DEMO_TODAY);
		expect(answeredQuestions(entries).map(({ amends }) => amends)).toEqual([true, false]);
		expect(amendmentQuestions(entries)).toHaveLength(1);
		expect(await listLists(db)).toMatchObject([{ state: 'imported', commitments: 6 }]);
		expect(await listSavedFilters(db)).toHaveLength(2);
		expect((await rowsAt(DEMO_TODAY, { slice: 'all' })).filter(({ closed }) => closed)).toHaveLength(1);
	});

	test('the remiss is due soon, then overdue, then reported back', async () => {
		const [remiss] = await wordingOf('Samhället mot skolattacker');
		const at = (per: string) => findCommitment(db, remiss!.number.slice(2), per, DEMO_TODAY);
		expect(await at('2023-10-20')).toMatchObject({ timing: 'due-soon', deadline: { date: '2023-10-31' } });
		expect(await at('2023-11-15')).toMatchObject({ timing: 'overdue' });
		expect(await at('2023-12-06')).toMatchObject({ status: 'closed', timing: null, reportedItem: '28' });
		expect(remiss!.caseNumbers).toEqual(['Ks 1118/2023']);
	});

	test('170 % is 120 % and 50 %, for four people, the last unit tentative; who paid before is no commitment', async () => {
		for (const { number } of await wordingOf('170 %')) {
			const { staffing, caseNumbers } = (await findCommitment(db, number.slice(2), null, DEMO_TODAY))!;
			expect(caseNumbers).toEqual(['Ks 1113/2021']);
			expect(staffing).toMatchObject({ fullTimePercent: 170, people: 4 });
			expect(staffing!.parts.map(({ percent, tentative }) => [percent, tentative])).toEqual([
				[120, false],
				[50, true],
			]);
		}
		expect(await wordingOf('170 %')).toHaveLength(2);
		expect(await wordingOf('Brottsförebyggande rådet')).toEqual([]);
	});

	test('money waits for the budget until the council has changed it', async () => {
		const [funding] = await wordingOf('genom revidering av');
		expect(
			(await findCommitment(db, funding!.number.slice(2), '2023-10-20', DEMO_TODAY))!.blockedBy,
		).toHaveLength(1);
		const after = (await findCommitment(db, funding!.number.slice(2), '2023-11-30', DEMO_TODAY))!;
		expect(after.blockedBy).toEqual([]);
		expect(after.dependencies[0]).toMatchObject({ kind: 'budget', state: 'met' });
	});

	test.each(['2023-10-20', DEMO_TODAY])('every kind of standing is there on %s', async (per) => {
		const { tally } = await readOverview(db, { per, since: monthBefore(per), body: null });
		for (const count of [tally.overdue, tally.dueSoon, tally.onTrack, tally.undated, tally.ageing]) {
			expect(count).toBeGreaterThan(0);
		}
		for (const count of [tally.blocked, tally.unassigned, tally.moved, tally.doneNotReported]) {
			expect(count).toBeGreaterThan(0);
		}
	});
});

test('for every body and month the sheet, the overview and the balance say the same', async () => {
	const bodies = [null, ...(await listBodies(db)).map(({ id }) => id)];
	for (let per = '2023-02-28'; per <= DEMO_TODAY; per = addMonths(per, 1)) {
		for (const body of bodies) {
			const question = { body, per, since: monthBefore(per), large: false };
			const overview = await readOverview(db, question);
			const open = await allCommitments(db, openFilter(question), DEMO_TODAY);
			const done = await allCommitments(db, doneFilter(question), DEMO_TODAY);
			const { sums, ofWhich, left } = makeReport(question, { open, done, overview });
			const { tally, changes } = overview;
			expect({ ...sums, ...ofWhich }).toMatchObject({
				open: tally.open,
				overdue: tally.overdue,
				dueSoon: tally.dueSoon,
				onTrack: tally.onTrack,
				undated: tally.undated + tally.ageing,
				ageing: tally.ageing,
				blocked: tally.blocked,
				unassigned: tally.unassigned,
				doneNotReported: tally.doneNotReported,
			});
			expect(changes.openThen + changes.added.length + changes.reopened.length - left).toBe(changes.openNow);
		}
	}
});

test('a second run changes nothing, and the chain of events holds', async () => {
	const before = await verifyEvents(db);
	expect(before).toMatchObject({ ok: true });
	expect(await seedDemo(db, readDocument)).toMatchObject({ steps: 0 });
	expect(await verifyEvents(db)).toEqual(before);
	expect((await verifyStates(db)).differences).toEqual([]);
});
