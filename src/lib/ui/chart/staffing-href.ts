import type { StaffingBar } from '../../domain/staffing-bars.ts';
import { commitmentHref } from '../address.ts';
import type { Scope } from './deadline-series.ts';

/** The decision behind a bar; the list of all of them where there are several. */
export const staffingHref = ({ numbers }: StaffingBar, { per }: Scope) =>
	numbers.length === 1 && numbers[0]
		? commitmentHref(numbers[0], per)
		: `/bemanning${per ? `?per=${per}` : ''}#bemanning`;
