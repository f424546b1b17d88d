import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { ReportQuestion } from '../../../src/lib/domain/report/report.ts';
import { addDays } from '../../../src/lib/domain/plain-date.ts';
import { slug } from '../../../src/lib/domain/swedish-text.ts';
import { reportBack } from '../../../src/lib/server/operations/follow/report-back.ts';
import { saveReport } from '../../../src/lib/server/operations/save-report.ts';
import { setStatus } from '../../../src/lib/server/operations/follow/set-status.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import {
	findReport,
	lastReportBefore,
	listReports,
} from '../../../src/lib/server/repositories/reports/reports.ts';
import { readReportContent } from '../../../src/lib/server/repositories/reports/report-content.ts';
import { buildCommitments, idAt } from '../build-commitments.ts';
import { BODIES, FIRST_DAY } from '../invent-commitments.ts';
import { confirmSample } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = addDays(FIRST_DAY, 1500);
const BODY = slug(BODIES[0]!);
const ask = (per: string, body: string | null = BODY): ReportQuestion => ({
	...{ body, per, since: addDays(per, -30), large: false },
});

async function saved(question: ReportQuestion, count = 200) {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, count, 3);
	const result = await saveReport(onDay(db, TODAY), question);
	if (!result.ok) throw new Error('not saved');
	return { db, ...result.value };
}

test('a report is numbered by the year of its day, and the same content has one number', async () => {
	const { db, number, isNew } = await saved(ask('2024-03-01'));
	expect([number, isNew]).toEqual(['R-2024-0001', true]);
	const again = await saveReport(onDay(db, TODAY), { ...ask('2024-03-01'), large: true });
	expect(again).toEqual({ ok: true, value: { number: 'R-2024-0001', isNew: false } });
	const other = await saveReport(onDay(db, TODAY), ask('2024-03-01', null));
	expect(other).toMatchObject({ ok: true, value: { number: 'R-2024-0002', isNew: true } });
	expect((await listReports(db)).map((report) => report.number)).toEqual(['R-2024-0002', 'R-2024-0001']);
	expect((await listReports(db, { body: BODY })).map((report) => report.number)).toEqual(['R-2024-0001']);
	expect(await verifyEvents(db)).toMatchObject({ ok: true, count: 2 });
});

test('what is kept opens as it was when the commitments have become others', async () => {
	const { db, number } = await saved(ask('2024-03-01'));
	const before = await findReport(db, number);
	expect(before?.content.report.sums.open).toBeGreaterThan(5);
	await db
		.updateTable('commitments')
		.set({ wording: 'Något helt annat.' })
		.where('id', 'in', [...Array(200).keys()].map(idAt))
		.execute();
	expect(await readReportContent(db, ask('2024-03-01'))).not.toEqual(before?.content);
	expect(await findReport(db, number.toLowerCase())).toEqual(before);
});

test('a saved report is neither changed nor taken away, and one that was meddled with is not shown', async () => {
	const { db, number } = await saved(ask('2024-03-01'), 20);
	await expect(db.updateTable('reports').set({ content: '{}' }).execute()).rejects.toThrow(
		'as they were saved',
	);
	await expect(db.deleteFrom('reports').execute()).rejects.toThrow('as they were saved');
	await sql`drop trigger reports_no_update`.execute(db);
	await db.updateTable('reports').set({ content: '{"format":1}' }).execute();
	await expect(findReport(db, number)).rejects.toThrow('R-2024-0001');
});

test('the last report of the same body, before the day, is what the next is compared with', async () => {
	const { db } = await saved(ask('2024-03-01'), 20);
	expect(await lastReportBefore(db, { body: BODY }, '2024-04-01')).toBe('2024-03-01');
	expect(await lastReportBefore(db, { body: BODY }, '2024-03-01')).toBeNull();
	expect(await lastReportBefore(db, { body: null }, '2024-04-01')).toBeNull();
});

test('what is done stands until the body has been told, in that report too, and then no more', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2024-03-31');
	const { commitmentId, address } = await confirmSample(context);
	await setStatus(context, { commitmentId, version: 1, status: 'done', date: '2023-12-01' });
	await reportBack(context, { commitmentId, version: 2, date: '2024-01-24', item: '7' });
	const doneBy = async (per: string, since: string) => {
		const { report } = await readReportContent(db, { body: null, per, since, large: false });
		return report.done.map(({ number, status }) => `${number} ${status}`);
	};
	expect(await doneBy('2023-11-30', '2023-10-31')).toEqual([]);
	expect(await doneBy('2023-12-31', '2023-11-30')).toEqual([`Å-${address} done`]);
	expect(await doneBy('2024-01-31', '2023-12-31')).toEqual([`Å-${address} closed`]);
	expect(await doneBy('2024-02-29', '2024-01-31')).toEqual([]);
});

test('tomorrow cannot be kept', async () => {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, 5, 3);
	const result = await saveReport(onDay(db, TODAY), ask(addDays(TODAY, 1)));
	expect(result).toMatchObject({ ok: false, issues: [{ field: 'per', key: 'in-future' }] });
	expect(await listReports(db)).toEqual([]);
});
