import { caseKeys } from './case-number.ts';
import { counts, unitsOf, type AmendmentRef, type LedgerEntry } from './staffing-ledger.ts';

/** Two decisions of which the later may change the numbers of the earlier; a person says whether it does. */
export interface AmendmentQuestion {
	readonly later: LedgerEntry;
	readonly earlier: LedgerEntry;
	readonly why: 'same-matter' | 'same-unit';
}

/** The same matter first. What is amended already, either way, is no question, nor what somebody has said no to. */
export function amendmentQuestions(entries: readonly LedgerEntry[]): AmendmentQuestion[] {
	const found = entries.flatMap((later) =>
		entries.flatMap((earlier): AmendmentQuestion[] => {
			if (!counts(earlier) || !counts(later) || !isLater(later, earlier)) return [];
			if (earlier.amendedBy.length > 0 || later.amends.length > 0) return [];
			if (later.leaves.some(({ number }) => number === earlier.number)) return [];
			if ((later.staffing === null) !== (earlier.staffing === null)) return [];
			const keys = caseKeys(earlier.caseNumbers);
			const sameMatter = caseKeys(later.caseNumbers).some((key) => keys.includes(key));
			if (sameMatter) return [{ later, earlier, why: 'same-matter' }];
			return sharesUnit(later, earlier) ? [{ later, earlier, why: 'same-unit' }] : [];
		}),
	);
	return found.sort((a, b) => (a.why === b.why ? 0 : a.why === 'same-matter' ? -1 : 1));
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

const isLater = (later: LedgerEntry, earlier: LedgerEntry) =>
	later.decided !== null && earlier.decided !== null && later.decided > earlier.decided;

const sharesUnit = (a: LedgerEntry, b: LedgerEntry) => {
	const units = unitsOf(a);
	return unitsOf(b).some((unit) => units.includes(unit));
};
