import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import { addDays } from '../../../../src/lib/domain/plain-date.ts';
import { slug } from '../../../../src/lib/domain/swedish-text.ts';
import { saveReport } from '../../../../src/lib/server/operations/save-report.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { readReportContent } from '../../../../src/lib/server/repositories/reports/report-content.ts';
import {
	findReport,
	lastReportBefore,
	listReports,
} from '../../../../src/lib/server/repositories/reports/reports.ts';
import { listUnits } from '../../../../src/lib/server/repositories/units.ts';
import { buildCommitments } from '../../build-commitments.ts';
import { BODIES, FIRST_DAY } from '../../invent-commitments.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const BODY = slug(BODIES[0]!);

test('a unit’s sheet holds what the list holds, and adds up from the last report to this one', async () => {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, 300, 4);
	const units = await listUnits(db);
	const questions = fc.record({
		unit: fc.constantFrom(...units.map(({ id }) => id)),
		body: fc.constantFrom(null, BODY),
		per: fc.integer({ min: 300, max: 1600 }).map((days) => addDays(FIRST_DAY, days)),
	});
	let rows = 0;
	await fc.assert(
		fc.asyncProperty(questions, async ({ unit, body, per }) => {
			const question = { body, unit, per, since: addDays(per, -45), large: false };
			const { report, figures, unit: name } = await readReportContent(db, question);
			const { changes, sums, before, left } = report;
			const list = await listCommitments(db, { ...EMPTY_FILTER, body, unit, per }, per);
			expect(sums.open).toBe(list.total);
			expect(figures.tally.open).toBe(sums.open);
			expect(figures.months.reduce((sum, { count }) => sum + count, 0)).toBe(sums.open - sums.undated);
			expect(changes.openThen).toBe(before.open);
			expect(changes.openThen + changes.added.length + changes.reopened.length - left).toBe(sums.open);
			const everyone = [...report.done, ...changes.moved.map(({ row }) => row), ...changes.becameOverdue];
			for (const { responsible } of everyone) expect(responsible.map(({ id }) => id)).toContain(unit);
			expect(name).toBe(units.find(({ id }) => id === unit)?.name);
			rows += sums.open + everyone.length;
		}),
		{ numRuns: 25, seed: 7 },
	);
	expect(rows).toBeGreaterThan(200);
});

test('a unit’s saved reports are compared with each other, not with the body’s', async () => {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, 120, 4);
	const { external: _, ...unit } = (await listUnits(db))[0]!;
	const ask = { body: BODY, per: '2024-03-01', since: '2024-02-01', large: false };
	const context = onDay(db, '2024-06-01');
	const [whole, own] = [await saveReport(context, ask), await saveReport(context, { ...ask, unit: unit.id })];
	if (!whole.ok || !own.ok) throw new Error('not saved');
	expect(own.value.number).not.toBe(whole.value.number);
	expect(await findReport(db, own.value.number)).toMatchObject({
		saved: { unit },
		content: { unit: unit.name },
	});
	expect((await findReport(db, whole.value.number))?.saved.unit).toBeNull();
	const numbers = async (like: Parameters<typeof listReports>[1]) =>
		(await listReports(db, like)).map(({ number }) => number);
	expect(await numbers({ body: BODY })).toEqual([whole.value.number]);
	expect(await numbers({ body: BODY, unit: unit.id })).toEqual([own.value.number]);
	expect(await lastReportBefore(db, { body: null, unit: unit.id }, '2024-04-01')).toBeNull();
});

test('nobody is reported on who is not there', async () => {
	const { db } = await temporaryDatabase();
	const question = { body: null, unit: 'ingen-sadan', per: '2024-03-01', since: '2024-02-01', large: false };
	await expect(readReportContent(db, question)).rejects.toThrow('no such body or unit');
});
