import type { Overview } from '../../domain/overview.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Limits } from '../../domain/timing.ts';
import type { Db } from '../database/open.ts';

export interface OverviewQuestion {
	readonly per: PlainDate;
	/** Changes are counted after this day; usually a month before `per`. */
	readonly since: PlainDate;
	/** A body's id; null for all. */
	readonly body: string | null;
}

/** The figures of the front page at the end of one day, all from one snapshot. Only decided commitments count. */
export function readOverview(_db: Db, _question: OverviewQuestion, _limits?: Limits): Promise<Overview> {
	throw new Error('not written');
}
