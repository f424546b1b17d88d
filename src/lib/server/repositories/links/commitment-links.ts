import type { ItemLinks } from '../../../domain/matter.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Db } from '../../database/open.ts';
import { findLinks } from './item-links.ts';

/** What other meetings have done with the matter of a commitment, as known on the day `per`. */
export async function findCommitmentLinks(db: Db, commitmentId: string, per: PlainDate): Promise<ItemLinks> {
	const row = await db
		.selectFrom('commitments as c')
		.innerJoin('suggestions as s', 's.id', 'c.suggestion_id')
		.select('s.item_id')
		.where('c.id', '=', commitmentId)
		.executeTakeFirst();
	const links = row && (await findLinks(db, [row.item_id], per)).get(row.item_id);
	return links ?? { key: null, linked: [], suggested: [] };
}
