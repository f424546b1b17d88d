import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../../src/lib/server/database/open.ts';
import { confirmSuggestion } from '../../src/lib/server/operations/review/confirm-suggestion.ts';
import { dismissSuggestion } from '../../src/lib/server/operations/review/dismiss-suggestion.ts';
import { writeLine } from '../../src/lib/server/operations/follow/write-line.ts';
import { findCommitment } from '../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../src/lib/server/repositories/documents/documents.ts';
import { notSaved } from '../../src/routes/handlingar/[id]/granska/answers.ts';
import { isStopped, saving } from '../../src/routes/saving.ts';
import { confirmSample, importReading } from '../server/sample-reading.ts';
import { onDay, temporaryDatabase } from '../server/temporary-database.ts';

const TODAY = '2023-10-20';

/** No page more than there are: the next that is needed is refused, as on a full disk. */
async function fillDisk(db: Db) {
	const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
	await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(db);
}
const emptyDisk = (db: Db) => sql`pragma max_page_count = 1000000`.execute(db);

test('on a full disk the answer says so, nothing is half done, and the same works when there is room', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context);
	const target = { commitmentId, version: 1 };
	await fillDisk(db);
	// Lines until the pages that were there are full: then the disk is.
	let version = 1;
	const write = () => writeLine(context, { ...target, version, line: 'Skrivet med möda. '.repeat(100) });
	let answer = await saving(write);
	for (; answer.ok && version < 200; answer = await saving(write)) version += 1;
	expect(answer).toEqual({ ok: false, issues: [{ field: '', key: 'full' }] });
	expect(isStopped([{ field: '', key: 'full' }])).toBe(true);
	expect(isStopped([{ field: 'datum', key: 'required' }])).toBe(false);
	expect((await findCommitment(db, address, null, TODAY))?.version).toBe(version);

	await emptyDisk(db);
	expect(await saving(write)).toMatchObject({ ok: true, value: { version: version + 1 } });
});

test('when another program holds the database the answer says so, and trying again works', async () => {
	const { db, path } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { suggestionList } = await importReading(context);
	await sql`pragma busy_timeout = 20`.execute(db);
	const other = new Database(path);
	other.exec('begin immediate');
	const confirm = () => confirmSuggestion(context, { suggestionId: suggestionList[0]?.id ?? '', version: 1 });
	expect(await saving(confirm)).toEqual({ ok: false, issues: [{ field: '', key: 'busy' }] });
	other.exec('rollback');
	other.close();
	expect(await saving(confirm)).toMatchObject({ ok: true });
});

test('a fault of our own is no trouble of the machine', async () => {
	await expect(saving(() => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
});

test('what was typed comes back, with the reason and, for the second of two, what the first saved', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { id, suggestionList } = await importReading(context);
	const suggestionId = suggestionList[0]?.id ?? '';
	const form = new FormData();
	form.set('skal', 'Redan bevakat');
	const seen = { suggestionId, version: 1, reason: 'Redan bevakat' };
	await confirmSuggestion(context, { suggestionId, version: 1 });
	const second = await dismissSuggestion(context, seen);
	if (second.ok) throw new Error('The second was let through.');
	expect(notSaved('avvisa', form, second)).toMatchObject({
		status: 409,
		data: { typed: { skal: 'Redan bevakat' }, current: { review: 'confirmed', version: 2 } },
	});
	const full = { ok: false, issues: [{ field: '', key: 'full' }] } as const;
	expect(notSaved('avvisa', form, full)).toMatchObject({
		status: 503,
		data: { typed: { skal: 'Redan bevakat' }, issues: [{ key: 'full' }] },
	});
	const undated = { ok: false, issues: [{ field: 'date', key: 'no-meeting-date' }] } as const;
	expect(notSaved('godkann', form, undated)).toMatchObject({
		status: 400,
		data: { issues: [{ field: 'datum' }] },
	});
	expect((await findDocument(db, id))?.suggestionList[0]).toMatchObject({
		outcome: { responsible: ['Kommunledningskontoret'], deadline: '2023-10-31' },
	});
});

test('an unknown id is answered, never thrown', async () => {
	const context = onDay((await temporaryDatabase()).db, TODAY);
	const target = { suggestionId: 'nobody', version: 1 };
	expect(await confirmSuggestion(context, target)).toMatchObject({ issues: [{ key: 'not-found' }] });
	expect(await dismissSuggestion(context, { ...target, reason: null })).toMatchObject({ ok: false });
	expect(await findDocument(context.db, 'nobody')).toBeNull();
});
