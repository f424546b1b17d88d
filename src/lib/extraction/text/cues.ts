import { kindOf, KINDS_OF_SIGNS } from './kinds.ts';
import { MOST_WAYS, neededWords, SIGNS } from './needed-words.ts';

/**
 * Which patterns can match some words at all, for all patterns in one pass. What a pattern needs
 * (`neededWords`) is its cues, kept by their last three signs. The pass walks over the words, looks up the three
 * signs that end at each place, and notes the lists of patterns that a cue found there fills.
 */

/** Bits given so far, one for each way of each pattern, and the most there may be: they are what a pass costs beyond its words. */
let known = 0;
const MOST = 2048;
/** So many words of 32 bits hold a bit for each. */
export const WIDTH = MOST / 32;

/** Up to which bit the next pass tells. */
export const bitsKnown = () => known;

/** Where `notePatterns` tells of a pattern: a bit for each way in which it can match, in one word. */
export interface Place {
	readonly word: number;
	readonly bits: number;
	/** Its bits are below this one. */
	readonly end: number;
}

/** A place for a pattern; `null` when nothing is certain of its matches. */
export function placeFor(shape: RegExp): Place | null {
	const ways = neededWords(shape);
	const signs = ways.flat(2).join('').length;
	if (ways[0]!.length === 0 || known + 2 * MOST_WAYS > MOST || NOTES.length + signs > MOST_NODES) return null;
	if ((known & 31) + ways.length > 32) known = (known | 31) + 1;
	const word = known >> 5;
	let bits = 0;
	for (const way of ways) {
		const bit = 1 << (known++ & 31);
		bits |= bit;
		for (let list = 0; list < LISTS; list++) {
			// A list that it lacks is full from the beginning.
			if (list >= way.length) ALWAYS[list * WIDTH + word]! |= bit;
			for (const piece of way[list] ?? []) notesOf(piece).push(list * WIDTH + word, bit);
		}
	}
	return { word, bits, end: known };
}

/** `neededWords` gives at most so many lists. */
const LISTS = 3;
/** For each list a bit for each way that lacks it. */
const ALWAYS = new Int32Array(LISTS * WIDTH);

/** Where a cue notes that it was seen: place among the lists and the bits to set there, in turns. */
type Notes = number[];

const BY_SIGN: readonly Notes[] = [...SIGNS].map(() => []);

/**
 * Cues of three signs or more stand in a tree by their signs from the last to the first, all as kinds of signs. Its
 * first three steps are one: `BY_END` of the three signs. `STEPS` leads from a node and a kind to the next node, 0 is none.
 */
const BY_END = new Uint16Array(1 << 15);
/** A bit for each three signs that some cue ends with: most signs of a text are passed by this alone. */
const ENDS = new Int32Array(1 << 10);
const MOST_NODES = 1 << 14;
const STEPS = new Uint16Array(MOST_NODES * KINDS_OF_SIGNS);
/** What is noted where a cue begins, and the pass that last noted it. */
const NOTES: (Notes | undefined)[] = [undefined];
const NOTED = new Int32Array(MOST_NODES);

const KIND = KINDS_OF_SIGNS - 1;
const after = (end: number, kind: number) => ((end << 5) | kind) & (BY_END.length - 1);

function notesOf(piece: string): Notes {
	if (piece.length === 1) return BY_SIGN[SIGNS.indexOf(piece)]!;
	const signs = Array.from(piece.slice(-LAST_PLACE), (sign) => kindOf(sign.charCodeAt(0)) & KIND);
	const end = signs.slice(-3).reduce(after, 0);
	ENDS[end >> 5]! |= 1 << (end & 31);
	let node = BY_END[end]! || (BY_END[end] = newNode());
	for (const sign of signs.slice(0, -3).reverse()) {
		const step = node * KINDS_OF_SIGNS + sign;
		node = STEPS[step]! || (STEPS[step] = newNode());
	}
	return (NOTES[node] ??= []);
}

const newNode = () => NOTES.push(undefined) - 1;

/** Tells which patterns may match these words, a bit for each, `WIDTH` words from a place on; the others cannot. */
export function notePatterns(words: string, may: Int32Array, place: number) {
	found.set(ALWAYS);
	pass++;
	let signs = 0;
	let end = 0;
	for (let at = 0; at < words.length; at++) {
		const kind = kindOf(words.charCodeAt(at));
		const sign = kind & KIND;
		kinds[at & LAST_PLACE] = sign;
		signs |= kind >> 5;
		end = after(end, sign);
		if ((ENDS[end >> 5]! & (1 << (end & 31))) === 0) continue;
		let node = BY_END[end]!;
		for (let before = at - 3; node !== 0; before--) {
			const notes = NOTES[node];
			if (notes !== undefined && NOTED[node] !== pass) {
				NOTED[node] = pass;
				note(notes);
			}
			if (before < 0) break;
			node = STEPS[node * KINDS_OF_SIGNS + kinds[before & LAST_PLACE]!]!;
		}
	}
	for (let i = 0; signs !== 0; i++, signs >>= 1) if ((signs & 1) !== 0) note(BY_SIGN[i]!);
	for (let i = known >> 5; i >= 0; i--)
		may[place + i] = found[i]! & found[WIDTH + i]! & found[2 * WIDTH + i]!;
}

/** What a pass needs while it runs: the kinds of the latest signs, and the lists that are filled. No cue is longer. */
const LAST_PLACE = 127;
const kinds = new Uint8Array(LAST_PLACE + 1);
const found = new Int32Array(LISTS * WIDTH);
let pass = 0;

function note(notes: Notes) {
	for (let i = 0; i < notes.length; i += 2) found[notes[i]!]! |= notes[i + 1]!;
}
