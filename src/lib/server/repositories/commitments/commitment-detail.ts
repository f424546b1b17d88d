import type { CommitmentDetail, CommitmentRow } from '../../../domain/commitment.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Amount, Staffing } from '../../../domain/reading.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { listDeadlineMoves, listDependencies, listHistory } from './commitment-parts.ts';
import { rowsAt } from './commitment-list.ts';
import { countPages } from '../documents/document-pages.ts';
import { contextOf } from './quotation.ts';
import { keyOf, numberOf } from '../numbers.ts';
import { pageAt } from '../documents/pages.ts';
import { listEvidence } from './evidence.ts';
import { listOccurrences } from './occurrences.ts';
import { findRelations } from './relations.ts';
import { placeKey, reportPlaces } from './report-places.ts';
import { readLimits } from '../settings.ts';
import { findText } from '../documents/suggestion-rows.ts';

/**
 * One commitment by its number as in addresses ('2023-0042') at the end of the day `per` (null: `today`); null when
 * there is none. Before its first day it is shown as it stood on that day.
 */
export async function findCommitment(
	db: Db,
	number: string,
	per: PlainDate | null,
	today: PlainDate,
): Promise<CommitmentDetail | null> {
	const key = keyOf(number);
	const known = key === null ? undefined : await firstDayOf(db, 'c.number_key', key);
	return known ? readDetail(db, known.id, later(per ?? today, known.first)) : null;
}

/** The same by id; for the one who came second. */
export async function findCommitmentById(
	db: Db,
	id: string,
	per: PlainDate,
): Promise<CommitmentDetail | null> {
	const known = await firstDayOf(db, 'c.id', id);
	return known ? readDetail(db, known.id, later(per, known.first)) : null;
}

async function readDetail(db: Db, id: string, per: PlainDate): Promise<CommitmentDetail | null> {
	const limits = await readLimits(db);
	const [row] = await rowsAt(db, [id], per, limits);
	const text = row && (await findText(db, row.documentId));
	if (!row || !text) return null;
	const record = await db
		.selectFrom('commitments as c')
		.innerJoin('documents as d', 'd.id', 'c.document_id')
		.leftJoin('proposal_decisions as p', 'p.commitment_id', 'c.id')
		.selectAll('c')
		.select(['d.file_name', 'p.document_id as p_document', 'p.item as p_item', 'p.wording as p_wording'])
		.select('p.suggestion_id as p_suggestion')
		.where('c.id', '=', id)
		.executeTakeFirstOrThrow();
	const span = [record.span_start, record.span_end] as const;
	return {
		...row,
		fileName: record.file_name,
		span,
		page: pageAt(text, record.span_start),
		hasLook: (await countPages(db, row.documentId)) > 0,
		context: contextOf(text.text, span),
		rule: record.rule,
		certainty: {
			responsible: record.certainty_responsible,
			recipient: record.certainty_recipient,
			deadline: record.certainty_deadline,
		},
		start: record.start,
		staffing: record.staffing === null ? null : fromJson<Staffing>(record.staffing),
		amount: record.amount === null ? null : fromJson<Amount>(record.amount),
		dependencies: await listDependencies(db, id, per),
		deadlineMoves: await listDeadlineMoves(db, id, per),
		occurrences: await listOccurrences(
			db,
			{ id, recurrence: row.recurrence, bodyId: record.body_id, decided: record.decided },
			per,
		),
		relations: await findRelations(db, id, per, limits),
		proposed: proposedOf(record),
		evidence: await listEvidence(db, id, per),
		reportedIn: await reportedIn(db, row),
		history: await listHistory(db, id, per),
		previous: await neighbour(db, record.number_key, '<'),
		next: await neighbour(db, record.number_key, '>'),
	};
}

async function reportedIn(db: Db, { body, reportedOn: on, reportedItem: item }: CommitmentRow) {
	const places = await reportPlaces(db, body?.id ?? null, [{ on, item }]);
	return places.get(placeKey(on, item))?.documentId ?? null;
}

const proposedOf = (record: {
	readonly p_document: string | null;
	readonly p_item: string | null;
	readonly p_wording: string | null;
	readonly p_suggestion: string | null;
}) =>
	record.p_document === null
		? null
		: {
				...{ documentId: record.p_document, item: record.p_item ?? '', wording: record.p_wording ?? '' },
				isRead: record.p_suggestion !== null,
			};

const firstDayOf = (db: Db, column: 'c.id' | 'c.number_key', value: string | number) =>
	db
		.selectFrom('commitments as c')
		.innerJoin('commitment_states as s', 's.commitment_id', 'c.id')
		.select(['c.id', 's.from_date as first'])
		.where(column, '=', value)
		.orderBy('s.from_date')
		.limit(1)
		.executeTakeFirst();

async function neighbour(db: Db, key: number, side: '<' | '>'): Promise<string | null> {
	const row = await db
		.selectFrom('commitments')
		.select('number_key')
		.where('number_key', side, key)
		.orderBy('number_key', side === '<' ? 'desc' : 'asc')
		.limit(1)
		.executeTakeFirst();
	return row ? numberOf(row.number_key) : null;
}

const later = (a: PlainDate, b: PlainDate) => (a > b ? a : b);
