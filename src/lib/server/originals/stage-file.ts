import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OriginalTable } from '../database/document-tables.ts';
import { newId } from '../database/ids.ts';
import type { Db } from '../database/open.ts';
import { transactLightly, type Trx } from '../database/transact.ts';
import { PART } from '../documents/source-file.ts';
import { OWNER } from '../jobs/owner.ts';
import { dropOriginal } from './drop-original.ts';

/** A file that has come in and is no document yet. */
export interface StagedFile {
	/** The id that its document will have. */
	readonly documentId: string;
	readonly size: number;
	readonly sha256: string;
	/** What is not in the database yet; written with the document. */
	readonly held: readonly Part[];
	/** Some of it stands in the database already. */
	readonly begun: boolean;
}

interface Part {
	readonly start: number;
	readonly bytes: Uint8Array;
}

/** A file of no more than this is written in one go with its document: most protocols are. */
const HELD = 4 * PART;

/**
 * Takes the bytes of a file as they come, hashes them, and writes what is large in steps of their own, so that nobody
 * waits longer for the database than one part takes. Null when there are more than `most`. When it comes to nothing, or
 * the bytes stop coming, what was written is taken away.
 */
export async function stageFile(
	db: Db,
	source: AsyncIterable<Uint8Array>,
	most: number,
): Promise<StagedFile | null> {
	const documentId = newId();
	const hash = createHash('sha256');
	let held: Part[] = [];
	let [size, begun] = [0, false];
	try {
		for await (const bytes of inParts(source)) {
			if (size + bytes.length > most) {
				if (begun) await dropOriginal(db, documentId);
				return null;
			}
			hash.update(bytes);
			held.push({ start: size, bytes });
			size += bytes.length;
			if (!begun && held.length * PART <= HELD) continue;
			begun ||= await announce(db, documentId);
			for (const part of held) await writePart(db, documentId, part);
			held = [];
		}
	} catch (error) {
		if (begun) await dropOriginal(db, documentId).catch(console.error);
		throw error;
	}
	return { documentId, size, sha256: hash.digest('hex'), held, begun };
}

/** Makes a staged file the original of its document, in the transaction that writes the document. */
export async function keepStaged(trx: Trx, { documentId, held, begun }: StagedFile): Promise<void> {
	const kept = { owner: null, heard_of: null };
	if (begun) await change(trx, documentId, kept);
	else
		await trx
			.insertInto('originals')
			.values({ document_id: documentId, ...kept })
			.execute();
	for (const part of held) await insertPart(trx, documentId, part);
}

/** Parts of PART bytes, whatever the pieces are in which they come. */
async function* inParts(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let pieces: Uint8Array[] = [];
	let size = 0;
	for await (const piece of source) {
		for (let at = 0; at < piece.length;) {
			const taken = piece.subarray(at, at + PART - size);
			pieces.push(taken);
			size += taken.length;
			at += taken.length;
			if (size < PART) continue;
			yield joined(pieces);
			[pieces, size] = [[], 0];
		}
	}
	if (size > 0) yield joined(pieces);
}

const joined = (pieces: Uint8Array[]) => (pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces));

async function announce(db: Db, documentId: string): Promise<true> {
	const row = { document_id: documentId, owner: OWNER, heard_of: new Date().toISOString() };
	await db.insertInto('originals').values(row).execute();
	return true;
}

/** A transaction of its own, and a turn for everybody else after it. */
async function writePart(db: Db, documentId: string, part: Part): Promise<void> {
	await transactLightly(db, async (trx) => {
		await change(trx, documentId, { heard_of: new Date().toISOString() });
		await insertPart(trx, documentId, part);
	});
	await nextTurn();
}

const insertPart = (trx: Trx, documentId: string, { start, bytes }: Part) =>
	trx.insertInto('original_parts').values({ document_id: documentId, start, bytes }).execute();

/** Only as long as the file is ours: another process may have taken us for dead. */
async function change(trx: Trx, documentId: string, values: Partial<OriginalTable>): Promise<void> {
	const { numUpdatedRows } = await trx
		.updateTable('originals')
		.set(values)
		.where('document_id', '=', documentId)
		.where('owner', '=', OWNER)
		.executeTakeFirst();
	if (numUpdatedRows !== 1n) throw new Error('The file was taken for abandoned while it came in.');
}
