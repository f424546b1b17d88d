import { spanLength, type SourceSpan } from '../../domain/source-span.ts';
import { likeness } from './placed-words.ts';

/** What two readings are compared by. */
export interface Wording {
	readonly item: string;
	readonly kind: string;
	readonly quote: string;
	/** Where the words stand in the later text; null for earlier ones whose words are not there as a whole. */
	readonly span: SourceSpan | null;
}

/** So much of the two stretches must be the same text. */
const OVERLAP = 0.3;
/** So many words must be the same where the place is not known: decisions are full of the same turns of phrase. */
const ALIKE = 0.8;

/**
 * Pairs what an earlier reading found with what a later one found: overlapping words, whichever item they are counted to
 * now; where the words cannot be placed, all but the same words under the same item. The most alike come first, each
 * once. Answers with the index of the later one for each earlier one that is found again.
 */
export function matchWordings(before: readonly Wording[], after: readonly Wording[]): Map<number, number> {
	const pairs = before.flatMap((one, b) =>
		after.flatMap((other, a) => {
			const alike = sameness(one, other);
			return alike > 0 ? [{ b, a, score: alike + (one.kind === other.kind ? 0.05 : 0) }] : [];
		}),
	);
	pairs.sort((x, y) => y.score - x.score || x.b - y.b || x.a - y.a);
	const found = new Map<number, number>();
	const used = new Set<number>();
	for (const { b, a } of pairs) {
		if (found.has(b) || used.has(a)) continue;
		found.set(b, a);
		used.add(a);
	}
	return found;
}

/** Whether a later one says what some earlier one says, also when another took its place: then it is no news. */
export const isCovered = (fresh: Wording, known: readonly Wording[]): boolean =>
	known.some((one) => sameness(one, fresh) > 0);

/** 0: not the same; else up to 1. */
function sameness(one: Wording, other: Wording): number {
	if (one.span && other.span) {
		const shared = Math.min(one.span[1], other.span[1]) - Math.max(one.span[0], other.span[0]);
		const share = (2 * shared) / (spanLength(one.span) + spanLength(other.span));
		return share >= OVERLAP ? share : 0;
	}
	if (one.item !== other.item) return 0;
	const alike = likeness(one.quote, other.quote);
	// Behind everything whose place is known.
	return alike >= ALIKE ? alike / 4 : 0;
}
