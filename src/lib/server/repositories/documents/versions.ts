import { wordsIn } from '../../rereading/placed-words.ts';
import type { Db } from '../../database/open.ts';
import type { DocumentVersion } from '../../../domain/document.ts';

/**
 * Earlier documents that this one may be a corrected version of: the same body, day and kind, items with the same numbers
 * and titles, other bytes. Newest first.
 */
export async function findEarlierVersions(db: Db, documentId: string): Promise<DocumentVersion[]> {
	const own = await db.selectFrom('documents').selectAll().where('id', '=', documentId).executeTakeFirst();
	if (own?.state !== 'read' || own.body_id === null || own.meeting_date === null || own.replaced_by !== null)
		return [];
	const rows = await db
		.selectFrom('documents')
		.select(['id', 'file_name', 'imported_at'])
		.where('state', '=', 'read')
		.where('id', '!=', documentId)
		.where('body_id', '=', own.body_id)
		.where('meeting_date', '=', own.meeting_date)
		.where('kind', '=', own.kind)
		.where('replaced_by', 'is', null)
		.where('imported_at', '<=', own.imported_at)
		.orderBy('imported_at', 'desc')
		.orderBy('id')
		.execute();
	const items = rows.length > 0 ? await itemsOf(db, documentId) : new Set<string>();
	const versions: DocumentVersion[] = [];
	for (const { id, file_name, imported_at } of rows) {
		const shared = [...(await itemsOf(db, id))].filter((item) => items.has(item)).length;
		if (shared > 0) versions.push({ id, fileName: file_name, importedAt: imported_at, sharedItems: shared });
	}
	return versions;
}

/** The documents that this one has replaced. */
export async function findReplaced(db: Db, documentId: string): Promise<DocumentVersion[]> {
	const rows = await db
		.selectFrom('documents')
		.select(['id', 'file_name', 'imported_at'])
		.where('replaced_by', '=', documentId)
		.orderBy('imported_at')
		.execute();
	const own = rows.length > 0 ? await itemsOf(db, documentId) : new Set<string>();
	const replaced: DocumentVersion[] = [];
	for (const { id, file_name, imported_at } of rows) {
		const shared = [...(await itemsOf(db, id))].filter((item) => own.has(item)).length;
		replaced.push({ id, fileName: file_name, importedAt: imported_at, sharedItems: shared });
	}
	return replaced;
}

/** Whether a corrected version stands in the place of a document: then nothing more is decided in it. */
export async function isReplaced(db: Db, documentId: string): Promise<boolean> {
	const row = await db
		.selectFrom('documents')
		.select('replaced_by')
		.where('id', '=', documentId)
		.executeTakeFirst();
	return (row?.replaced_by ?? null) !== null;
}

/** Number and title of each item as one key: '23 remiss om bredband'. */
async function itemsOf(db: Db, documentId: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('items')
		.select(['number', 'title'])
		.where('document_id', '=', documentId)
		.execute();
	return new Set(
		rows.map(({ number, title }) => [number, ...wordsIn(title).map(({ word }) => word)].join(' ')),
	);
}
