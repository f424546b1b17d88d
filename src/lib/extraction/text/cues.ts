import { kindOf, KINDS_OF_SIGNS } from './kinds.ts';
import { neededWords, SIGNS } from './needed-words.ts';

/**
 * Which patterns can match some words at all, for all patterns in one pass. A pattern is known by its number; what it
 * needs (`neededWords`) is its cues, kept by their last three signs. The pass walks over the words, looks up the three
 * signs that end at each place, and notes the lists of patterns that a cue found there fills.
 */

/** Patterns known so far, and the most there may be: bits of so many numbers are what a pass costs beyond its words. */
let known = 0;
const MOST = 1024;
const WIDTH = MOST / 32;

/** How many patterns the next pass tells of. */
export const patternsKnown = () => known;

/** A number for a pattern, to be asked for in what `notePatterns` gives; `null` when nothing is certain of its matches. */
export function numberFor(shape: RegExp): number | null {
	const needed = neededWords(shape);
	const signs = needed.flat().join('').length;
	if (needed.length === 0 || known === MOST || NOTES.length + signs > MOST_NODES) return null;
	const number = known++;
	for (let list = 0; list < LISTS; list++) {
		const place = list * WIDTH + (number >> 5);
		// A list that the pattern lacks is full from the beginning.
		if (list >= needed.length) ALWAYS[place]! |= 1 << (number & 31);
		for (const piece of needed[list] ?? []) notesOf(piece).push(place, 1 << (number & 31));
	}
	return number;
}

/** `neededWords` gives at most so many lists. */
const LISTS = 3;
/** For each list a bit for each pattern that lacks it. */
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
	const signs = Array.from(piece, (sign) => kindOf(sign.charCodeAt(0)) & KIND);
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

/** Room for what `notePatterns` tells: a bit for each pattern that may match; the other patterns cannot. */
export const noPatterns = () => new Int32Array(WIDTH);

/** Tells in `may` which patterns may match these words. */
export function notePatterns(words: string, may: Int32Array) {
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
	for (let i = 0; i < WIDTH; i++) may[i] = found[i]! & found[WIDTH + i]! & found[2 * WIDTH + i]!;
}

/** What a pass needs while it runs: the kinds of the latest signs, and the lists that are filled. No cue is as long. */
const LAST_PLACE = 127;
const kinds = new Uint8Array(LAST_PLACE + 1);
const found = new Int32Array(LISTS * WIDTH);
let pass = 0;

function note(notes: Notes) {
	for (let i = 0; i < notes.length; i += 2) found[notes[i]!]! |= notes[i + 1]!;
}
