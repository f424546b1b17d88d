import type { CommitmentRow } from '../../domain/commitment.ts';
import type { CommitmentFilter } from '../../domain/filter.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Limits } from '../../domain/timing.ts';
import type { Db } from '../database/open.ts';

export const PAGE_SIZE = 50;

/**
 * One page of the confirmed commitments that a filter shows, as of `filter.per` (null: `today`), and how many there
 * are in all. Slice `all` holds decided and proposed; every other slice but `proposed` only decided ones.
 * `limits` default to the settings.
 */
export function listCommitments(
	_db: Db,
	_filter: CommitmentFilter,
	_today: PlainDate,
	_limits?: Limits,
): Promise<{ rows: CommitmentRow[]; total: number; pageSize: number }> {
	throw new Error('not written');
}

/** All of them in the filter's order, for sheets and exports; the page is not looked at. */
export function allCommitments(
	_db: Db,
	_filter: CommitmentFilter,
	_today: PlainDate,
	_limits?: Limits,
): Promise<CommitmentRow[]> {
	throw new Error('not written');
}
