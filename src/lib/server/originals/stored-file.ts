import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Db } from '../database/open.ts';
import type { SourceFile } from '../documents/source-file.ts';

/** The bytes of a document as they came. A part is asked for when it is wanted, so that others come in between. */
export const storedFile = (db: Db, documentId: string, size: number): SourceFile => ({
	size,
	async *parts(start = 0) {
		for (let at = start; at < size;) {
			const part = await partAt(db, documentId, at);
			if (!part) throw new Error(`The original of document ${documentId} ends at ${at} of ${size} bytes.`);
			const bytes = part.bytes.subarray(at - part.start);
			at += bytes.length;
			yield bytes;
			// A taker that is fast would otherwise have all of it before anybody else has a turn.
			await nextTurn();
		}
	},
});

/** The part that holds a byte; undefined where there is none. */
async function partAt(db: Db, documentId: string, at: number) {
	const part = await db
		.selectFrom('original_parts')
		.select(['start', 'bytes'])
		.where('document_id', '=', documentId)
		.where('start', '<=', at)
		.orderBy('start', 'desc')
		.limit(1)
		.executeTakeFirst();
	return part && at < part.start + part.bytes.length ? part : undefined;
}
