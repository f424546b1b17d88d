import type { Status } from './words.ts';

/** A commitment in the graph around another one. */
export interface GraphNode {
	readonly number: string;
	readonly wording: string;
	readonly status: Status;
	/** 0 for the one that the page is about; −1 must be done before it, +1 waits for it, and so on outward. */
	readonly layer: number;
	/** Place in its layer, from 0. */
	readonly row: number;
}

/** `from` must be done before `to`. */
export interface GraphEdge {
	readonly from: string;
	readonly to: string;
}

export interface DependencyGraph {
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
	/** There are more than are shown. */
	readonly cut: boolean;
}

/** As many as can be read in a small picture. */
const MOST = 24;

/**
 * Everything that one commitment waits for, and everything that waits for it, however far away, in layers by the longest
 * way there: so every arrow points the same way. `pairs` are [waits, for], without rings. Null when it has no ties.
 */
export function graphAround(
	self: string,
	pairs: readonly (readonly [string, string])[],
	nodeOf: (id: string) => Omit<GraphNode, 'layer' | 'row'> | undefined,
): DependencyGraph | null {
	const before = layersFrom(self, pairs, -1);
	const after = layersFrom(
		self,
		pairs.map(([waits, on]) => [on, waits] as const),
		1,
	);
	const layers = [...new Map([...after, ...before])].sort(
		([, a], [, b]) => Math.abs(a) - Math.abs(b) || a - b,
	);
	if (layers.length < 2) return null;
	const kept = layers.slice(0, MOST);
	const counts = new Map<number, number>();
	const nodes = kept.flatMap(([id, layer]): (GraphNode & { id: string })[] => {
		const node = nodeOf(id);
		if (!node) return [];
		const row = counts.get(layer) ?? 0;
		counts.set(layer, row + 1);
		return [{ ...node, id, layer, row }];
	});
	const numbers = new Map(nodes.map(({ id, number }) => [id, number]));
	const edges = pairs.flatMap(([waits, on]): GraphEdge[] => {
		const [from, to] = [numbers.get(on), numbers.get(waits)];
		return from === undefined || to === undefined ? [] : [{ from, to }];
	});
	return {
		nodes: nodes.map(({ number, wording, status, layer, row }) => ({ number, wording, status, layer, row })),
		edges,
		cut: layers.length > kept.length,
	};
}

/** By id: how many steps away along the longest way, times `side`. */
function layersFrom(
	self: string,
	pairs: readonly (readonly [string, string])[],
	side: 1 | -1,
): Map<string, number> {
	const next = Map.groupBy(pairs, ([from]) => from);
	const far = new Map([[self, 0]]);
	let edge = [self];
	// No way without rings has more steps than there are pairs.
	for (let step = 1; step <= pairs.length && edge.length > 0; step += 1) {
		edge = [...new Set(edge.flatMap((id) => (next.get(id) ?? []).map(([, to]) => to)))];
		for (const id of edge) far.set(id, step);
	}
	return new Map([...far].map(([id, steps]) => [id, steps * side]));
}
