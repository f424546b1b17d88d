import type { StaffingBar } from '../../../domain/ledgers/staffing-bars.ts';
import { ledgerHref } from '../../staffing/ledger-href.ts';
import type { Scope } from '../deadlines/deadline-series.ts';

/** The decisions behind a bar. */
export const staffingHref = ({ unit, year }: StaffingBar, { per, body }: Scope): string =>
	ledgerHref({ unit, year, body }, per);
