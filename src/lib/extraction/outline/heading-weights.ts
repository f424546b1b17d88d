import { orderOf } from './heading-sign.ts';
import type { OutlineLine } from './outline.ts';
import type { Heading } from './paragraph-headings.ts';
import { isSectionHeading } from './sections.ts';

/** How much text stands under a heading: letters, and far more for a "Beslut" or another section. */
export function weigh(lines: readonly OutlineLine[], heading: Heading, to: number): number {
	let weight = heading.rest[1] > heading.rest[0] ? 1 : 0;
	for (let i = heading.line + 1; i < to; i++) {
		const line = lines[i]!;
		if (line.noise) continue;
		weight += Math.min(line.text.length, 200);
		if (weight < SOLID && isSectionHeading(line.text)) weight += SOLID;
	}
	return weight;
}

/** A heading this heavy stands for a § even where the numbers do not rise. */
export const SOLID = 1000;

/** So much text under a heading is more than a list of contents has: the same number again is the next page's header. */
export const TEXT = 250;

interface Weighed {
	readonly heading: Heading;
	weight: number;
}

export function bestOfEachNumber(candidates: readonly Heading[], weights: readonly number[]): Weighed[] {
	const kept: Weighed[] = [];
	const best = new Map<string, Weighed>();
	candidates.forEach((heading, i) => {
		const weight = weights[i]!;
		const last = kept.at(-1);
		const again = last?.heading.number === heading.number && (heading.continued || last.weight >= TEXT);
		if (again) {
			last.weight += weight;
			return;
		}
		kept.push({ heading, weight });
	});
	for (const one of kept) {
		const { number } = one.heading;
		const other = best.get(number);
		if (!other || one.weight > other.weight) best.set(number, one);
	}
	// Two meetings in one file may both have a § 12, each with a body of its own.
	return kept.filter((one) => best.get(one.heading.number) === one || one.weight >= 2 * SOLID);
}

/** Drops light headings that break the rising order: the heaviest rising series stands, and every solid one. */
export function inOrder(kept: readonly Weighed[]): Weighed[] {
	const numbers = kept.map(({ heading }) => orderOf(heading.number) + 1);
	const highest = Math.max(1, ...new Set(numbers));
	// A Fenwick tree over the numbers: the heaviest series that ends at or below each.
	const weights = new Float64Array(highest + 1);
	const ends = new Int32Array(highest + 1).fill(-1);
	const previous: number[] = [];
	let heaviest = 0;
	let end = -1;
	kept.forEach(({ weight }, i) => {
		let before = 0;
		let last = -1;
		for (let n = numbers[i]!; n > 0; n -= n & -n)
			if (weights[n]! > before) [before, last] = [weights[n]!, ends[n]!];
		previous.push(last);
		const here = before + weight + 1;
		for (let n = numbers[i]!; n <= highest; n += n & -n)
			if (here > weights[n]!) [weights[n], ends[n]] = [here, i];
		if (here > heaviest) [heaviest, end] = [here, i];
	});
	const rising = new Set<number>();
	for (let i = end; i >= 0; i = previous[i]!) rising.add(i);
	return kept.filter((one, i) => rising.has(i) || one.weight >= SOLID);
}
