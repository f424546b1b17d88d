import type { PageRecord } from '../../../domain/page.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import type { Trx } from '../../database/transact.ts';

/** One page as it looks, with its words; null where it is not known how it looks. */
export async function findPage(db: Db, documentId: string, number: number): Promise<PageRecord | null> {
	const row = await db
		.selectFrom('document_pages')
		.selectAll()
		.where('document_id', '=', documentId)
		.where('page', '=', number)
		.executeTakeFirst();
	return row ? toRecord(row) : null;
}

/** How many pages there are to look at; 0 for documents of kinds that have none, or that were read by an older program. */
export async function countPages(db: Db, documentId: string): Promise<number> {
	const row = await db
		.selectFrom('document_pages')
		.select((eb) => eb.fn.max<number | null>('page').as('last'))
		.where('document_id', '=', documentId)
		.executeTakeFirst();
	return row?.last ?? 0;
}

/** The file that a page is drawn from, without its bytes; null when there is no such page. */
export async function findPageSource(
	db: Db,
	documentId: string,
	number: number,
): Promise<{ readonly sha256: string; readonly mediaType: string } | null> {
	const row = await db
		.selectFrom('document_pages as p')
		.innerJoin('documents as d', 'd.id', 'p.document_id')
		.select(['d.sha256', 'd.media_type'])
		.where('p.document_id', '=', documentId)
		.where('p.page', '=', number)
		.executeTakeFirst();
	return row ? { sha256: row.sha256, mediaType: row.media_type ?? 'application/octet-stream' } : null;
}

/** Keeps the pages of a reading in place of those of an earlier one. */
export async function writePages(trx: Trx, documentId: string, pages: readonly PageRecord[]): Promise<void> {
	await trx.deleteFrom('document_pages').where('document_id', '=', documentId).execute();
	for (const { number, width, height, machineRead, words } of pages) {
		await trx
			.insertInto('document_pages')
			.values({
				...{ document_id: documentId, page: number, width, height },
				...{ machine_read: machineRead ? 1 : 0, words: JSON.stringify(words) },
			})
			.execute();
	}
}

const toRecord = (row: {
	readonly page: number;
	readonly width: number;
	readonly height: number;
	readonly machine_read: number;
	readonly words: string;
}): PageRecord => ({
	number: row.page,
	width: row.width,
	height: row.height,
	machineRead: row.machine_read === 1,
	words: fromJson(row.words),
});
