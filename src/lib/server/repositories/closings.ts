import type { StoredClosing } from '../../domain/document.ts';
import type { Reference } from '../../domain/reading.ts';
import { quoteOf } from '../../domain/source-span.ts';
import { fold } from '../../domain/swedish-text.ts';
import { holds } from '../database/dialect.ts';
import { fromJson } from '../database/json.ts';
import type { Db } from '../database/open.ts';

type Candidate = StoredClosing['candidates'][number];

/** The closing sentences of a document with the commitments that each may speak of, strongest first. */
export async function listClosings(db: Db, documentId: string, text: string): Promise<StoredClosing[]> {
	const rows = await db
		.selectFrom('closings')
		.selectAll()
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();
	const closings: StoredClosing[] = [];
	for (const row of rows) {
		const refersTo = fromJson<Reference>(row.refers_to);
		closings.push({
			id: row.id,
			item: row.item,
			span: [row.span_start, row.span_end],
			quote: quoteOf(text, [row.span_start, row.span_end]),
			effect: row.effect,
			refersTo,
			review: row.review,
			candidates: await findCandidates(db, documentId, refersTo, row.commitment_id),
		});
	}
	return closings;
}

/** By document: how many closing sentences that may speak of some commitment nobody has answered. Null: all. */
export async function countOpenClosings(db: Db, ids: readonly string[] | null): Promise<Map<string, number>> {
	const rows = await db
		.selectFrom('closings')
		.select(['document_id', 'refers_to'])
		.where('review', '=', 'suggested')
		.$if(ids !== null, (query) => query.where('document_id', 'in', ids ?? []))
		.execute();
	const counts = new Map<string, number>();
	for (const { document_id: id, refers_to } of rows) {
		const candidates = await findCandidates(db, id, fromJson<Reference>(refers_to), null);
		if (candidates.length > 0) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return counts;
}

/**
 * "uppdraget från den 20 maj 2025, § 33, anses slutfört" → strong: decided by that body on that day under that § (and
 * point, where both tell one). The same case number alone is weak: a matter may hold many commitments. Only decided
 * ones from before the closing's own meeting; `chosen` stays among them once it is accepted.
 */
export async function findCandidates(
	db: Db,
	documentId: string,
	reference: Reference,
	chosen: string | null,
): Promise<Candidate[]> {
	const document = await db
		.selectFrom('documents')
		.select(['body_id', 'meeting_date'])
		.where('id', '=', documentId)
		.executeTakeFirstOrThrow();
	const body = reference.body === null ? document.body_id : await bodyOf(db, reference.body);
	const rows = await db
		.selectFrom('commitments')
		.select(['id', 'number', 'number_key', 'wording', 'body_id', 'decided', 'item', 'point', 'case_numbers'])
		.where('stage', '=', 'decided')
		.where('document_id', '!=', documentId)
		.where((eb) =>
			eb.or([
				eb('decided', '=', reference.date ?? ''),
				...(reference.caseNumber ? [holds('search', fold(reference.caseNumber))] : []),
			]),
		)
		.$if(document.meeting_date !== null, (query) =>
			query.where((eb) => eb.or([eb('decided', 'is', null), eb('decided', '<', document.meeting_date)])),
		)
		.orderBy('number_key')
		.execute();
	return rows
		.flatMap((row) => {
			const strength = strengthOf(row, reference, body);
			return strength || row.id === chosen
				? [{ commitmentId: row.id, number: row.number, wording: row.wording, ...(strength ?? WEAK) }]
				: [];
		})
		.sort((a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong'));
}

const WEAK = { strength: 'weak', reason: 'Samma ärendenummer' } as const;

function strengthOf(
	row: {
		body_id: string | null;
		decided: string | null;
		item: string;
		point: string | null;
		case_numbers: string;
	},
	reference: Reference,
	body: string | null,
) {
	const sameItem =
		reference.date !== null &&
		row.decided === reference.date &&
		row.item === reference.item &&
		row.body_id === body;
	const otherPoint = reference.point !== null && row.point !== null && row.point !== reference.point;
	if (sameItem && !otherPoint) return { strength: 'strong', reason: reasonOf(reference) } as const;
	const number = reference.caseNumber;
	const sameCase =
		number !== null && fromJson<string[]>(row.case_numbers).some((own) => fold(own) === fold(number));
	return sameCase ? WEAK : null;
}

const reasonOf = ({ date, item, point }: Reference) =>
	`Beslutat ${date}, § ${item}${point === null ? '' : `, punkt ${point}`}`;

async function bodyOf(db: Db, name: string): Promise<string | null> {
	const row = await db
		.selectFrom('body_aliases')
		.select('body_id')
		.where('folded', '=', fold(name))
		.executeTakeFirst();
	return row?.body_id ?? null;
}
