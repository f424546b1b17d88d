import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Db } from '../../../src/lib/server/database/open.ts';
import { firstBytes, lastBytes, PART, pour } from '../../../src/lib/server/documents/source-file.ts';
import { OWNER } from '../../../src/lib/server/jobs/owner.ts';
import { importDocument, MAX_BYTES } from '../../../src/lib/server/operations/documents/import-document.ts';
import { dropAbandoned } from '../../../src/lib/server/originals/drop-original.ts';
import { stageFile } from '../../../src/lib/server/originals/stage-file.ts';
import { findOriginal } from '../../../src/lib/server/repositories/documents/documents.ts';
import { allBytes } from '../all-bytes.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

/** Bytes that say where they stand: every fourth is counted up. */
function bytesOf(size: number): Buffer {
	const bytes = Buffer.alloc(size, 7);
	for (let at = 0; at + 4 <= size; at += 4096) bytes.writeUInt32LE(at, at);
	return bytes;
}

/** As they come over a network, in pieces of odd sizes. */
async function* inPieces(bytes: Buffer, piece = 65_521): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += piece) yield Promise.resolve(bytes.subarray(at, at + piece));
}

async function rows(db: Db) {
	const count = async (table: 'originals' | 'original_parts' | 'documents' | 'events' | 'jobs') =>
		(
			await db
				.selectFrom(table)
				.select((eb) => eb.fn.countAll<number>().as('count'))
				.executeTakeFirstOrThrow()
		).count;
	return {
		...{ documents: await count('documents'), events: await count('events'), jobs: await count('jobs') },
		...{ originals: await count('originals'), parts: await count('original_parts') },
	};
}

const NOTHING = { documents: 0, events: 0, jobs: 0, originals: 0, parts: 0 };

test.each([1, PART - 1, PART, PART + 1, 4 * PART, 4 * PART + 1, 9 * PART, 3_000_001])(
	'a file of %d bytes comes out as it came in',
	async (size) => {
		const { db } = await temporaryDatabase();
		const bytes = bytesOf(size);
		const answer = await importDocument(onDay(db, '2023-10-01'), {
			fileName: 'stor.pdf',
			pieces: inPieces(bytes),
		});
		if (!answer.ok) throw new Error('refused');
		const { file } = (await findOriginal(db, answer.value.documentId))!;
		expect(file.size).toBe(size);
		expect((await allBytes(file)).equals(bytes)).toBe(true);
		const record = await db.selectFrom('documents').select(['sha256', 'size']).executeTakeFirstOrThrow();
		expect(record).toEqual({ sha256: createHash('sha256').update(bytes).digest('hex'), size });
		expect(Buffer.from(await firstBytes(file, 10)).equals(bytes.subarray(0, 10))).toBe(true);
		expect(Buffer.from(await lastBytes(file, 300_000)).equals(bytes.subarray(-300_000))).toBe(true);
		expect(await rows(db)).toMatchObject({ documents: 1, events: 1, jobs: 1, originals: 1 });
	},
);

test('what is too large, empty, here already or breaks off leaves nothing behind', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2023-10-01');
	const take = (pieces: AsyncIterable<Uint8Array>) => importDocument(context, { fileName: 'x', pieces });
	let asked = 0;
	async function* endless() {
		for (;;) {
			asked += PART;
			yield Promise.resolve(new Uint8Array(PART));
		}
	}
	expect(await take(endless())).toMatchObject({ issues: [{ key: 'too-large' }] });
	expect(asked).toBeLessThanOrEqual(MAX_BYTES + PART);
	expect(await take(inPieces(Buffer.alloc(0)))).toMatchObject({ issues: [{ key: 'empty' }] });
	async function* broken() {
		yield* inPieces(bytesOf(6 * PART));
		throw new Error('The line went dead.');
	}
	await expect(take(broken())).rejects.toThrow('The line went dead.');
	expect(await rows(db)).toEqual(NOTHING);

	const bytes = bytesOf(7 * PART);
	const first = await take(inPieces(bytes));
	const before = await rows(db);
	const both = await Promise.all([take(inPieces(bytes)), importDocument(context, { fileName: 'y', bytes })]);
	const documentId = first.ok && first.value.documentId;
	for (const answer of both) expect(answer).toMatchObject({ value: { documentId, duplicate: true } });
	expect(await rows(db)).toEqual(before);
});

/** How many turns everybody else has while something goes on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
	let turns = 0;
	const count = () => {
		turns += 1;
		next = setImmediate(count);
	};
	let next = setImmediate(count);
	await work();
	clearImmediate(next);
	return turns;
}

test('no step that others wait for has more than one part in it, however large the file', async () => {
	const { db } = await temporaryDatabase();
	const bytes = bytesOf(40 * PART);
	for (const file of [{ pieces: inPieces(bytes) }, { bytes: bytesOf(40 * PART + 1) }]) {
		const take = () => importDocument(onDay(db, '2023-10-01'), { fileName: 'stor.pdf', ...file });
		expect(await turnsDuring(take)).toBeGreaterThanOrEqual(40);
	}
	const [id, ...others] = (await db.selectFrom('documents').select('id').execute()).map(({ id }) => id);
	expect(others.length).toBe(1);
	const sizes: number[] = [];
	const { file } = (await findOriginal(db, id!))!;
	const readAll = async () => {
		for await (const part of file.parts()) sizes.push(part.length);
	};
	expect(await turnsDuring(readAll)).toBeGreaterThanOrEqual(sizes.length);
	expect(Math.max(...sizes)).toBe(PART);
	// A taker that never has enough, such as a fast reader of a download.
	const drain = () => pour(file, new Writable({ write: (_part, _encoding, done) => done() }));
	expect(await turnsDuring(drain)).toBeGreaterThanOrEqual(40);
	// What is written in the transaction that makes it a document does not grow with the file.
	const staged = await stageFile(db, inPieces(bytesOf(41 * PART)), MAX_BYTES);
	expect(staged!.held).toEqual([]);
});

test('what a dead process had begun is taken away; what a living one takes in stays', async () => {
	const { db } = await temporaryDatabase();
	const living = (await stageFile(db, inPieces(bytesOf(6 * PART)), MAX_BYTES))!;
	const dead = (await stageFile(db, inPieces(bytesOf(6 * PART)), MAX_BYTES))!;
	await db
		.updateTable('originals')
		.set({ owner: OWNER.replace(/:\d+:/, ':999999999:') })
		.where('document_id', '=', dead.documentId)
		.execute();
	await dropAbandoned(db);
	const left = await db.selectFrom('originals').select('document_id').execute();
	expect(left).toEqual([{ document_id: living.documentId }]);
	expect(await rows(db)).toMatchObject({ originals: 1, parts: 6 });
});
