import type { BodyRef } from '../../domain/commitment.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';

/** Every body, in Swedish order. */
export function listBodies(_db: Db): Promise<BodyRef[]> {
	throw new Error('not written');
}

/** Days on which a body (null: any) has met according to its documents, ascending. */
export function meetingDates(_db: Db, _body: string | null): Promise<PlainDate[]> {
	throw new Error('not written');
}
