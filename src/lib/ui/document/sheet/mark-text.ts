import { overlaps, type SourceSpan } from '../../../domain/source-span.ts';

/** Anything that lies over a stretch of the text. */
export interface Mark {
	readonly span: SourceSpan;
}

/** A stretch of text over which the same marks lie from its first character to its last. */
export interface Segment<M extends Mark> {
	readonly start: number;
	readonly text: string;
	/** In the order in which they were given. */
	readonly marks: readonly M[];
}

/**
 * Cuts `range` of the text where a mark begins or ends. Marks may nest and overlap; what lies outside
 * the range is left out. The segments put together are the text of the range, character for character.
 */
export function markText<M extends Mark>(text: string, range: SourceSpan, marks: readonly M[]): Segment<M>[] {
	const inside = marks.filter((mark) => overlaps(mark.span, range));
	const cuts = new Set<number>(range);
	for (const mark of inside) {
		for (const cut of mark.span) if (cut > range[0] && cut < range[1]) cuts.add(cut);
	}
	const edges = [...cuts].sort((a, b) => a - b);

	return edges.slice(0, -1).map((start, index) => {
		const end = edges[index + 1]!;
		return {
			start,
			text: text.slice(start, end),
			marks: inside.filter((mark) => mark.span[0] <= start && end <= mark.span[1]),
		};
	});
}

/** Neighbours for which `keyOf` gives the same key, together. */
export function runsBy<T, K>(list: readonly T[], keyOf: (element: T) => K): { key: K; run: T[] }[] {
	const runs: { key: K; run: T[] }[] = [];
	for (const element of list) {
		const key = keyOf(element);
		const last = runs.at(-1);
		if (last && last.key === key) last.run.push(element);
		else runs.push({ key, run: [element] });
	}
	return runs;
}
