import { PathQueue } from './path-queue.ts';
import { eachChild, FIRST_PART, LAST_PART, roleAt, WORD } from './lexicon.ts';
import type { WordGraph } from './lexicon.ts';
import type { Channel } from './channel.ts';

/** A word that may be meant by what was read. */
export interface Reading {
	readonly word: string;
	/** How unlikely the misreading is, plus what the joints of a compound cost. */
	readonly cost: number;
	/** 1 for a word of the list, more for a compound. */
	readonly parts: number;
	/** Number of letters of the last part. */
	readonly lastPart: number;
}

/** Steps that may still be spent on a document. Counted, never timed: the same text comes out the same everywhere. */
export interface Effort {
	left: number;
}

export interface ReadingOptions {
	/** Count a first part as a word: the token is followed by a hyphen, as in "vård- och". */
	readonly hyphenFollows: boolean;
	/** How much may be spent in the search, in steps; bounds the time whatever stands there. */
	readonly steps: number;
	/** What is left to spend for the whole document; the steps are taken from it. */
	readonly effort: Effort;
	/** Readings that cost more than the best by this are left out. */
	readonly window: number;
	/** Readings above this are no readings. */
	readonly limit: number;
}

/** Each joint of a compound makes the reading less likely; short parts fit too easily. */
export const JOINT = 2;
const SHORT_PART = 1.5;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;

/**
 * The words that `read` may stand for, best first: cheapest path through the word graph and the channel together.
 * Work is bounded by `steps`, so that no text can make it run away.
 */
export function readingsOf(
	read: string,
	graph: WordGraph,
	channel: Channel,
	options: ReadingOptions,
): Reading[] {
	const queue = new PathQueue();
	const found = new Map<string, Reading>();
	const atJoint = new Uint8Array(read.length + 1);
	const lastRole = WORD | (options.hyphenFollows ? FIRST_PART : 0);
	const endRole = LAST_PART | (options.hyphenFollows ? FIRST_PART : 0);
	let ceiling = options.limit;
	queue.push({ at: 0, node: graph.root, cost: 0, parts: 1, length: 0, slipped: false, letters: null });

	for (let step = 0; step < options.steps; step++) {
		options.effort.left--;
		const path = queue.pop();
		if (!path || path.cost > ceiling) break;
		const role = roleAt(graph, path.node);
		if (path.at === read.length && path.length > 0) accept(path, role);
		if (role & FIRST_PART && path.length >= SHORTEST_PART) join(path);
		advance(path);
	}
	return [...found.values()].sort((a, b) => a.cost - b.cost);

	function accept(path: Path, role: number) {
		if (!(role & (path.parts === 1 ? lastRole : endRole))) return;
		if (path.parts > 1 && path.length < SHORTEST_PART) return;
		const word = lettersOf(path.letters);
		const cost = path.cost + (path.parts > 1 && path.length === SHORTEST_PART ? SHORT_PART : 0);
		if (!found.has(word)) found.set(word, { word, cost, parts: path.parts, lastPart: path.length });
		ceiling = Math.min(ceiling, cost + options.window);
	}

	function join(path: Path) {
		if (path.parts >= MOST_PARTS || read.length - path.at < SHORTEST_PART - 1 || atJoint[path.at]! > 7)
			return;
		atJoint[path.at]!++;
		const cost = path.cost + JOINT + (path.length === SHORTEST_PART ? SHORT_PART : 0);
		queue.push({ ...path, node: graph.root, cost, parts: path.parts + 1, length: 0 });
	}

	function advance(path: Path) {
		const { at, slipped } = path;
		if (at < read.length) {
			const letter = read.charCodeAt(at);
			const row = channel.row(letter);
			stepAlong(path, row, graph.firstChild[path.node]!);
			for (let link = graph.firstEnding[path.node]!; link; link = graph.nextEnding[link]!)
				stepAlong(path, row, graph.firstChild[graph.endingRoot[link]!]!);
			for (const { read: wrong, right, cost } of channel.longer(letter))
				if (path.cost + cost <= ceiling && read.startsWith(wrong, at))
					follow(path, right, wrong.length, cost);
		}
		if (slipped || read.length < 3) return;
		for (const { right, cost } of channel.skipped) follow(path, right, 0, cost, true);
		if (!channel.slip || path.length === 0 || path.cost + channel.slip > ceiling) return;
		eachChild(graph, path.node, (child) => step(path, child, 0, channel.slip, true));
		if (at < read.length) queue.push({ ...path, at: at + 1, cost: path.cost + channel.slip, slipped: true });
	}

	/** One letter read, one letter meant, for each of the children in a row. */
	function stepAlong(path: Path, row: Float32Array, first: number) {
		for (let child = first; child; child = graph.nextSibling[child]!) {
			const cost = row[graph.letter[child]!] ?? Infinity;
			if (path.cost + cost > ceiling) continue;
			const slips = channel.slip !== 0 && cost === channel.slip;
			if (!(slips && path.slipped)) step(path, child, 1, cost, path.slipped || slips);
		}
	}

	function follow(path: Path, right: string, width: number, cost: number, slipped = path.slipped) {
		if (path.cost + cost > ceiling) return;
		eachChild(graph, path.node, (child) => {
			if (graph.letter[child] !== right.charCodeAt(0)) return;
			if (right.length === 1) step(path, child, width, cost, slipped);
			else
				eachChild(graph, child, (next) => {
					if (graph.letter[next] !== right.charCodeAt(1)) return;
					const between = { before: path.letters, letter: right.charCodeAt(0) };
					step({ ...path, letters: between, length: path.length + 1 }, next, width, cost, slipped);
				});
		});
	}

	function step(path: Path, node: number, width: number, cost: number, slipped: boolean) {
		const total = path.cost + cost;
		if (total > ceiling) return;
		const letters = { before: path.letters, letter: graph.letter[node]! };
		const { at, parts, length } = path;
		queue.push({ at: at + width, node, cost: total, parts, length: length + 1, slipped, letters });
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
