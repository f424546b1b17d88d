import type { Judged } from './judge.ts';

/** Suggestions whose confidence lies in one stretch. */
export interface Band {
	readonly from: number;
	readonly to: number;
	readonly right: number;
	readonly wrong: number;
}

/** The edges of the bands, highest first; the last one takes the rest. */
const EDGES = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0];

/** How often suggestions are right, by how sure the rules were: it should fall from band to band. */
export const bandsOf = (judged: readonly Judged[]): Band[] =>
	EDGES.map((from, index) => {
		const to = EDGES[index - 1] ?? 1;
		const own = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
		const right = own.filter((one) => one.right).length;
		return { from, to, right, wrong: own.length - right };
	});

/**
 * Errors among the surer half and among the rest. What is equally sure is split evenly, so that the order in which
 * documents are read does not matter.
 */
export function errorsByHalf(judged: readonly Judged[]): { readonly top: number; readonly rest: number } {
	const half = judged.length / 2;
	let before = 0;
	let top = 0;
	const groups = Map.groupBy(judged, ({ confidence }) => confidence);
	for (const [, group] of [...groups].sort((a, b) => b[0] - a[0])) {
		const wrong = group.filter((one) => !one.right).length;
		const inTop = Math.min(group.length, Math.max(0, half - before));
		top += (wrong * inTop) / group.length;
		before += group.length;
	}
	return { top, rest: judged.filter((one) => !one.right).length - top };
}

/** The chance that a right one is ranked above a wrong one: 1 is perfect, 0.5 says nothing; null without both. */
export function rankingOf(judged: readonly Judged[]): number | null {
	const [right, wrong] = [judged.filter((one) => one.right), judged.filter((one) => !one.right)];
	if (right.length === 0 || wrong.length === 0) return null;
	let won = 0;
	for (const a of right)
		for (const b of wrong) won += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
	return won / (right.length * wrong.length);
}
