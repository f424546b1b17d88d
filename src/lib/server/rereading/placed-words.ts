import { fold } from '../../domain/swedish-text.ts';

/** A word as two readings are compared by it: folded, without hyphens inside. */
export interface PlacedWord {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** The words and figures of a text with their places; signs between them do not count. */
export const wordsIn = (text: string): PlacedWord[] =>
	[...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		word: fold(word),
		start: index,
		end: index + word.length,
	}));

/** How alike two wordings are by their words, whatever their order: 0 … 1. */
export function likeness(a: string, b: string): number {
	const [one, other] = [wordsIn(a), wordsIn(b)];
	if (one.length === 0 || other.length === 0) return 0;
	const left = new Map<string, number>();
	for (const { word } of other) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const { word } of one) {
		const count = left.get(word) ?? 0;
		if (count > 0) {
			shared += 1;
			left.set(word, count - 1);
		}
	}
	return (2 * shared) / (one.length + other.length);
}
