import type { UnitRef } from '../../domain/commitment.ts';
import type { Db } from '../database/open.ts';

/** Every unit that can be responsible, in Swedish order. */
export async function listUnits(db: Db): Promise<UnitRef[]> {
	const rows = await db.selectFrom('units').select(['id', 'name', 'external']).orderBy('sort_key').execute();
	return rows.map((row) => ({ ...row, external: row.external === 1 }));
}
