import type { DependencyGraph, GraphNode } from '../../../domain/dependency-graph.ts';

export const BOX = { width: 132, height: 46 } as const;
const GAP = { across: 44, down: 14 } as const;
const EDGE = 2;

export interface PlacedNode extends GraphNode {
	readonly x: number;
	readonly y: number;
}

/** Where boxes and arrows stand, in units of the picture. What must come first stands to the left. */
export function pictureOf({ nodes, edges }: DependencyGraph) {
	const layers = [...new Set(nodes.map(({ layer }) => layer))].sort((a, b) => a - b);
	const tallest = Math.max(...layers.map((layer) => nodes.filter((node) => node.layer === layer).length));
	const placed = nodes.map((node): PlacedNode => {
		const own = nodes.filter(({ layer }) => layer === node.layer).length;
		return {
			...node,
			x: EDGE + layers.indexOf(node.layer) * (BOX.width + GAP.across),
			y: EDGE + (node.row + (tallest - own) / 2) * (BOX.height + GAP.down),
		};
	});
	const at = new Map(placed.map((node) => [node.number, node]));
	const arrows = edges.flatMap(({ from, to }) => {
		const [start, end] = [at.get(from), at.get(to)];
		return start && end ? [{ key: `${from} ${to}`, d: arrow(start, end) }] : [];
	});
	return {
		placed,
		arrows,
		width: 2 * EDGE + layers.length * (BOX.width + GAP.across) - GAP.across,
		height: 2 * EDGE + tallest * (BOX.height + GAP.down) - GAP.down,
	};
}

/** A bent line from the right side of one box to the left side of another. */
function arrow(from: PlacedNode, to: PlacedNode): string {
	const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
	const [x2, y2] = [to.x - 5, to.y + BOX.height / 2];
	const middle = (x1 + x2) / 2;
	return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
