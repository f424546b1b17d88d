import type { UnitRef } from '../../domain/commitment.ts';
import type { Db } from '../database/open.ts';

/** Every unit that can be responsible, in Swedish order. */
export function listUnits(_db: Db): Promise<UnitRef[]> {
	throw new Error('not written');
}
