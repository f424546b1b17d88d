import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../src/lib/domain/filter.ts';
import { openPublicVersion, type Db } from '../../../src/lib/server/database/open.ts';
import {
	closeCommitment,
	closeDocument,
	openCommitment,
	openDocument,
} from '../../../src/lib/server/operations/close-to-public.ts';
import { confirmSuggestion } from '../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { setStatus } from '../../../src/lib/server/operations/follow/set-status.ts';
import { SHOWN_ROWS } from '../../../src/lib/server/publicity/open-views.ts';
import { findCommitment } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { listCommitments } from '../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { findDocument, listDocuments } from '../../../src/lib/server/repositories/documents/documents.ts';
import { importMeeting } from '../matter-meetings.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const BODY = 'Nämnden för skärgården';
const DAY = '2024-03-20';
const TODAY = '2024-06-01';
const SECRET = 'Zirkonia';
const CLOSED = {
	number: '7',
	title: `Placering vid ${SECRET}hemmet`,
	case: 'NSk 7/2024',
	decision: `1. Verksamheten ${SECRET}bo får i uppdrag att följa upp placeringen senast den 1 maj 2024.\n2. Kontoret får i uppdrag att redovisa kostnaden senast den 1 juni 2024.`,
};
const OPEN = {
	number: '8',
	title: 'Bryggan vid Norrviken',
	case: 'NSk 8/2024',
	decision: 'Tekniska kontoret får i uppdrag att laga bryggan senast den 1 juni 2024.',
};

async function start() {
	const { db, path } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	await importMeeting(context, BODY, DAY, [CLOSED, OPEN], 'kallelse');
	const document = await importMeeting(context, BODY, DAY, [CLOSED, OPEN]);
	for (const { id } of document.suggestionList) {
		const stored = (await findDocument(db, document.id))!.suggestionList.find((each) => each.id === id)!;
		const said = await confirmSuggestion(context, { suggestionId: id, version: stored.version });
		expect(said.ok).toBe(true);
	}
	const { rows } = await listCommitments(db, { ...EMPTY_FILTER, slice: 'all' }, TODAY);
	const secret = rows.find(({ wording }) => wording.includes(SECRET))!;
	return { db, context, documentId: document.id, secret, open: openPublicVersion(path) };
}

/** Every cell of every table that holds the words, as 'table.column'. */
async function cellsWith(db: Db, words: string, schema = 'temp'): Promise<string[]> {
	const { rows: tables } = await sql<{
		name: string;
	}>`select name from main.sqlite_schema where type = 'table' and name not like 'sqlite_%'`.execute(db);
	const found: string[] = [];
	for (const { name } of tables) {
		const { rows } = await sql<
			Record<string, unknown>
		>`select * from ${sql.ref(`${schema}.${name}`)}`.execute(db);
		for (const row of rows) {
			for (const [column, cell] of Object.entries(row)) {
				const text = cell instanceof Uint8Array ? Buffer.from(cell).toString('latin1') : String(cell);
				if (text.toLowerCase().includes(words.toLowerCase())) found.push(`${name}.${column}`);
			}
		}
	}
	return [...new Set(found)].sort();
}

test('a closed commitment takes its words out of every table of the open version, and only there', async () => {
	const { db, context, secret, open } = await start();
	expect(await cellsWith(db, SECRET, 'main')).toContain('document_texts.text');
	expect(await cellsWith(open, SECRET)).toContain('commitments.wording');

	const { id: commitmentId, version } = secret;
	const closed = await closeCommitment(context, { commitmentId, version, ground: 'OSL 26 kap. 1 §' });
	expect(closed).toMatchObject({ ok: true });
	expect(await cellsWith(open, SECRET)).toEqual([]);
	expect(await cellsWith(open, secret.number)).toEqual([]);
	expect(await cellsWith(db, SECRET, 'main')).toContain('document_texts.text');

	const { rows, total } = await listCommitments(open, { ...EMPTY_FILTER, slice: 'all' }, TODAY);
	expect([total, rows.map(({ title }) => title)]).toEqual([1, [OPEN.title]]);
	// The whole item goes, the other commitment in it too: the title says the same.
	expect((await listCommitments(db, { ...EMPTY_FILTER, slice: 'all' }, TODAY)).total).toBe(3);
	expect(await findCommitment(open, secret.number.slice(2), null, TODAY)).toBeNull();
	expect(await findCommitment(open, rows[0]!.number.slice(2), null, TODAY)).toMatchObject({
		wording: expect.stringContaining('laga bryggan'),
		context: { before: '', after: '' },
	});
	// Also on a day before it was closed, and by search.
	const then = { ...EMPTY_FILTER, slice: 'all' as const, per: '2024-04-01' };
	expect((await listCommitments(open, then, TODAY)).total).toBe(1);
	expect((await listCommitments(open, { ...then, words: SECRET }, TODAY)).total).toBe(0);
	await open.destroy();
});

test('what it said while it was followed is gone too, and opened again everything is there', async () => {
	const { db, context, secret, open } = await start();
	const { id: commitmentId } = secret;
	const line = `${SECRET}samtal hållet.`;
	await setStatus(context, { commitmentId, version: 1, status: 'in-progress', line });
	expect(await cellsWith(open, SECRET)).toContain('commitment_states.line');
	await closeCommitment(context, { commitmentId, version: 2, ground: 'OSL 26 kap. 1 §' });
	expect(await cellsWith(open, SECRET)).toEqual([]);
	expect(await openCommitment(context, { commitmentId, version: 3 })).toMatchObject({ ok: true });
	expect(await cellsWith(open, SECRET)).toContain('commitment_states.line');
	const history = (await findCommitment(db, secret.number.slice(2), null, TODAY))!.history;
	expect(history.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
		'Öppet för allmänheten igen. Var stängt med stöd av OSL 26 kap. 1 §.',
		'Stängt för allmänheten, OSL 26 kap. 1 §.',
	]);
	await open.destroy();
});

test('a closed document is not there, nor anything that was decided in it', async () => {
	const { db, context, documentId, open } = await start();
	expect(await closeDocument(context, documentId, ' ')).toMatchObject({ issues: [{ key: 'required' }] });
	expect(await closeDocument(context, documentId, 'OSL 39 kap.')).toMatchObject({ ok: true });
	expect(await closeDocument(context, documentId, 'OSL 39 kap.')).toMatchObject({
		issues: [{ key: 'already-closed' }],
	});
	expect((await listCommitments(open, { ...EMPTY_FILTER, slice: 'all' }, TODAY)).total).toBe(0);
	expect((await listDocuments(open)).map(({ fileName }) => fileName)).toEqual([
		`${BODY} ${DAY} kallelse.txt`,
	]);
	expect(await findDocument(open, documentId)).toBeNull();
	expect((await listDocuments(db)).length).toBe(2);
	expect(await openDocument(context, documentId)).toMatchObject({ ok: true });
	expect((await listDocuments(open)).length).toBe(2);
	await open.destroy();
});

test('nothing can be written in the open version, and a table that nobody has thought about is empty', async () => {
	const { db, context, open } = await start();
	await expect(setStatus({ ...context, db: open }, anyChange())).rejects.toThrow();
	await expect(sql`delete from main.commitments`.execute(open)).rejects.toThrow(/readonly/);
	const { rows: tables } = await sql<{
		name: string;
	}>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`.execute(db);
	const own = tables.map(({ name }) => name).filter((name) => !name.startsWith('kysely_'));
	expect(own.filter((name) => !(name in SHOWN_ROWS))).toEqual([]);
	expect(Object.keys(SHOWN_ROWS).filter((name) => !own.includes(name))).toEqual([]);
	expect((await sql`select * from kysely_migration`.execute(open)).rows).toEqual([]);
	await open.destroy();
});

const anyChange = () => ({ commitmentId: 'x', version: 1, status: 'done' as const });
