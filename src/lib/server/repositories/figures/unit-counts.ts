import type { UnitRef } from '../../../domain/commitment.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Db } from '../../database/open.ts';
import { isOpen, standsAt } from '../states/conditions.ts';

/** Every unit, in Swedish order, with how many open commitments it has at the end of a day. */
export async function countByUnit(db: Db, per: PlainDate): Promise<(UnitRef & { readonly open: number })[]> {
	const counts = db
		.selectFrom('commitment_units as u')
		.innerJoin('commitment_states as s', 's.commitment_id', 'u.commitment_id')
		.select(['u.unit_id', (eb) => eb.fn.countAll<number>().as('open')])
		.where('u.to_date', '>', per)
		.where('u.from_date', '<=', per)
		.where((eb) => eb.and([standsAt(eb as never, per), isOpen(eb as never)]))
		.groupBy('u.unit_id')
		.as('n');
	const rows = await db
		.selectFrom('units')
		.leftJoin(counts, 'n.unit_id', 'units.id')
		.select(['units.id', 'units.name', 'units.external', 'n.open'])
		.orderBy('units.sort_key')
		.execute();
	return rows.map(({ external, open, ...unit }) => ({ ...unit, external: external === 1, open: open ?? 0 }));
}
