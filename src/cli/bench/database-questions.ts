import { EMPTY_FILTER, type CommitmentFilter } from '../../lib/domain/filter.ts';
import type { Db } from '../../lib/server/database/open.ts';
import { readChair } from '../../lib/server/repositories/chair/chair.ts';
import { findCommitment } from '../../lib/server/repositories/commitments/commitment-detail.ts';
import { listCommitments } from '../../lib/server/repositories/commitments/commitment-list.ts';
import { readDiagrams } from '../../lib/server/repositories/figures/diagrams.ts';
import { listMotions } from '../../lib/server/repositories/motions/motions.ts';
import { readFrontPage } from '../../lib/server/repositories/figures/overview.ts';
import { readLedger } from '../../lib/server/repositories/figures/staffing-ledger.ts';
import { readTrend } from '../../lib/server/repositories/figures/trend.ts';
import { countByUnit } from '../../lib/server/repositories/figures/unit-counts.ts';
import { LAST_DAY } from '../../../tests/server/decade/build-decade.ts';

export interface Question {
	readonly name: string;
	readonly ask: (db: Db) => Promise<unknown>;
	/** Measured in the open version as well. */
	readonly alsoOpen?: boolean;
}

const YEAR_BACK = '2023-09-18';
const UNIT = 'norra-socialforvaltning';
const BODY = 'norra-socialnamnd';

const list = (filter: Partial<CommitmentFilter>) => (db: Db) =>
	listCommitments(db, { ...EMPTY_FILTER, ...filter }, LAST_DAY);
const overview = (per: string, since: string, body: string | null) => (db: Db) =>
	readFrontPage(db, { per, since, body });
const chair = (per: string, body: string | null) => (db: Db) => readChair(db, { per, body, chosen: null });

/** What each page asks the database for, once. */
export const QUESTIONS: readonly Question[] = [
	{ name: 'Lista, öppna åtaganden', ask: list({}), alsoOpen: true },
	{ name: 'Lista, försenade', ask: list({ slice: 'overdue' }) },
	{ name: 'Lista, ett organ', ask: list({ body: BODY }) },
	{ name: 'Lista, en enhet', ask: list({ unit: UNIT }) },
	{ name: 'Lista, avslutade', ask: list({ slice: 'settled' }) },
	{ name: 'Lista, sista sidan av alla', ask: list({ slice: 'all', page: 2000 }) },
	{ name: 'Lista, senast ändrade av alla', ask: list({ slice: 'all', sort: 'changed', descending: true }) },
	{ name: 'Lista, sökning efter ett ord', ask: list({ slice: 'all', words: 'skolskjutsen' }) },
	{ name: 'Lista, sökning efter ett nummer', ask: list({ slice: 'all', words: 'Å-2019-0042' }) },
	{ name: 'Lista, ett år tillbaka', ask: list({ per: YEAR_BACK }), alsoOpen: true },
	{ name: 'Lista, fem år tillbaka', ask: list({ per: '2019-09-18' }) },
	{ name: 'Översikt', ask: overview(LAST_DAY, '2024-08-18', null), alsoOpen: true },
	{ name: 'Översikt, ett organ', ask: overview(LAST_DAY, '2024-08-18', BODY) },
	{ name: 'Översikt, ett år tillbaka', ask: overview(YEAR_BACK, '2023-08-18', null) },
	{ name: 'Ordförandens genomgång', ask: chair(LAST_DAY, null) },
	{ name: 'Ordförandens genomgång, ett organ', ask: chair(LAST_DAY, BODY), alsoOpen: true },
	{ name: 'Ordförandens genomgång, ett år tillbaka', ask: chair(YEAR_BACK, null) },
	{
		name: 'Öppna och försenade, 25 månader',
		ask: (db) => readTrend(db, { per: LAST_DAY, body: null, months: 25 }),
	},
	{ name: 'Diagram', ask: (db) => readDiagrams(db, { per: LAST_DAY, body: null }) },
	{ name: 'Bemanning och pengar', ask: (db) => readLedger(db, LAST_DAY) },
	{ name: 'Motioner', ask: (db) => listMotions(db, { per: LAST_DAY }) },
	{ name: 'Enheter', ask: (db) => countByUnit(db, LAST_DAY) },
	{
		name: 'Ett åtagande',
		ask: (db) => findCommitment(db, '2021-0042', null, LAST_DAY),
		alsoOpen: true,
	},
];
