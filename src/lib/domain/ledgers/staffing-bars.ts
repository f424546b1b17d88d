import { counts, inNameOrder, sharesOf, yearOfEntry, type LedgerEntry } from './staffing-ledger.ts';
import { fold } from '../swedish-text.ts';

/** What has been decided for one unit in one year beside what has been filled, in percent of full time. */
export interface StaffingBar {
	readonly year: number | null;
	readonly unit: string | null;
	readonly decided: number;
	/** Decided "förslagsvis": the unit is not settled. */
	readonly tentative: number;
	readonly filled: number;
	/** The decisions behind it. */
	readonly numbers: readonly string[];
}

/**
 * The latest year first, and in it the units in Swedish order; what is told in posts and not in percent is no bar. `known`
 * are the decisions that may have changed the numbers: of all bodies, also where the bars are of one.
 */
export function staffingBars(
	entries: readonly LedgerEntry[],
	known: readonly LedgerEntry[] = entries,
): StaffingBar[] {
	const all = new Map(known.map((entry) => [entry.number, entry]));
	const standing = entries
		.filter(counts)
		.flatMap((entry) =>
			sharesOf(entry, all)
				.filter(({ replacedBy }) => replacedBy === null)
				.map((share) => ({ ...share, year: yearOfEntry(entry), number: entry.number })),
		)
		.filter(({ percent, filled }) => (percent ?? 0) + (filled?.percent ?? 0) > 0);
	const groups = Map.groupBy(standing, ({ year, unit }) => `${year} ${unit === null ? '' : fold(unit)}`);
	return inNameOrder([...groups.values()].map(barOf)).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

type Standing = ReturnType<typeof sharesOf>[number] & {
	readonly year: number | null;
	readonly number: string;
};

function barOf(shares: readonly Standing[]): StaffingBar {
	const sum = (value: (share: Standing) => number | null | undefined) =>
		shares.reduce((total, share) => total + (value(share) ?? 0), 0);
	return {
		...{ year: shares[0]?.year ?? null, unit: shares[0]?.unit ?? null },
		decided: sum(({ percent, tentative }) => (tentative ? 0 : percent)),
		tentative: sum(({ percent, tentative }) => (tentative ? percent : 0)),
		filled: sum(({ filled }) => filled?.percent),
		numbers: [...new Set(shares.map(({ number }) => number))],
	};
}
