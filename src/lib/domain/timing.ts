import { addDays, daysBetween, type PlainDate } from './plain-date.ts';
import { SETTLED, type Status, type Timing } from './words.ts';

/** Days. Settings of the installation; these are the ones it starts with. */
export interface Limits {
	readonly soonDays: number;
	readonly ageingDays: number;
}

export const DEFAULT_LIMITS: Limits = { soonDays: 30, ageingDays: 180 };

/** What cannot be carried out is open until the body has been told, and thereby has had its say (`reportedOn`). */
export const isOpen = (status: Status, reportedOn: PlainDate | null = null) =>
	!SETTLED.includes(status) && !(status === 'not-feasible' && reportedOn !== null);

/**
 * Where an open commitment stands on the day `per`. A deadline is kept through its last day:
 * due 31 October is overdue from 1 November.
 */
export function timingOf(
	deadline: PlainDate | null,
	decided: PlainDate | null,
	per: PlainDate,
	limits: Limits = DEFAULT_LIMITS,
): Timing {
	if (deadline !== null) {
		if (deadline < per) return 'overdue';
		return deadline <= addDays(per, limits.soonDays) ? 'due-soon' : 'on-track';
	}
	return decided !== null && daysBetween(decided, per) > limits.ageingDays ? 'ageing' : 'undated';
}
