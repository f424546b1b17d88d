import type { Channel } from './channel.ts';
import type { WordGraph } from './lexicon.ts';
import { WordSearch } from './word-search.ts';

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

/**
 * The words that `read` may stand for, best first: cheapest path through the word graph and the channel together.
 * Work is bounded by `steps`, so that no text can make it run away.
 */
export const readingsOf = (
	read: string,
	graph: WordGraph,
	channel: Channel,
	options: ReadingOptions,
): Reading[] => new WordSearch(read, graph, channel, options).run();
