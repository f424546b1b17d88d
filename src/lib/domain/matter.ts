import type { BodyRef } from './commitment.ts';
import type { PlainDate } from './plain-date.ts';
import type { Reference } from './reading.ts';
import type { Classification, DocumentKind, Outcome } from './words.ts';

/** An agenda item of some meeting, as it stands in a list of items from several. */
export interface MatterItem {
	readonly id: string;
	readonly documentId: string;
	readonly documentKind: DocumentKind;
	readonly body: BodyRef | null;
	readonly date: PlainDate | null;
	readonly number: string;
	readonly title: string;
	readonly caseNumbers: readonly string[];
	readonly classification: Classification;
	readonly outcome: Outcome | null;
}

/** Why an item stands in the list of another. `similar-title` only ever asks; the others join. */
export type LinkReason =
	| { readonly kind: 'case-number'; readonly caseNumber: string }
	/** Its text points at the other one. */
	| { readonly kind: 'refers'; readonly reference: Reference; readonly sure: boolean }
	/** The text of the other one, which is `by`, points at it. */
	| {
			readonly kind: 'referred-to';
			readonly by: Pick<MatterItem, 'number' | 'date' | 'body' | 'documentKind'>;
			readonly sure: boolean;
	  }
	| { readonly kind: 'similar-title'; readonly sameMeeting: boolean };

/** Another item and everything that speaks for its being the same matter, strongest first. */
export interface LinkedItem {
	readonly item: MatterItem;
	readonly reasons: readonly LinkReason[];
}

/** Links of one item. `suggested` is joined by nothing but a likeness of titles. */
export interface ItemLinks {
	/** Of `/arenden/[nyckel]`; null when nothing is linked and the item has no case number. */
	readonly key: string | null;
	readonly linked: readonly LinkedItem[];
	readonly suggested: readonly LinkedItem[];
}

/** The key of a matter that has no case number: that of one of its items. */
export const keyOfItem = (itemId: string) => `p.${itemId}`;

/** The item that such a key names; null for the key of a case number. */
export const itemOfKey = (key: string) => (key.startsWith('p.') ? key.slice(2) : null);

/** Joins by itself, or only asks? */
export const joins = ({ reasons }: LinkedItem) => reasons.some(({ kind }) => kind !== 'similar-title');

/** One Swedish sentence, without its full stop: 'Samma diarienummer: KS 2024/123'. */
export function reasonSentence(reason: LinkReason): string {
	switch (reason.kind) {
		case 'case-number':
			return `Samma diarienummer: ${reason.caseNumber}`;
		case 'refers':
			return `Hänvisar till ${referenceInWords(reason.reference)}${reason.sure ? '' : UNSURE}`;
		case 'referred-to':
			return `Nämns i ${placeInWords(reason.by)}${reason.sure ? '' : UNSURE}`;
		case 'similar-title':
			return reason.sameMeeting
				? 'Samma möte och liknande rubrik – kontrollera'
				: 'Liknande rubrik – kontrollera';
	}
}

/** 'KF § 88, 2023-05-15', 'diarienummer KS 2024/123', '§ 12/2024, punkt 3'. */
export function referenceInWords({ body, date, item, point, caseNumber, year }: Reference): string {
	const section = item === null ? '' : `§ ${item}${year ? `/${year}` : ''}`;
	const place = [[body, section].filter(Boolean).join(' '), point && `punkt ${point}`, date];
	return place.filter(Boolean).join(', ') || `diarienummer ${caseNumber}`;
}

/** '§ 28, Socialnämnden 2024-02-20', 'punkt 4, Socialnämnden 2024-02-20'. */
export const placeInWords = (item: Pick<MatterItem, 'number' | 'date' | 'body' | 'documentKind'>) =>
	[
		`${item.documentKind === 'kallelse' ? 'punkt' : '§'} ${item.number}`,
		[item.body?.name, item.date].filter(Boolean).join(' '),
	]
		.filter(Boolean)
		.join(', ');

/** Said where the § is told without its day, or fits more than one body. */
const UNSURE = ' (dagen eller organet är inte utskrivet)';
