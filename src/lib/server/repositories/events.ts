import type { Db } from '../database/open.ts';

/** Walks the whole chain of events. `head` is the hash of the last one, to be kept outside the database. */
export function verifyEvents(
	_db: Db,
): Promise<{ ok: true; count: number; head: string | null } | { ok: false; brokenSeq: number }> {
	throw new Error('not written');
}
