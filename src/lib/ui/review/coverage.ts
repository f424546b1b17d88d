import type { StoredClosing, StoredItem, StoredSuggestion } from '../../domain/document.ts';
import type { DocumentKind } from '../../domain/words.ts';
import { OUTCOME_NAMES } from '../text/review.ts';
import { listed } from '../text/format.ts';

/** How one agenda item is accounted for. */
export interface CoveredItem {
	readonly item: StoredItem;
	readonly suggestions: number;
	readonly reviewed: number;
	/** Why there is nothing to follow; null where there is. */
	readonly reason: string | null;
}

/** Every agenda item is counted once: `withCommitments + without + unreadable = items`. */
export interface Coverage {
	readonly items: readonly CoveredItem[];
	readonly withCommitments: number;
	readonly without: number;
	readonly unreadable: number;
	/** '5 paragrafer = 2 med åtaganden + 3 utan + 0 olästa. Serien 22–26 är hel.' */
	readonly sentence: string;
}

/** Shown suggestions are counted, not what the reading once said, so that an added one shows at once. */
export function coverageOf(
	kind: DocumentKind,
	items: readonly StoredItem[],
	suggestions: readonly StoredSuggestion[],
	missingNumbers: readonly string[],
): Coverage {
	const covered = items.map((item) => cover(item, suggestions));
	const unreadable = covered.filter((one) => isUnreadable(one)).length;
	const withCommitments = covered.filter((one) => one.suggestions > 0).length;
	const without = covered.length - withCommitments - unreadable;
	const sum = `${covered.length} ${itemWord(kind, covered.length)} = ${withCommitments} med åtaganden + ${without} utan + ${unreadable} olästa.`;

	return {
		items: covered,
		withCommitments,
		without,
		unreadable,
		sentence: `${sum} ${seriesSentence(kind, items, missingNumbers)}`.trim(),
	};
}

/** '§ 23' in a protokoll, 'Punkt 6' in a kallelse. */
export const itemName = (kind: DocumentKind, number: string) =>
	kind === 'kallelse' ? `Punkt\u00a0${number}` : `§\u00a0${number}`;

export const itemWord = (kind: DocumentKind, count: number) =>
	kind === 'kallelse' ? (count === 1 ? 'punkt' : 'punkter') : count === 1 ? 'paragraf' : 'paragrafer';

/** Closing sentences that a person has not answered yet and that may speak of some commitment. */
export const openClosings = (closings: readonly StoredClosing[]) =>
	closings.filter(({ review, candidates }) => review === 'suggested' && candidates.length > 0).length;

function cover(item: StoredItem, suggestions: readonly StoredSuggestion[]): CoveredItem {
	const own = suggestions.filter(({ itemId }) => itemId === item.id);
	return {
		item,
		suggestions: own.length,
		reviewed: own.filter(({ review }) => review !== 'suggested').length,
		reason:
			own.length > 0 ? null : item.reason || (item.outcome ? OUTCOME_NAMES[item.outcome] : 'inga åtaganden'),
	};
}

const isUnreadable = ({ item, suggestions }: CoveredItem) =>
	suggestions === 0 && item.classification === 'unreadable';

function seriesSentence(
	kind: DocumentKind,
	items: readonly StoredItem[],
	missing: readonly string[],
): string {
	if (missing.length > 0) {
		return `${itemName(kind, listed(missing))} saknas i serien.`;
	}
	const first = items[0]?.number;
	const last = items.at(-1)?.number;
	return items.length > 1 ? `Serien ${first}–${last} är hel.` : '';
}
