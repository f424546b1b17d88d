import { caseKeys } from './case-number.ts';
import { byNumber, counts, unitsOf, type AmendmentRef, type LedgerEntry } from './ledgers/staffing-ledger.ts';

/** Two decisions of which the later may change the numbers of the earlier; a person says whether it does. */
export interface AmendmentQuestion {
	readonly later: LedgerEntry;
	readonly earlier: LedgerEntry;
	readonly why: 'same-matter' | 'same-unit';
}

/**
 * The same matter first. Of the same unit only the latest decision before it is asked about: that is the one whose
 * numbers hold when it comes; after a no to that, the one before. What is amended already, either way, is no question,
 * nor what somebody has said no to. The days are gone through in order, so that what has been seen is what was earlier.
 */
export function amendmentQuestions(entries: readonly LedgerEntry[]): AmendmentQuestion[] {
	const open = entries.filter((entry) => counts(entry) && entry.decided !== null).map(keyed);
	const seen = new Map<string, LedgerEntry[]>();
	const asked = new Map<Keyed, AmendmentQuestion[]>();
	const days = Map.groupBy(open, ({ entry }) => entry.decided!);
	for (const day of [...days.keys()].sort()) {
		const ofDay = days.get(day) ?? [];
		for (const one of ofDay) if (one.entry.amends.length === 0) asked.set(one, questionsTo(one, seen));
		for (const { entry, matters, units } of ofDay) {
			if (entry.amendedBy.length > 0) continue;
			for (const key of [...matters, ...units]) {
				const known = seen.get(key);
				if (known) known.push(entry);
				else seen.set(key, [entry]);
			}
		}
	}
	const questions = open.flatMap((one) => asked.get(one) ?? []);
	return questions.sort((a, b) => (a.why === b.why ? 0 : a.why === 'same-matter' ? -1 : 1));
}

/** A decision with the words under which an earlier one is looked for. */
interface Keyed {
	readonly entry: LedgerEntry;
	readonly matters: readonly string[];
	readonly units: readonly string[];
}

/** What is staffed is never changed by what is paid, nor the other way round: they have words of their own. */
function keyed(entry: LedgerEntry): Keyed {
	const sort = entry.staffing === null ? 'money' : 'staff';
	return {
		entry,
		matters: caseKeys(entry.caseNumbers).map((key) => `${sort} matter ${key}`),
		units: [...new Set(unitsOf(entry))].map((unit) => `${sort} unit ${unit}`),
	};
}

function questionsTo(
	{ entry: later, matters, units }: Keyed,
	seen: ReadonlyMap<string, readonly LedgerEntry[]>,
): AmendmentQuestion[] {
	const left = new Set(later.leaves.map(({ number }) => number));
	const isOpen = ({ number }: LedgerEntry) => !left.has(number);
	const matter = new Set(matters.flatMap((key) => seen.get(key)?.filter(isOpen) ?? []));
	const unit = new Set(units.flatMap((key) => latestOf(seen.get(key) ?? [], isOpen)));
	return [
		...[...matter].toReversed().map((earlier) => ({ later, earlier, why: 'same-matter' as const })),
		...[...unit]
			.filter((earlier) => !matter.has(earlier))
			.map((earlier) => ({ later, earlier, why: 'same-unit' as const })),
	];
}

/** Those of the latest day on which one is open, of entries in the order of their days. */
function latestOf(
	entries: readonly LedgerEntry[],
	isOpen: (entry: LedgerEntry) => boolean,
): readonly LedgerEntry[] {
	const last = entries.findLast(isOpen);
	if (!last) return [];
	const first = entries.findLastIndex(({ decided }) => decided! < last.decided!) + 1;
	return entries.slice(first).filter((entry) => entry.decided === last.decided && isOpen(entry));
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
	const all = byNumber(entries);
	const answersOf = (later: LedgerEntry, refs: readonly AmendmentRef[], amends: boolean) =>
		refs.flatMap(({ id, number }) => {
			const earlier = all.get(number);
			return earlier ? [{ id, later, earlier, amends }] : [];
		});
	return entries.flatMap((later) => [
		...answersOf(later, later.amends, true),
		...answersOf(later, later.leaves, false),
	]);
}
