import type { CommitmentDetail } from '../../domain/commitment.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';

/**
 * One commitment by its number as in addresses ('2023-0042') at the end of the day `per` (null: `today`); null when
 * there is none. Before its first day it is shown as it stood on that day.
 */
export function findCommitment(
	_db: Db,
	_number: string,
	_per: PlainDate | null,
	_today: PlainDate,
): Promise<CommitmentDetail | null> {
	throw new Error('not written');
}
