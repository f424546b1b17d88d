import { caseKeys } from './case-number.ts';
import { counts, unitsOf, type AmendmentRef, type LedgerEntry } from './staffing-ledger.ts';

/** Two decisions of which the later may change the numbers of the earlier; a person says whether it does. */
export interface AmendmentQuestion {
	readonly later: LedgerEntry;
	readonly earlier: LedgerEntry;
	readonly why: 'same-matter' | 'same-unit';
}

/**
 * The same matter first. Of the same unit only the latest decision before it is asked about: that is the one whose
 * numbers hold when it comes; after a no to that, the one before. What is amended already, either way, is no question, nor what somebody has said no to.
 */
export function amendmentQuestions(entries: readonly LedgerEntry[]): AmendmentQuestion[] {
	const open = entries.filter((entry) => counts(entry) && entry.decided !== null);
	const earlier = open.filter(({ amendedBy }) => amendedBy.length === 0);
	const [byCase, byUnit] = [index(earlier, keysOf), index(earlier, unitsOf)];
	const questions = open
		.filter(({ amends }) => amends.length === 0)
		.flatMap((later) => {
			const couldChange = (entry: LedgerEntry) =>
				entry.decided! < later.decided! &&
				(later.staffing === null) === (entry.staffing === null) &&
				!later.leaves.some(({ number }) => number === entry.number);
			const matter = new Set(
				keysOf(later)
					.flatMap((key) => byCase.get(key) ?? [])
					.filter(couldChange),
			);
			const units = new Set(
				unitsOf(later).flatMap((unit) => latestOf((byUnit.get(unit) ?? []).filter(couldChange))),
			);
			return [
				...[...matter].map((entry) => ({ later, earlier: entry, why: 'same-matter' as const })),
				...[...units]
					.filter((entry) => !matter.has(entry))
					.map((entry) => ({
						later,
						earlier: entry,
						why: 'same-unit' as const,
					})),
			];
		});
	return questions.sort((a, b) => (a.why === b.why ? 0 : a.why === 'same-matter' ? -1 : 1));
}

const keysOf = ({ caseNumbers }: LedgerEntry) => caseKeys(caseNumbers);

/** Entries by each of the words that `wordsOf` gives. */
function index(entries: readonly LedgerEntry[], wordsOf: (entry: LedgerEntry) => readonly string[]) {
	const found = new Map<string, LedgerEntry[]>();
	for (const entry of entries)
		for (const word of new Set(wordsOf(entry))) {
			const known = found.get(word);
			if (known) known.push(entry);
			else found.set(word, [entry]);
		}
	return found;
}

/** Those of the latest day. */
function latestOf(entries: readonly LedgerEntry[]): LedgerEntry[] {
	const day = entries.reduce((latest, { decided }) => (decided! > latest ? decided! : latest), '');
	return entries.filter(({ decided }) => decided === day);
}

/** A question that a person has answered; `id` is the answer's own. */
export interface AnsweredQuestion {
	readonly id: string;
	readonly later: LedgerEntry;
	readonly earlier: LedgerEntry;
	readonly amends: boolean;
}

/** What has been answered, in the order of the entries. */
export function answeredQuestions(entries: readonly LedgerEntry[]): AnsweredQuestion[] {
	const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
	const answersOf = (later: LedgerEntry, refs: readonly AmendmentRef[], amends: boolean) =>
		refs.flatMap(({ id, number }) => {
			const earlier = byNumber.get(number);
			return earlier ? [{ id, later, earlier, amends }] : [];
		});
	return entries.flatMap((later) => [
		...answersOf(later, later.amends, true),
		...answersOf(later, later.leaves, false),
	]);
}
