import type { PlainDate } from '../../domain/plain-date.ts';
import { printPlace, type StaffingPlace } from '../../domain/ledgers/staffing-place.ts';

/** Staffing and money: of one unit in one year or all (null), as of a day, and on which of its pages. */
export function ledgerHref(
	place: StaffingPlace | null,
	per: PlainDate | null,
	pages: { readonly [list in 'sida' | 'belopp' | 'svar']?: number } = {},
): string {
	const query = place ? printPlace(place) : new URLSearchParams();
	if (per) query.set('per', per);
	for (const [name, page] of Object.entries(pages)) if (page > 1) query.set(name, String(page));
	return query.size > 0 ? `/bemanning?${query}` : '/bemanning';
}
