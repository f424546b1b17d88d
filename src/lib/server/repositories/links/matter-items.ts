import type { MatterItem } from '../../../domain/matter.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { isAmong } from '../../database/dialect.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';

/**
 * Items by id with the meeting that each belongs to. Those of meetings after the day `per` were not known then and are
 * left out; a document whose day nobody has told is always there. Of a protocol that was
 * corrected the version that counts is there, and of the earlier one what is still followed in it.
 */
export async function findMatterItems(
	db: Db,
	ids: readonly string[],
	per: PlainDate,
): Promise<Map<string, MatterItem>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('items as i')
		.innerJoin('documents as d', 'd.id', 'i.document_id')
		.leftJoin('bodies as b', 'b.id', 'd.body_id')
		.select([
			'i.id',
			'i.document_id',
			'i.number',
			'i.title',
			'i.case_numbers',
			'i.classification',
			'i.outcome',
		])
		.select(['d.kind', 'd.body_id', 'd.meeting_date', 'b.name'])
		.where(isAmong('i.id', ids))
		.where((eb) =>
			eb.or([
				eb('d.replaced_by', 'is', null),
				eb.exists(
					eb
						.selectFrom('suggestions as s')
						.select('s.id')
						.whereRef('s.document_id', '=', 'd.id')
						.whereRef('s.item_id', '=', 'i.id')
						.where('s.commitment_id', 'is not', null),
				),
			]),
		)
		.where((eb) => eb.or([eb('d.meeting_date', 'is', null), eb('d.meeting_date', '<=', per)]))
		.execute();
	return new Map(
		rows.map((row) => [
			row.id,
			{
				...{ id: row.id, documentId: row.document_id, documentKind: row.kind, date: row.meeting_date },
				body: row.body_id === null ? null : { id: row.body_id, name: row.name ?? row.body_id },
				...{ number: row.number, title: row.title, caseNumbers: fromJson<string[]>(row.case_numbers) },
				...{ classification: row.classification, outcome: row.outcome },
			},
		]),
	);
}

/** Oldest meeting first, the kallelse before the protokoll of the same day; those without a day last. */
export const byMeeting = (a: MatterItem, b: MatterItem) =>
	compare(a.date ?? '9999', b.date ?? '9999') ||
	Number(b.documentKind === 'kallelse') - Number(a.documentKind === 'kallelse') ||
	compare(a.body?.name ?? '', b.body?.name ?? '') ||
	Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) ||
	compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
