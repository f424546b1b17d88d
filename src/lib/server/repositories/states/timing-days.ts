import { addDays, type PlainDate } from '../../../domain/plain-date.ts';
import type { Limits } from '../../../domain/timing.ts';

/** The days on which timing turns, so that SQL compares and never counts days. Same rule as `timingOf`. */
export interface TimingDays {
	readonly per: PlainDate;
	/** Last day that is due soon. */
	readonly soon: PlainDate;
	/** What was decided before this day, and has no deadline, is ageing. */
	readonly aged: PlainDate;
}

/** The turning days of a day `per`, with the limits of the settings. */
export const timingDays = (per: PlainDate, limits: Limits): TimingDays => ({
	per,
	soon: addDays(per, limits.soonDays),
	aged: addDays(per, -limits.ageingDays),
});
