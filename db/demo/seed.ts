import { monthBefore } from '../../src/lib/domain/report/report.ts';
import type { Db } from '../../src/lib/server/database/open.ts';
import { runQueue } from '../../src/lib/server/jobs/run-queue.ts';
import { importDocument, type ReadDocument } from '../../src/lib/server/operations/documents/import-document.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { saveReport } from '../../src/lib/server/operations/save-report.ts';
import { setMeetingFacts } from '../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { listBodies } from '../../src/lib/server/repositories/bodies.ts';
import { lastReportBefore } from '../../src/lib/server/repositories/reports/reports.ts';
import { findDocument } from '../../src/lib/server/repositories/documents/documents.ts';
import { act } from './act.ts';
import { askFor, putOnList } from './council.ts';
import { atTheDesk } from './desk.ts';
import { contextOn, must, type Story } from './machinery.ts';
import { bytesOf, readAhead } from './read-ahead.ts';
import { review } from './review.ts';
import type { Read, SaveReport, Step } from './steps.ts';
import { STORY } from './story/index.ts';

/** The day at which the demonstration stands still, and who looks at it. */
export const DEMO_TODAY = '2024-11-15';
export const DEMO_USER = 'Karin Ekdal';

export interface Seeded {
	/** Steps taken now; 0 when everything was there. */
	readonly steps: number;
	/** Keys of commitments that the rules did not see and the secretary had to mark. */
	readonly marked: readonly string[];
	/** Suggestions that no careful reader would make: 'file, item: words'. */
	readonly unexpected: readonly string[];
}

/**
 * Fills a database with the invented municipality of Sjövalla: every document through the real import and every
 * change through the real operations, each on its own day. `read` is `readDocument`. A second run changes nothing;
 * a run that was broken off goes on where it stopped.
 */
export async function seedDemo(db: Db, read: ReadDocument): Promise<Seeded> {
	const story: Story = { db, steps: STORY, marked: [], unexpected: [] };
	const done = await stepsDone(db);
	const files = STORY.slice(done).flatMap((step) => (step.does === 'read' ? [step.file] : []));
	const reader = readAhead(read, files);
	for (const [index, step] of STORY.entries()) {
		if (index < done) continue;
		const context = contextOn(db, step.on, index);
		if (step.does === 'read') await readMeeting(story, step, reader, index);
		else if (step.does === 'save-report') await keepReport(context, step);
		else if (step.does === 'motion') await putOnList(story, context, step);
		else if (step.does === 'ask') await askFor(story, context, step);
		else if (step.does === 'import-list' || step.does === 'save-filter') await atTheDesk(context, step);
		else await act(story, context, step);
		await rememberStep(db, index + 1);
	}
	return { steps: STORY.length - done, marked: story.marked, unexpected: story.unexpected };
}

async function keepReport(context: Context, { on, body }: Step & SaveReport) {
	const { id = null } = (await listBodies(context.db)).find(({ name }) => name === body) ?? {};
	const since = (await lastReportBefore(context.db, { body: id }, on)) ?? monthBefore(on);
	must(await saveReport(context, { body: id, per: on, since, large: false }), `${on} save-report`);
}

async function readMeeting(story: Story, step: Step & Read, read: ReadDocument, index: number) {
	const context = contextOn(story.db, step.on, index);
	const bytes = await bytesOf(step.file);
	const { documentId } = must(await importDocument(context, { fileName: step.file, bytes }), step.file);
	await runQueue(context, read);
	const document = await findDocument(story.db, documentId);
	if (document?.state !== 'read') throw new Error(`${step.file}: could not be read (${document?.problem})`);
	if (document.body?.name !== step.body || document.meetingDate !== step.date) {
		const facts = { documentId, version: document.version, body: step.body, date: step.date };
		must(await setMeetingFacts(context, facts), step.file);
	}
	if (step.expected) await review(story, context, documentId, step.expected);
}

const STEPS_KEY = 'demo-steps';

async function stepsDone(db: Db): Promise<number> {
	const row = await db.selectFrom('settings').select('value').where('key', '=', STEPS_KEY).executeTakeFirst();
	return Number(row?.value ?? 0);
}

async function rememberStep(db: Db, count: number) {
	const value = String(count);
	await db
		.insertInto('settings')
		.values({ key: STEPS_KEY, value })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
		.execute();
}
