import type { Diagrams } from '../../../domain/diagrams.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { staffingBars } from '../../../domain/ledgers/staffing-bars.ts';
import type { Db } from '../../database/open.ts';
import { snapshot } from '../../database/transact.ts';
import { dueMonths, undatedAges } from './due-months.ts';
import { readOpenStates } from '../states/open-states.ts';
import { readRecurring } from './recurring.ts';
import { readLimits } from '../settings.ts';
import { readLedger } from './staffing-ledger.ts';
import { unitNames } from '../states/states.ts';
import { readTally } from './tallies.ts';
import { timingDays } from '../states/timing-days.ts';
import { readTrend } from './trend.ts';
import { unitTallies } from './unit-tallies.ts';

/** A year back, and the month that it began with. */
const MONTHS = 13;

/** Every series of the diagrams at the end of one day, for a body or for all (null), from one snapshot. */
export function readDiagrams(
	db: Db,
	{ per, body }: { readonly per: PlainDate; readonly body: string | null },
): Promise<Diagrams> {
	return snapshot(db, async (trx) => {
		const limits = await readLimits(trx);
		const days = timingDays(per, limits);
		const { now } = await readOpenStates(trx, { since: per, per, body });
		const ledger = await readLedger(trx, per);
		return {
			per,
			tally: await readTally(trx, now, days, { per, body }),
			months: dueMonths(now, days),
			undatedAges: undatedAges(now, days),
			units: unitTallies(now, await unitNames(trx), days),
			trend: await readTrend(trx, { per, body, months: MONTHS }),
			staffing: staffingBars(
				ledger.filter((entry) => body === null || entry.body?.id === body),
				ledger,
			),
			recurring: await readRecurring(trx, { per, body }, limits),
		};
	});
}
