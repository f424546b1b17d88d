import type { Review } from '../../../domain/document.ts';
import type { Repair } from '../../../domain/reading.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';
import { markAnchor } from '../../address.ts';
import { REVIEW_NAMES } from '../../text/review.ts';
import type { Numbered } from '../../review/review-queue.ts';
import type { Segment } from './mark-text.ts';

/** Everything that can lie over the text of a document. */
export type SheetMark = SuggestionMark | PartMark | RepairMark;

/** The wording of a suggestion or commitment, with its number in the margin. */
export interface SuggestionMark {
	readonly type: 'suggestion';
	readonly span: SourceSpan;
	readonly no: number;
	/** What a screen reader says of it: 'Förslag 3, kvar att granska', 'Åtagande Å-2023-0042'. */
	readonly name: string;
	readonly review: Review;
	/** Where the mark leads, and its own place in the page. */
	readonly href: string;
	readonly anchor: string;
}

/** The words that a part of the current suggestion was read from: vem, till, frist. */
export interface PartMark {
	readonly type: 'part';
	readonly span: SourceSpan;
	readonly label: string;
}

export interface RepairMark extends Repair {
	readonly type: 'repair';
}

/** A mark for each wording, leading where `hrefOf` says. */
export const suggestionMarks = (
	list: readonly Numbered[],
	hrefOf: (one: Numbered) => string,
): SuggestionMark[] =>
	list.map((one) => ({
		type: 'suggestion',
		span: one.suggestion.span,
		no: one.no,
		name: one.suggestion.commitment
			? `Åtagande ${one.suggestion.commitment}`
			: `Förslag ${one.no}, ${REVIEW_NAMES[one.suggestion.review].toLowerCase()}`,
		review: one.suggestion.review,
		href: hrefOf(one),
		anchor: one.suggestion.commitment ? markAnchor(one.suggestion.commitment) : `text-${one.no}`,
	}));

/** Where the parts of a suggestion stand; parts that no words carry have no mark. */
export function partMarks({ suggestion }: Numbered): PartMark[] {
	const { responsible, recipient, deadline } = suggestion;
	const again = suggestion.recurrence ?? suggestion.cycle;
	const parts: { span: SourceSpan | null; label: string }[] = [
		...responsible.map(({ span }) => ({ span, label: 'vem' })),
		...recipient.map(({ span }) => ({ span, label: 'till' })),
		...(deadline ? [{ span: deadline.span, label: 'frist' }] : []),
		...(again ? [{ span: again.span, label: 'hur ofta' }] : []),
	];
	return parts.flatMap(({ span, label }) => (span ? [{ type: 'part' as const, span, label }] : []));
}

/** A mark for each word that a machine read badly and that was put right. */
export const repairMarks = (repairs: readonly Repair[]): RepairMark[] =>
	repairs.map((repair) => ({ type: 'repair', ...repair }));

/** The suggestion that is reviewed now, and the words that its parts were read from. */
export interface CurrentMark {
	readonly no: number;
	readonly parts: readonly PartMark[];
}

/** Which suggestion a stretch of text belongs to when several lie over it: the current, else the shortest. */
export function ownerOf(segment: Segment<SheetMark>, current: number | null): SuggestionMark | null {
	const over = segment.marks.filter((mark) => mark.type === 'suggestion');
	return over.find((mark) => mark.no === current) ?? over.sort((a, b) => length(a) - length(b))[0] ?? null;
}

/**
 * Gives the list before it when the new one says the same, so that a step through a long document touches only the
 * two places that change. Called with each new list, in order.
 */
export function stableMarks(): (fresh: readonly SheetMark[]) => readonly SheetMark[] {
	let kept: readonly SheetMark[] = [];
	return (fresh) => {
		const same =
			fresh.length === kept.length && fresh.every((mark, index) => says(mark) === says(kept[index]!));
		return same ? kept : (kept = fresh);
	};
}

const says = (mark: SheetMark) => JSON.stringify(mark);

const length = ({ span }: SuggestionMark) => span[1] - span[0];
