import type { SuggestionOutcome } from '../../../domain/document.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { FOREVER } from '../../database/tables.ts';
import { unitNames } from '../states/states.ts';

/** The commitments of a document as they stand now, by id: what its suggestions have become. */
export async function readOutcomes(db: Db, documentId: string): Promise<Map<string, SuggestionOutcome>> {
	const rows = await db
		.selectFrom('commitments as c')
		.innerJoin('commitment_states as s', (join) =>
			join.onRef('s.commitment_id', '=', 'c.id').on('s.to_date', '=', FOREVER),
		)
		.select(['c.id', 'c.kind', 'c.wording', 'c.start', 's.responsible', 's.recipients', 's.deadline'])
		.where('c.document_id', '=', documentId)
		.execute();
	const units = rows.length > 0 ? await unitNames(db) : new Map();
	return new Map(
		rows.map(({ id, responsible, recipients, ...rest }) => [
			id,
			{
				...rest,
				responsible: fromJson<string[]>(responsible).flatMap((unit) => units.get(unit)?.name ?? []),
				recipients: fromJson<string[]>(recipients),
			},
		]),
	);
}
