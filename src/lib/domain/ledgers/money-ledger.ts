import type { DependencyState } from '../words.ts';
import { byNumber, counts, yearOfEntry, type LedgerEntry } from './staffing-ledger.ts';

/** Crowns of a year: what is decided, and what of it waits for a budget or has been refused one. */
export interface MoneyYear {
	readonly year: number | null;
	readonly decided: number;
	readonly waiting: number;
	readonly refused: number;
}

/** How the budgets that a decision rests on stand together: one no is a no; null when it rests on none. */
export function budgetState({ budgets }: Pick<LedgerEntry, 'budgets'>): DependencyState | null {
	if (budgets.length === 0) return null;
	if (budgets.some(({ state }) => state === 'not-met')) return 'not-met';
	return budgets.every(({ state }) => state === 'met') ? 'met' : 'unknown';
}

/** The later decision that has taken the place of an amount; null while it stands. */
export function amountReplacedBy(entry: LedgerEntry, all: ReadonlyMap<string, LedgerEntry>): string | null {
	const replacer = entry.amendedBy.find(({ number }) => {
		const later = all.get(number);
		return later !== undefined && later.amount !== null && counts(later);
	});
	return replacer?.number ?? null;
}

/** By year, the latest first. What has ended or been replaced is left out. */
export function sumMoney(entries: readonly LedgerEntry[]): MoneyYear[] {
	const all = byNumber(entries);
	const standing = entries.filter(
		(entry) => entry.amount !== null && counts(entry) && amountReplacedBy(entry, all) === null,
	);
	return [...Map.groupBy(standing, yearOfEntry)]
		.sort(([a], [b]) => (b ?? 0) - (a ?? 0))
		.map(([year, own]) => {
			const sum = (state?: DependencyState) =>
				own
					.filter((entry) => state === undefined || budgetState(entry) === state)
					.reduce((total, { amount }) => total + (amount?.sek ?? 0), 0);
			return { year, decided: sum(), waiting: sum('unknown'), refused: sum('not-met') };
		});
}
