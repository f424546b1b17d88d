import type { BodyRef, CommitmentDependency } from '../commitment.ts';
import { yearOf, type PlainDate } from '../plain-date.ts';
import type { Amount, Staffing } from '../reading.ts';
import { fold, sortKey } from '../swedish-text.ts';
import type { Status } from '../words.ts';

/** How much has been filled in one unit, as a person noted it. '' is the whole, where there are no parts. */
export interface Fill {
	readonly unit: string;
	readonly percent: number | null;
	readonly positions: number | null;
	readonly line: string;
	readonly since: PlainDate;
	readonly actor: string;
}

/** A decision with staffing or an amount, as it stood on a day. */
export interface LedgerEntry {
	readonly id: string;
	readonly number: string;
	readonly title: string;
	readonly wording: string;
	readonly body: BodyRef | null;
	readonly decided: PlainDate | null;
	readonly item: string;
	readonly start: PlainDate | null;
	readonly caseNumbers: readonly string[];
	readonly status: Status;
	readonly closed: string | null;
	/** Names of the units responsible. */
	readonly responsible: readonly string[];
	readonly staffing: Staffing | null;
	readonly amount: Amount | null;
	readonly fills: readonly Fill[];
	/** Budget decisions that it rests on. */
	readonly budgets: readonly CommitmentDependency[];
	/** Later decisions that change its numbers, and earlier ones whose numbers it changes. */
	readonly amendedBy: readonly AmendmentRef[];
	readonly amends: readonly AmendmentRef[];
	/** Earlier ones whose numbers it does not change, as a person has said. */
	readonly leaves: readonly AmendmentRef[];
	readonly version: number;
}

export interface AmendmentRef {
	/** Of the amendment. */
	readonly id: string;
	readonly number: string;
}

/** One unit's share of one decision. Null percent: the decision gives the unit no figure. */
export interface Share {
	readonly unit: string | null;
	readonly percent: number | null;
	readonly positions: number | null;
	/** "förslagsvis": the unit is not settled. */
	readonly tentative: boolean;
	readonly filled: Fill | null;
	/** The number of the later decision that changed it; then it counts no more. */
	readonly replacedBy: string | null;
}

export interface UnitSum {
	readonly unit: string | null;
	readonly decided: number;
	readonly tentative: number;
	readonly filled: number;
	readonly positions: number;
	readonly filledPositions: number;
}

export interface YearSum {
	readonly year: number | null;
	readonly units: readonly UnitSum[];
	readonly total: Omit<UnitSum, 'unit'>;
}

/** The year that a decision's figures belong to: from when it applies, else when it was made. */
export const yearOfEntry = ({ start, decided }: Pick<LedgerEntry, 'start' | 'decided'>): number | null => {
	const day = start ?? decided;
	return day === null ? null : yearOf(day);
};

/** To look up the decisions that amend, and those that are amended. */
export const byNumber = (entries: readonly LedgerEntry[]): ReadonlyMap<string, LedgerEntry> =>
	new Map(entries.map((entry) => [entry.number, entry]));

/** Whom the figures are for, folded: the units of the parts, or else those responsible. */
export const unitsOf = ({ staffing, responsible }: Pick<LedgerEntry, 'staffing' | 'responsible'>) =>
	(staffing?.parts.length ? staffing.parts.map(({ unit }) => unit) : responsible).map(fold);

/** What was given up, lapsed or went into another one stands in the ledger, and counts no more. */
export const counts = ({ status }: Pick<LedgerEntry, 'status'>) => !ENDED.includes(status);

const ENDED: readonly Status[] = ['not-feasible', 'lapsed', 'merged'];

/**
 * "170 % … 120 % till A och 50 % förslagsvis vid B" → A 120, B 50 (tentative). Of "170 % … 120 och 40" ten are
 * nobody's: a share without a unit. Without parts the whole is the first responsible unit's. A later decision takes the
 * place of the shares of the units that it is for, or of all where it tells of none.
 */
export function sharesOf(entry: LedgerEntry, all: ReadonlyMap<string, LedgerEntry>): Share[] {
	const { staffing } = entry;
	if (!staffing) return [];
	const named = staffing.parts.map(({ unit, percent, tentative }) => ({ unit, percent, tentative }));
	const sum = named.reduce((total, { percent }) => total + (percent ?? 0), 0);
	const complete = named.every(({ percent }) => percent !== null);
	const left = named.length > 0 && complete ? (staffing.fullTimePercent ?? sum) - sum : 0;
	const shares = named.length
		? [...named, ...(left > 0 ? [{ unit: null, percent: left, tentative: false }] : [])]
		: [{ unit: entry.responsible[0] ?? null, percent: staffing.fullTimePercent, tentative: false }];
	const posts = staffing.positions ?? staffing.people;
	return shares.map((share, index) => ({
		...share,
		positions: shares.length === 1 && index === 0 ? posts : null,
		filled: fillOf(entry, share.unit, named.length > 0) ?? earlierFill(entry, share.unit, all),
		replacedBy: replacerOf(entry, share.unit, all),
	}));
}

/** By year and unit: what stands, in the order of years, and of units in Swedish. */
export function sumLedger(entries: readonly LedgerEntry[]): YearSum[] {
	const all = byNumber(entries);
	const years = Map.groupBy(
		entries.filter((entry) => entry.staffing !== null && counts(entry)),
		yearOfEntry,
	);
	return [...years]
		.sort(([a], [b]) => (b ?? 0) - (a ?? 0))
		.map(([year, own]) => {
			const shares = own
				.flatMap((entry) => sharesOf(entry, all))
				.filter(({ replacedBy }) => replacedBy === null);
			const groups = Map.groupBy(shares, ({ unit }) => (unit === null ? null : fold(unit)));
			const units = [...groups.values()].map((group) => ({
				unit: group[0]?.unit ?? null,
				...totalOf(group),
			}));
			return { year, units: inNameOrder(units), total: totalOf(shares) };
		});
}

/** In the Swedish order of the units' names; nobody's last. */
export function inNameOrder<T extends { readonly unit: string | null }>(rows: readonly T[]): T[] {
	// A name's place in the alphabet costs more to find than to compare.
	const keyed = rows.map((row) => ({ row, key: row.unit === null ? null : sortKey(row.unit) }));
	const order = (a: string | null, b: string | null) => (a === null ? 1 : b === null || a < b ? -1 : 1);
	return keyed.sort((a, b) => order(a.key, b.key)).map(({ row }) => row);
}

const fillOf = ({ fills }: LedgerEntry, unit: string | null, hasParts: boolean) =>
	fills.find((fill) => isFor(fill.unit, unit, hasParts)) ?? null;

/** Who was appointed by an earlier decision is still there when a later one changes its numbers. */
function earlierFill(
	{ amends }: LedgerEntry,
	unit: string | null,
	all: ReadonlyMap<string, LedgerEntry>,
): Fill | null {
	const found = amends.map(({ number }) => {
		const earlier = all.get(number);
		return earlier ? fillOf(earlier, unit, (earlier.staffing?.parts.length ?? 0) > 0) : null;
	});
	return found.find((fill) => fill !== null) ?? null;
}

const isFor = (noted: string, unit: string | null, hasParts: boolean) =>
	hasParts ? unit !== null && fold(noted) === fold(unit) : noted === '';

function replacerOf(
	entry: LedgerEntry,
	unit: string | null,
	all: ReadonlyMap<string, LedgerEntry>,
): string | null {
	const replacer = entry.amendedBy.find(({ number }) => {
		const later = all.get(number);
		if (!later?.staffing || !counts(later)) return false;
		const units = unitsOf(later);
		return units.length === 0 || (unit !== null && units.includes(fold(unit)));
	});
	return replacer?.number ?? null;
}

function totalOf(shares: readonly Share[]): Omit<UnitSum, 'unit'> {
	const sum = (value: (share: Share) => number | null | undefined) =>
		shares.reduce((total, share) => total + (value(share) ?? 0), 0);
	return {
		decided: sum(({ percent, tentative }) => (tentative ? 0 : percent)),
		tentative: sum(({ percent, tentative }) => (tentative ? percent : 0)),
		filled: sum(({ filled }) => filled?.percent),
		positions: sum(({ positions }) => positions),
		filledPositions: sum(({ filled }) => filled?.positions),
	};
}
