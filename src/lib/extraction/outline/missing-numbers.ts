import type { FoundItems } from './items.ts';

/** More than this many in a row is another meeting in the same file, not a gap. */
const WIDEST_GAP = 20;

/** § numbers that are missing inside the document's series: 22, 23, 26 → ['24', '25']. */
export function missingNumbers({ layout, items }: FoundItems): string[] {
	if (layout !== 'paragraphs' && layout !== 'agenda') return [];
	const present = new Set<number>();
	for (const item of items) {
		const first = parseInt(item.number, 10);
		const last = item.through === null ? first : Math.min(Number(item.through), first + WIDEST_GAP);
		for (let number = first; number <= last; number++) present.add(number);
	}
	const sorted = [...present].sort((a, b) => a - b);
	return sorted.flatMap((number, i) => {
		const next = sorted[i + 1];
		if (next === undefined || next - number > WIDEST_GAP) return [];
		return Array.from({ length: next - number - 1 }, (_, k) => String(number + 1 + k));
	});
}
