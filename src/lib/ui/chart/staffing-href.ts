import type { StaffingBar } from '../../domain/staffing-bars.ts';
import { printPlace } from '../../domain/staffing-place.ts';
import type { Scope } from './deadline-series.ts';

/** The decisions behind a bar. */
export function staffingHref({ unit, year }: StaffingBar, { per, body }: Scope): string {
	const query = printPlace({ unit, year, body });
	if (per) query.set('per', per);
	return `/bemanning?${query.toString()}`;
}
