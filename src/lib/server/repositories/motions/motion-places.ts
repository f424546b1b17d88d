import type { BodyRef } from '../../../domain/commitment.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';

/** The meetings of documents, by id of the document. */
export async function placesOf(db: Db, ids: readonly string[]) {
	if (ids.length === 0) return new Map<string, Place>();
	const rows = await db
		.selectFrom('documents as d')
		.leftJoin('bodies as b', 'b.id', 'd.body_id')
		.select(['d.id', 'd.body_id', 'd.meeting_date', 'b.name'])
		.where(isAmong('d.id', ids))
		.execute();
	return new Map(rows.map((row): [string, Place] => [row.id, row]));
}

interface Place {
	readonly id: string;
	readonly body_id: string | null;
	readonly meeting_date: string | null;
	readonly name: string | null;
}

export const bodyOf = ({ body_id, name }: Pick<Place, 'body_id' | 'name'>): BodyRef | null =>
	body_id === null ? null : { id: body_id, name: name ?? body_id };
