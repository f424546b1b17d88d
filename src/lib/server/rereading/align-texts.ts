import type { SourceSpan } from '../../domain/source-span.ts';
import { wordsIn, type PlacedWord } from './placed-words.ts';

/** Finds the places of one text in another reading of the same document. */
export interface Alignment {
	/** The same words there; null when most of them are gone or have been torn apart. */
	spanOf(span: SourceSpan): SourceSpan | null;
	/** About where an offset has come to: after the last word before it that is still there. */
	offsetOf(offset: number): number;
}

/** So much of the words must be there still. */
const ENOUGH = 0.6;

/** Words in a row that make an anchor when they stand once in each text. */
const RUN = 3;

/** Lays one text along another, word by word: what stands once in both holds, and grows until the words differ. */
export function alignTexts(before: string, after: string): Alignment {
	if (before === after) return { spanOf: (span) => span, offsetOf: (offset) => offset };
	const [from, to] = [wordsIn(before), wordsIn(after)];
	const pairs = pairWords(from, to);
	return {
		spanOf: ([start, end]) => {
			const own = indexesWithin(from, start, end);
			const there = own.flatMap((index) => to[pairs.get(index) ?? -1] ?? []);
			const [first, last] = [there[0], there.at(-1)];
			if (!first || !last || there.length < own.length * ENOUGH) return null;
			const between = to.filter((word) => word.start >= first.start && word.end <= last.end).length;
			return between > 2 * own.length + RUN ? null : [first.start, last.end];
		},
		offsetOf: (offset) => {
			const last = [...pairs].findLast(([index]) => (from[index]?.end ?? 0) <= offset);
			return last ? (to[last[1]]?.end ?? 0) : 0;
		},
	};
}

/** Index of a word → index of the same word in the other text; both rise. */
function pairWords(from: readonly PlacedWord[], to: readonly PlacedWord[]): Map<number, number> {
	const pairs = new Map<number, number>();
	let [a, b] = [0, 0];
	for (const [x, y] of [...risingAnchors(from, to), [from.length, to.length] as const]) {
		pairForward(pairs, from, to, [a, b], [x, y]);
		pairBackward(pairs, from, to, [a, b], [x, y]);
		[a, b] = [x, y];
	}
	return new Map([...pairs].sort(([one], [other]) => one - other));
}

type Place = readonly [from: number, to: number];

/** From one anchor on, as long as the words are the same. */
function pairForward(
	pairs: Map<number, number>,
	from: readonly PlacedWord[],
	to: readonly PlacedWord[],
	[a, b]: Place,
	[x, y]: Place,
) {
	for (let step = 0; a + step < x && b + step < y; step++) {
		if (from[a + step]?.word !== to[b + step]?.word) return;
		pairs.set(a + step, b + step);
	}
}

/** Up to the next anchor, likewise; words that are paired already stay so. */
function pairBackward(
	pairs: Map<number, number>,
	from: readonly PlacedWord[],
	to: readonly PlacedWord[],
	[a, b]: Place,
	[x, y]: Place,
) {
	for (let step = 1; x - step >= a && y - step >= b; step++) {
		if (pairs.has(x - step) || from[x - step]?.word !== to[y - step]?.word) return;
		pairs.set(x - step, y - step);
	}
}

/** Places where the same run of words stands once in both, the longest chain of them that rises in both. */
function risingAnchors(from: readonly PlacedWord[], to: readonly PlacedWord[]): Place[] {
	const there = runsOnce(to);
	const places = [...runsOnce(from)].flatMap(([run, index]): Place[] => {
		const other = there.get(run);
		return other === undefined ? [] : [[index, other]];
	});
	return longestRise(places.sort(([one], [other]) => one - other));
}

function runsOnce(words: readonly PlacedWord[]): Map<string, number> {
	const seen = new Map<string, number>();
	for (let index = 0; index + RUN <= words.length; index++) {
		const run = words
			.slice(index, index + RUN)
			.map(({ word }) => word)
			.join(' ');
		seen.set(run, seen.has(run) ? -1 : index);
	}
	return new Map([...seen].filter(([, index]) => index >= 0));
}

/** Longest rising chain by patience: each place goes on the first pile whose top is not below it. */
function longestRise(places: readonly Place[]): Place[] {
	const tops: number[] = [];
	const before: number[] = [];
	for (const [index, [, value]] of places.entries()) {
		let [low, high] = [0, tops.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (places[tops[middle]!]![1] < value) low = middle + 1;
			else high = middle;
		}
		before[index] = low > 0 ? tops[low - 1]! : -1;
		tops[low] = index;
	}
	const chain: Place[] = [];
	for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index]!) chain.push(places[index]!);
	return chain.reverse();
}

const indexesWithin = (words: readonly PlacedWord[], start: number, end: number): number[] =>
	words.flatMap((word, index) => (word.start < end && word.end > start ? [index] : []));
