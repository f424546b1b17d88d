import type { Channel } from './channel.ts';
import { eachChild, FIRST_PART, LAST_PART, roleAt, WORD } from './lexicon.ts';
import type { WordGraph } from './lexicon.ts';
import { PathQueue } from './path-queue.ts';
import type { Reading, ReadingOptions } from './readings.ts';

/** Each joint of a compound makes the reading less likely; short parts fit too easily. */
export const JOINT = 2;
const SHORT_PART = 1.5;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;

/** One token on its way through the graph. */
export class WordSearch {
	readonly #read: string;
	readonly #graph: WordGraph;
	readonly #channel: Channel;
	readonly #options: ReadingOptions;
	readonly #queue = new PathQueue();
	readonly #found = new Map<string, Reading>();
	/** How many ways have ended a part at each place. */
	readonly #joints: Uint8Array;
	/** A path that costs more leads nowhere. */
	#ceiling: number;

	constructor(read: string, graph: WordGraph, channel: Channel, options: ReadingOptions) {
		this.#read = read;
		this.#graph = graph;
		this.#channel = channel;
		this.#options = options;
		this.#joints = new Uint8Array(read.length + 1);
		this.#ceiling = options.limit;
	}

	run(): Reading[] {
		const { steps, effort } = this.#options;
		const root = {
			at: 0,
			node: this.#graph.root,
			cost: 0,
			parts: 1,
			length: 0,
			slipped: false,
			letters: null,
		};
		this.#queue.push(root);
		for (let step = 0; step < steps; step++) {
			effort.left--;
			const path = this.#queue.pop();
			if (!path || path.cost > this.#ceiling) break;
			const role = roleAt(this.#graph, path.node);
			if (path.at === this.#read.length && path.length > 0) this.#accept(path, role);
			if (role & FIRST_PART && path.length >= SHORTEST_PART) this.#join(path);
			this.#advance(path);
		}
		return [...this.#found.values()].sort((a, b) => a.cost - b.cost);
	}

	#accept(path: Path, role: number) {
		const wanted = (path.parts === 1 ? WORD : LAST_PART) | (this.#options.hyphenFollows ? FIRST_PART : 0);
		if (!(role & wanted)) return;
		if (path.parts > 1 && path.length < SHORTEST_PART) return;
		const word = lettersOf(path.letters);
		const cost = path.cost + (path.parts > 1 && path.length === SHORTEST_PART ? SHORT_PART : 0);
		if (!this.#found.has(word))
			this.#found.set(word, { word, cost, parts: path.parts, lastPart: path.length });
		this.#ceiling = Math.min(this.#ceiling, cost + this.#options.window);
	}

	#join(path: Path) {
		if (path.parts >= MOST_PARTS || this.#read.length - path.at < SHORTEST_PART - 1) return;
		if (this.#joints[path.at]! > 7) return;
		this.#joints[path.at]!++;
		const cost = path.cost + JOINT + (path.length === SHORTEST_PART ? SHORT_PART : 0);
		this.#queue.push({ ...path, node: this.#graph.root, cost, parts: path.parts + 1, length: 0 });
	}

	#advance(path: Path) {
		const { at, slipped } = path;
		if (at < this.#read.length) this.#readLetter(path);
		if (slipped || this.#read.length < 3) return;
		const { skipped, slip } = this.#channel;
		for (const { right, cost } of skipped) this.#follow(path, right, 0, cost, true);
		if (!slip || path.length === 0 || path.cost + slip > this.#ceiling) return;
		eachChild(this.#graph, path.node, (child) => this.#step(path, child, 0, slip, true));
		if (at < this.#read.length)
			this.#queue.push({ ...path, at: at + 1, cost: path.cost + slip, slipped: true });
	}

	/** The next letter as it stands or misread, alone or as one of several that were read for others. */
	#readLetter(path: Path) {
		const graph = this.#graph;
		const letter = this.#read.charCodeAt(path.at);
		const row = this.#channel.row(letter);
		this.#stepAlong(path, row, graph.firstChild[path.node]!);
		for (let link = graph.firstEnding[path.node]!; link; link = graph.nextEnding[link]!)
			this.#stepAlong(path, row, graph.firstChild[graph.endingRoot[link]!]!);
		for (const { read: wrong, right, cost } of this.#channel.longer(letter))
			if (path.cost + cost <= this.#ceiling && this.#read.startsWith(wrong, path.at))
				this.#follow(path, right, wrong.length, cost);
	}

	/** One letter read, one letter meant, for each of the children in a row. */
	#stepAlong(path: Path, row: Float32Array, first: number) {
		const { slip } = this.#channel;
		for (let child = first; child; child = this.#graph.nextSibling[child]!) {
			const cost = row[this.#graph.letter[child]!] ?? Infinity;
			if (path.cost + cost > this.#ceiling) continue;
			const slips = slip !== 0 && cost === slip;
			if (!(slips && path.slipped)) this.#step(path, child, 1, cost, path.slipped || slips);
		}
	}

	#follow(path: Path, right: string, width: number, cost: number, slipped = path.slipped) {
		if (path.cost + cost > this.#ceiling) return;
		const { letter } = this.#graph;
		eachChild(this.#graph, path.node, (child) => {
			if (letter[child] !== right.charCodeAt(0)) return;
			if (right.length === 1) return this.#step(path, child, width, cost, slipped);
			eachChild(this.#graph, child, (next) => {
				if (letter[next] !== right.charCodeAt(1)) return;
				const between = { before: path.letters, letter: right.charCodeAt(0) };
				this.#step({ ...path, letters: between, length: path.length + 1 }, next, width, cost, slipped);
			});
		});
	}

	#step(path: Path, node: number, width: number, cost: number, slipped: boolean) {
		const total = path.cost + cost;
		if (total > this.#ceiling) return;
		const letters = { before: path.letters, letter: this.#graph.letter[node]! };
		const { at, parts, length } = path;
		this.#queue.push({ at: at + width, node, cost: total, parts, length: length + 1, slipped, letters });
	}
}

/** One way of reading so far. */
export interface Path {
	readonly at: number;
	readonly node: number;
	readonly cost: number;
	readonly parts: number;
	/** Letters of the part that is being read. */
	readonly length: number;
	readonly slipped: boolean;
	readonly letters: Letters | null;
}

interface Letters {
	readonly before: Letters | null;
	readonly letter: number;
}

function lettersOf(last: Letters | null): string {
	const codes: number[] = [];
	for (let each = last; each; each = each.before) codes.push(each.letter);
	return String.fromCharCode(...codes.reverse());
}
