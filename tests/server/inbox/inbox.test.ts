import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Db } from '../../../src/lib/server/database/open.ts';
import { Inbox } from '../../../src/lib/server/inbox/inbox.ts';
import { runQueue } from '../../../src/lib/server/jobs/run-queue.ts';
import type { ReadDocument } from '../../../src/lib/server/operations/documents/import-document.ts';
import { listDocuments } from '../../../src/lib/server/repositories/documents/documents.ts';
import { allBytes } from '../all-bytes.ts';
import { readingAs } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

/** Reads everything but what says that it is damaged. */
const read: ReadDocument = async (file, name) =>
	(await allBytes(file)).includes('skadad')
		? { ok: false, mediaType: null, problem: 'broken' }
		: readingAs()(file, name);

async function sample() {
	const { db, folder: around } = await temporaryDatabase();
	const folder = join(around, 'inkorg');
	mkdirSync(folder);
	const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
	return { db, folder, put, inbox: inboxAt(db, folder) };
}

const inboxAt = (db: Db, folder: string, pause = 0) =>
	new Inbox({
		folder,
		pause,
		context: () => onDay(db, '2023-10-01'),
		reasonOf: (problem) => `Skälet är ${problem}.`,
	});

/** Looks and reads until nothing is left to do. */
async function empty(db: Db, ...inboxes: Inbox[]): Promise<void> {
	for (let idle = 0; idle < 2;) {
		const passes = await Promise.all(inboxes.map((inbox) => inbox.pass()));
		await runQueue(onDay(db, '2023-10-01'), read);
		idle = passes.some(({ changing, going }) => changing + going > 0) ? 0 : idle + 1;
	}
}

const namesIn = (...path: string[]) => readdirSync(join(...path)).sort();

test('what is read goes to klart, what fails to fel with its reason, the same again to klart with a note', async () => {
	const { db, folder, put, inbox } = await sample();
	put('mars.txt', 'ett möte');
	put('trasig.pdf', 'en skadad fil');
	put('tom.txt', '');
	await empty(db, inbox);
	expect(namesIn(folder)).toEqual(['fel', 'klart', 'pagar']);
	expect(namesIn(folder, 'klart')).toEqual(['mars.txt']);
	expect(namesIn(folder, 'fel')).toEqual([
		...['tom.txt', 'tom.txt.orsak.txt', 'trasig.pdf', 'trasig.pdf.orsak.txt'],
	]);
	expect(readFileSync(join(folder, 'fel', 'trasig.pdf.orsak.txt'), 'utf8')).toBe('Skälet är broken.\n');
	expect(readFileSync(join(folder, 'fel', 'tom.txt.orsak.txt'), 'utf8')).toBe('Skälet är empty.\n');
	expect(namesIn(folder, 'pagar')).toEqual([]);

	put('mars.txt', 'ett möte');
	await empty(db, inbox);
	expect(namesIn(folder, 'klart')).toEqual(['mars (2).txt', 'mars (2).txt.finns-redan.txt', 'mars.txt']);
	put('mars.txt', 'ett annat möte');
	await empty(db, inbox);
	expect(readFileSync(join(folder, 'klart', 'mars.txt'), 'utf8')).toBe('ett möte');
	expect(readFileSync(join(folder, 'klart', 'mars (3).txt'), 'utf8')).toBe('ett annat möte');
	const states = (await listDocuments(db)).map(({ fileName, state }) => `${fileName} ${state}`);
	expect(states.sort()).toEqual(['mars.txt read', 'mars.txt read', 'trasig.pdf failed']);
});

test('a file is taken when it stands still; drafts, hidden files, folders and links are left alone', async () => {
	const { db, folder, put } = await sample();
	const inbox = inboxAt(db, folder, 40);
	put('utanför.txt', 'hemligt');
	renameSync(join(folder, 'utanför.txt'), join(folder, '..', 'utanför.txt'));
	const left = ['.dold.txt', 'halv.pdf.part', 'utkast.tmp', '~$möte.docx', 'länk.txt', 'mapp', 'växer.txt'];
	for (const name of left.slice(0, 4)) put(name, 'ett möte');
	symlinkSync(join(folder, '..', 'utanför.txt'), join(folder, 'länk.txt'));
	mkdirSync(join(folder, 'mapp'));
	writeFileSync(join(folder, 'mapp', 'inuti.txt'), 'ett möte');
	put('klar.txt', 'ett möte');
	for (let look = 0; look < 8; look++) {
		put('växer.txt', 'x'.repeat(look + 1));
		await inbox.pass();
		await runQueue(onDay(db, '2023-10-01'), read);
		await new Promise((done) => setTimeout(done, 15));
	}
	expect(namesIn(folder)).toEqual([...left, 'fel', 'klart', 'pagar'].filter((name) => name !== 'fel').sort());
	expect(namesIn(folder, 'klart')).toEqual(['klar.txt']);
	expect(await listDocuments(db)).toHaveLength(1);
});

test('two inboxes on one folder take each file once', async () => {
	const { db, folder, put, inbox } = await sample();
	const other = inboxAt(db, folder);
	const names = Array.from({ length: 30 }, (_, number) => `${String(number).padStart(2, '0')}.txt`);
	for (const name of names) put(name, `möte ${name}`);
	await empty(db, inbox, other);
	expect(namesIn(folder, 'klart')).toEqual(names);
	expect(await listDocuments(db)).toHaveLength(30);
	const stored = await db.selectFrom('events').select('seq').where('kind', '=', 'document-stored').execute();
	expect(stored).toHaveLength(30);
});

test('what a process that died had taken is taken over, and read once', async () => {
	const { db, folder, put, inbox } = await sample();
	put('mars.txt', 'ett möte');
	await inbox.pass();
	await inbox.pass();
	const [claim] = namesIn(folder, 'pagar');
	expect(await listDocuments(db)).toHaveLength(1);
	// The same claim, made by a process on this machine that is no more.
	const dead = claim!.replace(/%3A\d+%3A/, '%3A999999999%3A');
	renameSync(join(folder, 'pagar', claim!), join(folder, 'pagar', dead));
	await empty(db, inboxAt(db, folder));
	expect(namesIn(folder, 'pagar')).toEqual([]);
	expect(namesIn(folder, 'klart')).toContain('mars.txt');
	expect(await listDocuments(db)).toMatchObject([{ state: 'read', counts: { suggestions: 2 } }]);
});

test('a link in the place of klart leads no file astray', async () => {
	const { db, folder, put, inbox } = await sample();
	mkdirSync(join(folder, '..', 'annanstans'));
	symlinkSync(join(folder, '..', 'annanstans'), join(folder, 'pagar'));
	put('mars.txt', 'ett möte');
	await expect(inbox.pass()).rejects.toThrow('is no folder');
	expect(namesIn(folder, '..', 'annanstans')).toEqual([]);
	expect(await listDocuments(db)).toEqual([]);
});
