import type { DocumentRow } from '../../../domain/document.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { countOpenClosings } from '../links/closings.ts';
import { groundsOfDocuments } from '../closures.ts';
import { latestJobs } from './jobs.ts';

/** One document in one line; null when there is none. */
export async function findDocumentRow(db: Db, id: string): Promise<DocumentRow | null> {
	const record = await selectDocuments(db).where('d.id', '=', id).executeTakeFirst();
	return record ? ((await withCounts(db, [record]))[0] ?? null) : null;
}

/** Documents with the name of the body; conditions and order are the caller's, on `d`. */
export const selectDocuments = (db: Db) =>
	db
		.selectFrom('documents as d')
		.leftJoin('bodies as b', 'b.id', 'd.body_id')
		.selectAll('d')
		.select('b.name as body_name');

type DocumentRecord = Awaited<ReturnType<ReturnType<typeof selectDocuments>['execute']>>[number];

/** Records as rows, with what their suggestions have come to. */
export async function withCounts(db: Db, records: readonly DocumentRecord[]): Promise<DocumentRow[]> {
	const ids = records.length === 1 ? records.map(({ id }) => id) : null;
	const [items, reviews] = [await countItems(db, ids), await countReviews(db, ids)];
	const closings = await countOpenClosings(db, ids);
	const jobs = await latestJobs(db, ids);
	const grounds = await groundsOfDocuments(db, ids);
	return records.map((record) => ({
		...toDocumentRow(record),
		counts: {
			...NONE,
			...reviews.get(record.id),
			items: items.get(record.id) ?? 0,
			closings: closings.get(record.id) ?? 0,
			// Nobody has to answer what a corrected version asks again.
			...(record.replaced_by !== null && { pending: 0, closings: 0 }),
		},
		job: jobs.get(record.id) ?? null,
		closed: grounds.get(record.id) ?? null,
	}));
}

async function countItems(db: Db, ids: string[] | null) {
	const rows = await db
		.selectFrom('items')
		.select((eb) => ['document_id', eb.fn.countAll<number>().as('count')])
		.$if(ids !== null, (query) => query.where('document_id', 'in', ids ?? []))
		.groupBy('document_id')
		.execute();
	return new Map(rows.map((row) => [row.document_id, row.count]));
}

/** By document: how many suggestions there are, how they were reviewed, and what those still pending lack. */
async function countReviews(db: Db, ids: string[] | null) {
	const rows = await db
		.selectFrom('suggestions')
		.select((eb) => [
			'document_id',
			eb.fn.countAll<number>().as('suggestions'),
			eb.fn.sum<number>(eb.case().when('review', '=', 'suggested').then(1).else(0).end()).as('pending'),
			eb.fn.sum<number>(eb.case().when('review', '=', 'confirmed').then(1).else(0).end()).as('confirmed'),
			eb.fn.sum<number>(eb.case().when('review', '=', 'dismissed').then(1).else(0).end()).as('dismissed'),
			eb.fn.sum<number>('without_responsible').as('withoutResponsible'),
			eb.fn.sum<number>('without_deadline').as('withoutDeadline'),
		])
		.where('review', '!=', 'split')
		.$if(ids !== null, (query) => query.where('document_id', 'in', ids ?? []))
		.groupBy('document_id')
		.execute();
	return new Map(rows.map(({ document_id, ...counts }) => [document_id, counts]));
}

const NONE = {
	items: 0,
	suggestions: 0,
	pending: 0,
	confirmed: 0,
	dismissed: 0,
	withoutResponsible: 0,
	withoutDeadline: 0,
	closings: 0,
};

const toDocumentRow = (record: DocumentRecord): Omit<DocumentRow, 'counts' | 'job'> => ({
	id: record.id,
	fileName: record.file_name,
	kind: record.kind,
	state: record.state,
	problem: record.problem,
	body: record.body_id === null ? null : { id: record.body_id, name: record.body_name ?? record.body_id },
	meetingDate: record.meeting_date,
	bodySetByPerson: record.body_set === 1,
	dateSetByPerson: record.date_set === 1,
	dateRange:
		record.range_from === null && record.range_to === null
			? null
			: { from: record.range_from, to: record.range_to },
	bytes: record.size,
	pages: record.pages,
	machineRead: record.machine_read === 1,
	unreadPages: fromJson<number[]>(record.unread_pages),
	importedAt: record.imported_at,
	importedBy: record.imported_by,
	rulesetVersion: record.ruleset_version,
	replacedBy: record.replaced_by,
	version: record.version,
});
