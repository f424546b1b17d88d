import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../../../../src/lib/server/database/open.ts';
import { verifyEvents } from '../../../../src/lib/server/repositories/commitments/events.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

/** Six events: stored, read, confirmed, three lines. */
async function sixEvents(): Promise<Db> {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-20');
	const { commitmentId } = await confirmSample(context);
	for (const version of [1, 2, 3])
		await writeLine(context, { commitmentId, version, line: `Rad ${version}` });
	return db;
}

/** What somebody with the file in hand could do. */
async function unlocked(db: Db, change: ReturnType<typeof sql>) {
	for (const name of ['update', 'delete', 'replace'])
		await sql`drop trigger ${sql.raw(`events_no_${name}`)}`.execute(db);
	await change.execute(db);
}

test('an untouched chain is whole, and its head changes with each event', async () => {
	const db = await sixEvents();
	const whole = await verifyEvents(db);
	expect(whole).toMatchObject({ ok: true, count: 6, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
	expect(await verifyEvents((await temporaryDatabase()).db)).toEqual({ ok: true, count: 0, head: null });
});

test('no event can be changed, taken away or put in the place of another', async () => {
	const db = await sixEvents();
	const refused = /append-only/;
	await expect(sql`update events set date = '2020-01-01' where seq = 2`.execute(db)).rejects.toThrow(refused);
	await expect(sql`delete from events where seq = 6`.execute(db)).rejects.toThrow(refused);
	await expect(
		sql`insert or replace into events select * from events where seq = 3`.execute(db),
	).rejects.toThrow(refused);
	expect(await verifyEvents(db)).toMatchObject({ ok: true, count: 6 });
});

test('who gets round that is found out: the first event that does not fit is named', async () => {
	for (const [change, brokenSeq] of [
		[sql`update events set data = '{"line":"Annat"}' where seq = 4`, 4],
		[sql`update events set actor_name = 'Någon annan' where seq = 2`, 2],
		[sql`update events set date = '2020-01-01' where seq = 6`, 6],
		[sql`update events set commitment_id = null where seq = 5`, 5],
		[sql`delete from events where seq = 3`, 3],
		[sql`update events set seq = 7 where seq = 6`, 6],
	] as const) {
		const db = await sixEvents();
		await unlocked(db, change);
		expect(await verifyEvents(db)).toEqual({ ok: false, brokenSeq });
	}
});
