import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Db } from '../database/open.ts';
import { transactLightly, type Trx } from '../database/transact.ts';
import { isGone, OWNER } from '../jobs/owner.ts';

/** Takes away a file that never became a document, a part at a time. What is deleted is overwritten, so that takes time. */
export async function dropOriginal(db: Db, documentId: string): Promise<void> {
	while (!(await transactLightly(db, (trx) => dropPart(trx, documentId)))) await nextTurn();
}

/** True when nothing is left. */
async function dropPart(trx: Trx, documentId: string): Promise<boolean> {
	const part = await trx
		.selectFrom('original_parts')
		.select('start')
		.where('document_id', '=', documentId)
		.limit(1)
		.executeTakeFirst();
	if (part) {
		const { start } = part;
		await trx
			.deleteFrom('original_parts')
			.where('document_id', '=', documentId)
			.where('start', '=', start)
			.execute();
		return false;
	}
	await trx.deleteFrom('originals').where('document_id', '=', documentId).execute();
	return true;
}

/** A file that has stood still on its way in for so long is taken for abandoned, in milliseconds. */
const SILENT = 24 * 3600 * 1000;

/** Takes away what was on its way in through processes that are gone. */
export async function dropAbandoned(db: Db): Promise<void> {
	const coming = await db
		.selectFrom('originals')
		.select(['document_id', 'owner', 'heard_of'])
		.where('owner', 'is not', null)
		.execute();
	const silent = new Date(Date.now() - SILENT).toISOString();
	for (const { document_id: id, owner, heard_of: heardOf } of coming) {
		if (!isGone(owner!) && heardOf! > silent) continue;
		// From now on it is ours: whoever sent it on after all finds it gone.
		const { numUpdatedRows } = await db
			.updateTable('originals')
			.set({ owner: OWNER })
			.where('document_id', '=', id)
			.where('owner', '=', owner)
			.executeTakeFirst();
		if (numUpdatedRows === 1n) await dropOriginal(db, id);
	}
}
