/** What the repair asks of a Swedish word list. Pure data; where it comes from is the server's business. */
export interface Lexicon {
	/** True for a word form of the list, as written or with a capital first letter. Compounds are not included. */
	has(word: string): boolean;
	readonly graph: WordGraph;
}

/**
 * All word forms as a graph of letters, so that a misread word can be walked with several readings at once.
 * A node has letters after it (`firstChild`, then `nextSibling`), and may continue into ending graphs
 * (`firstEnding`, then `nextEnding`, each pointing at the root of one). 0 means none.
 */
export interface WordGraph {
	readonly root: number;
	/** UTF-16 code unit on the edge that leads to the node. */
	readonly letter: Uint16Array;
	readonly firstChild: Int32Array;
	readonly nextSibling: Int32Array;
	/** What a word that ends here may be: a sum of the constants below. */
	readonly role: Uint8Array;
	readonly firstEnding: Int32Array;
	readonly endingRoot: Int32Array;
	readonly nextEnding: Int32Array;
}

/** A word of its own: "nämnd". */
export const WORD = 1;
/** May stand before another part of a compound: "verksamhets-". */
export const FIRST_PART = 2;
/** May end a compound: "-chefen". */
export const LAST_PART = 4;

/** The roles of one node together with the empty endings that hang on it. */
export function roleAt(graph: WordGraph, node: number): number {
	let role = graph.role[node]!;
	for (let link = graph.firstEnding[node]!; link; link = graph.nextEnding[link]!)
		role |= graph.role[graph.endingRoot[link]!]!;
	return role;
}

/** All nodes that end exactly `word`, read from the root; several when a stem and an ending coincide. */
export function nodesOf(graph: WordGraph, word: string): number[] {
	let nodes = [graph.root];
	for (let i = 0; i < word.length && nodes.length; i++) {
		const letter = word.charCodeAt(i);
		const next: number[] = [];
		for (const node of nodes)
			eachChild(graph, node, (child) => graph.letter[child] === letter && next.push(child));
		nodes = next;
	}
	return nodes;
}

/** Letters that may follow: those of the node itself and those of its endings. */
export function eachChild(graph: WordGraph, node: number, visit: (child: number) => void): void {
	for (let child = graph.firstChild[node]!; child; child = graph.nextSibling[child]!) visit(child);
	for (let link = graph.firstEnding[node]!; link; link = graph.nextEnding[link]!)
		for (let child = graph.firstChild[graph.endingRoot[link]!]!; child; child = graph.nextSibling[child]!)
			visit(child);
}
