import type { WordGraph } from '../../extraction/repair/lexicon.ts';
import type { EndingGroup } from './inflector.ts';

const ROOT = 1;

/**
 * Builds a `WordGraph` word by word. Endings are shared: all nouns of one class point at the same small graph,
 * which keeps 860 000 word forms in some ten megabytes and the start well under a second.
 */
export class GraphBuilder {
	#letter: Uint16Array;
	#firstChild: Int32Array;
	#nextSibling: Int32Array;
	#role: Uint8Array;
	#firstEnding: Int32Array;
	#nodes = ROOT + 1;
	#links = 1;
	#endingRoot: Int32Array;
	#nextEnding: Int32Array;
	#endingGraphs = new Map<string, number>();

	/** `letters` bounds the number of nodes: the letters of all stems together; `stems` the number of stems. */
	constructor(letters: number, stems: number) {
		this.#letter = new Uint16Array(letters);
		this.#firstChild = new Int32Array(letters);
		this.#nextSibling = new Int32Array(letters);
		this.#role = new Uint8Array(letters);
		this.#firstEnding = new Int32Array(letters);
		this.#endingRoot = new Int32Array(stems * 6);
		this.#nextEnding = new Int32Array(stems * 6);
	}

	/** Hangs the endings of a group on what is left of a stem: 'fråg' + a, or, orna … */
	addEndings(stem: string, group: EndingGroup): void {
		const node = this.#walk(ROOT, stem, stem.length - group.strip);
		const root = this.#endingGraphs.get(group.key) ?? this.#newEndingGraph(group);
		for (let link = this.#firstEnding[node]!; link; link = this.#nextEnding[link]!)
			if (this.#endingRoot[link] === root) return;
		const link = this.#links++;
		this.#endingRoot[link] = root;
		this.#nextEnding[link] = this.#firstEnding[node]!;
		this.#firstEnding[node] = link;
	}

	build(): WordGraph {
		return {
			root: ROOT,
			letter: this.#letter.slice(0, this.#nodes),
			firstChild: this.#firstChild.slice(0, this.#nodes),
			nextSibling: this.#nextSibling.slice(0, this.#nodes),
			role: this.#role.slice(0, this.#nodes),
			firstEnding: this.#firstEnding.slice(0, this.#nodes),
			endingRoot: this.#endingRoot.slice(0, this.#links),
			nextEnding: this.#nextEnding.slice(0, this.#links),
		};
	}

	#newEndingGraph({ key, endings }: EndingGroup): number {
		const root = this.#nodes++;
		for (const { add, role } of endings) this.#role[this.#walk(root, add)]! |= role;
		this.#endingGraphs.set(key, root);
		return root;
	}

	#walk(from: number, word: string, length = word.length): number {
		let node = from;
		for (let i = 0; i < length; i++) node = this.#child(node, word.charCodeAt(i));
		return node;
	}

	/** The list is sorted, so the child looked for is nearly always the newest: new ones are put first. */
	#child(node: number, letter: number): number {
		for (let child = this.#firstChild[node]!; child; child = this.#nextSibling[child]!)
			if (this.#letter[child] === letter) return child;
		const child = this.#nodes++;
		this.#letter[child] = letter;
		this.#nextSibling[child] = this.#firstChild[node]!;
		this.#firstChild[node] = child;
		return child;
	}
}
