import { caseKeys } from './case-number.ts';
import { fold } from './swedish-text.ts';
import { ALIKE, likeness, titleWords } from './title-words.ts';
import { sameWords, wordDiff, type DiffPart } from './word-diff.ts';
import type { Classification, Outcome } from './words.ts';

/** What tells the items of a meeting apart. */
export interface ItemName {
	readonly title: string;
	readonly caseNumbers: readonly string[];
}

/** An item of a kallelse or a protokoll, with what is proposed or decided in it. */
export interface MeetingItem extends ItemName {
	readonly id: string;
	readonly number: string;
	readonly classification: Classification;
	readonly outcome: Outcome | null;
	/** Of a kallelse what is proposed, of a protokoll what was decided; '' where nothing is. */
	readonly words: string;
	/** The decision says "enligt förslag" and no words of its own. */
	readonly asProposed: boolean;
}

/** What became of an item between the kallelse and the protokoll. */
export const VERDICTS = [
	'changed',
	'added',
	'sent-back',
	'deferred',
	'rejected',
	'missing',
	'same',
	'noted',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface ComparedItem {
	readonly verdict: Verdict;
	readonly proposed: MeetingItem | null;
	readonly decided: MeetingItem | null;
	/** Word for word, where the verdict is `changed`. */
	readonly diff: readonly DiffPart[];
}

/**
 * A kallelse beside the protokoll of the same meeting, in the order of the protokoll, what was never taken up last. Items
 * are the same by case number, by title, or else by titles that are much alike; each is paired once. Formalities that
 * stand in only one of the two say nothing and are left out.
 */
export function compareMeeting(
	kallelse: readonly MeetingItem[],
	protokoll: readonly MeetingItem[],
): ComparedItem[] {
	const pairs = pair(kallelse, protokoll);
	const taken = new Set(pairs.values());
	return [
		...protokoll.map((decided): ComparedItem => compared(pairs.get(decided) ?? null, decided)),
		...kallelse
			.filter((proposed) => !taken.has(proposed))
			.map((proposed): ComparedItem => compared(proposed, null)),
	].filter(
		({ proposed, decided }) => (proposed && decided) || (proposed ?? decided)?.classification !== 'formality',
	);
}

function compared(proposed: MeetingItem | null, decided: MeetingItem | null): ComparedItem {
	const verdict = verdictOf(proposed, decided);
	const diff = verdict === 'changed' ? wordDiff(proposed?.words ?? '', decided?.words ?? '') : [];
	return { verdict, proposed, decided, diff };
}

function verdictOf(proposed: MeetingItem | null, decided: MeetingItem | null): Verdict {
	if (!decided) return 'missing';
	if (decided.outcome === 'referred-back') return 'sent-back';
	if (decided.outcome === 'deferred') return 'deferred';
	if (!proposed) return 'added';
	if (decided.outcome === 'rejected' && !sameWords(proposed.words, decided.words)) return 'rejected';
	if (decided.asProposed) return 'same';
	if (decided.words === '') return proposed.words === '' ? 'noted' : 'missing';
	if (proposed.words === '') return isNoted(decided) ? 'noted' : 'changed';
	return sameWords(proposed.words, decided.words) ? 'same' : 'changed';
}

/** "Dagordningen godkänns." changes nothing that somebody had proposed. */
const isNoted = ({ outcome, classification }: MeetingItem) =>
	outcome === 'noted' || classification === 'formality';

/** Whether an item of a kallelse and one of the protokoll are the same, by any of the ways. */
export const isSameItem = (one: ItemName, other: ItemName) => WAYS.some((isSame) => isSame(one, other));

type Likeness = (one: ItemName, other: ItemName) => boolean;

/** From the surest likeness to the least sure. */
const WAYS: readonly Likeness[] = [
	(one, other) => sharesCase(one, other) && fold(one.title) === fold(other.title),
	sharesCase,
	(one, other) => fold(one.title) === fold(other.title),
	(one, other) => likeness(titleWords(one.title), titleWords(other.title), () => 1) >= ALIKE,
];

function pair(
	kallelse: readonly MeetingItem[],
	protokoll: readonly MeetingItem[],
): Map<MeetingItem, MeetingItem> {
	const pairs = new Map<MeetingItem, MeetingItem>();
	const free = new Set(kallelse);
	for (const isSame of WAYS) {
		for (const decided of protokoll) {
			if (pairs.has(decided)) continue;
			const proposed = [...free].find((each) => isSame(each, decided));
			if (!proposed) continue;
			pairs.set(decided, proposed);
			free.delete(proposed);
		}
	}
	return pairs;
}

function sharesCase(one: ItemName, other: ItemName): boolean {
	const keys = caseKeys(one.caseNumbers);
	return caseKeys(other.caseNumbers).some((key) => keys.includes(key));
}
