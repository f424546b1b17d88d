import type { StoredClosing, StoredItem, StoredSuggestion } from '../../domain/document.ts';
import type { DocumentKind } from '../../domain/words.ts';
import { CLASS_NAMES } from '../text/matter.ts';
import { OUTCOME_NAMES } from '../text/review.ts';
import { listed } from '../text/format.ts';

/** How one agenda item is accounted for. */
export interface CoveredItem {
	readonly item: StoredItem;
	readonly suggestions: number;
	readonly reviewed: number;
	/** Of them, those that somebody has dismissed: what is only dismissed is nothing to follow. */
	readonly dismissed: number;
	/** Why there is nothing to follow, with what sort of item it is; null where there is. */
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
	/** Said where silence means less than it seems: nothing was read, or found without the headings that minutes have. */
	readonly warning: string | null;
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
	const withCommitments = covered.filter(({ suggestions, dismissed }) => suggestions > dismissed).length;
	const without = covered.length - withCommitments - unreadable;
	const sum = `${covered.length} ${itemWord(kind, covered.length)} = ${withCommitments} med åtaganden + ${without} utan + ${unreadable} olästa.`;

	return {
		items: covered,
		withCommitments,
		without,
		unreadable,
		sentence: `${sum} ${seriesSentence(kind, items, missingNumbers)}`.trim(),
		warning: isUnderstood(items, suggestions) ? unsureSentence(kind, items) : NOT_UNDERSTOOD,
	};
}

/** '§ 23' in a protokoll, 'Punkt 6' in a kallelse. */
export const itemName = (kind: DocumentKind, number: string) =>
	kind === 'kallelse' ? `Punkt\u00a0${number}` : `§\u00a0${number}`;

const itemWord = (kind: DocumentKind, count: number) =>
	kind === 'kallelse' ? (count === 1 ? 'punkt' : 'punkter') : count === 1 ? 'paragraf' : 'paragrafer';

/** Closing sentences that a person has not answered yet and that may speak of some commitment. */
export const openClosings = (closings: readonly StoredClosing[]) =>
	closings.filter(({ review, candidates }) => review === 'suggested' && candidates.length > 0).length;

function cover(item: StoredItem, suggestions: readonly StoredSuggestion[]): CoveredItem {
	const own = suggestions.filter(({ itemId }) => itemId === item.id);
	const dismissed = own.filter(({ review }) => review === 'dismissed').length;
	return {
		item,
		suggestions: own.length,
		reviewed: own.filter(({ review }) => review !== 'suggested').length,
		dismissed,
		reason: own.length > dismissed ? null : reasonOf(item, dismissed),
	};
}

/** 'information, ”Informationen läggs till handlingarna.”': no item is without a class and a reason. */
function reasonOf({ classification, outcome, reason }: StoredItem, dismissed: number): string {
	if (dismissed > 0) return dismissed === 1 ? 'förslaget är avvisat' : 'alla förslag är avvisade';
	const why = reason || (outcome ? OUTCOME_NAMES[outcome] : 'inget mer är läst');
	return classification === 'commitment' ? why : `${CLASS_NAMES[classification]}, ${lowered(why)}`;
}

/** Our own words go on in the sentence; the document's stand as they are. */
const lowered = (words: string) =>
	words.startsWith('”') ? words : words.charAt(0).toLocaleLowerCase('sv') + words.slice(1);

const isUnreadable = ({ item, suggestions }: CoveredItem) =>
	suggestions === 0 && item.classification === 'unreadable';

/** An outcome is there as soon as one sentence was read as decided or proposed. */
const isUnderstood = (items: readonly StoredItem[], suggestions: readonly StoredSuggestion[]) =>
	items.length === 0 || suggestions.length > 0 || items.some(({ outcome }) => outcome !== null);

const NOT_UNDERSTOOD =
	'Inget beslut och inget förslag kunde läsas i handlingen. Läs den själv: att inget är hittat betyder inte att inget står där.';

/** How the document was found to be laid out, where it says so itself nowhere. */
function unsureSentence(kind: DocumentKind, items: readonly StoredItem[]): string | null {
	const decided = items.filter(({ outcome }) => outcome !== null);
	const said = [
		decided.length > 0 && decided.every(({ unsure }) => unsure.includes('no-heading'))
			? `Inget ${kind === 'kallelse' ? 'förslag' : 'beslut'} har någon rubrik över sig: de är hittade på sina ord.`
			: '',
		items.some(({ unsure }) => unsure.includes('own-numbers'))
			? 'Numren står på handlingens eget sätt och är lästa så.'
			: '',
	].filter(Boolean);
	return said.length > 0 ? `${said.join(' ')} Kontrollera att inget saknas.` : null;
}

function seriesSentence(
	kind: DocumentKind,
	items: readonly StoredItem[],
	missing: readonly string[],
): string {
	const numbers = items.map(({ number }) => number);
	const twice = [...new Set(numbers.filter((number, place) => numbers.indexOf(number) !== place))];
	const said = [
		missing.length > 0 ? `${itemName(kind, listed(missing))} saknas i serien.` : '',
		twice.length > 0 ? `${itemName(kind, listed(twice))} står mer än en gång.` : '',
	].filter(Boolean);
	if (said.length > 0) return said.join(' ');
	const jump = jumpIn(numbers);
	if (jump) {
		return `Efter ${itemName(kind, jump[0])} kommer ${itemName(kind, jump[1]).toLowerCase()}. Kontrollera att det är två möten i samma fil.`;
	}
	return items.length > 1 ? `Serien ${numbers[0]}–${numbers.at(-1)} är hel.` : '';
}

/** Two neighbours that do not follow on each other; '12 a' follows on '12'. */
function jumpIn(numbers: readonly string[]): readonly [string, string] | null {
	for (const [place, number] of numbers.entries()) {
		const next = numbers[place + 1];
		if (next === undefined) return null;
		const step = Number.parseInt(next, 10) - Number.parseInt(number, 10);
		if (step < 0 || step > 1) return [number, next];
	}
	return null;
}
