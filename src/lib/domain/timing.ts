import type { UndatedAge } from './overview.ts';
import { addDays, addYears, daysBetween, type PlainDate } from './plain-date.ts';
import { SETTLED, type Status, type Timing } from './words.ts';

/** Days. Settings of the installation; these are the ones it starts with. */
export interface Limits {
	readonly soonDays: number;
	readonly ageingDays: number;
}

export const DEFAULT_LIMITS: Limits = { soonDays: 30, ageingDays: 180 };

export const isOpen = (status: Status) => !SETTLED.includes(status);

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

/**
 * Between which days, both included, undated ones of an age were decided. The first border is the limit of `ageing`,
 * so that the two older ages together are the ageing ones; the second is a year.
 */
export function undatedAgeRange(
	label: UndatedAge['label'],
	per: PlainDate,
	limits: Limits = DEFAULT_LIMITS,
): { readonly from: PlainDate | null; readonly to: PlainDate | null } {
	const young = addDays(per, -limits.ageingDays);
	const year = addYears(per, -1);
	if (label === 'under-6') return { from: young, to: null };
	return label === '6-12'
		? { from: year, to: addDays(young, -1) }
		: { from: null, to: addDays(year < young ? year : young, -1) };
}
