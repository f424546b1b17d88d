import { casingOf, withLargeFirst, withSmallFirst } from './casing.ts';
import type { Channel } from './channel.ts';
import { SELDOM } from './seldom.ts';
import { narrowChannel, openChannel, wideChannel } from './channel.ts';
import type { Lexicon } from './lexicon.ts';
import { isCommon, priorCost } from './prior.ts';
import { readingsOf } from './readings.ts';
import type { Effort, Reading, ReadingOptions } from './readings.ts';

/** A word that a token may stand for, written as it would stand in the text. */
export interface Candidate {
	readonly text: string;
	/** What the misreading costs; 0 for the token as it stands. */
	readonly misread: number;
	/** Misreading and rareness together, before the context has spoken. */
	readonly cost: number;
	readonly parts: number;
	/** Letters of the last part of a compound. */
	readonly lastPart: number;
	/** Written with a large letter in the word list. */
	readonly name: boolean;
}

/** The candidates of one token, best first. `known`: the token as it stands is a word. */
export interface Candidates {
	readonly known: boolean;
	readonly all: readonly Candidate[];
}

/** Rareness of a compound that no list has. */
const COMPOUND = 7.5;
const COMMON_LAST_PART = 1.5;
const COMMON_FIRST_PART = 0.7;
const LOWERED = 1.5;
const WINDOW = 5;
/** So short a token fits too much: all kinds of misreading are weighed at once. "fill" is till, not fäll. */
const SHORT = 5;

/** "ven" is a word, but hardly ever meant. */
const ODD = 6;

/** Entries of the list that no text means: "fil-", "sååå". */
const NO_WORD = /-$|(.)\1\1/u;

/** Looks a token up with ever more kinds of misreading, until something fits. */
export function candidatesOf(
	token: string,
	hyphenFollows: boolean,
	lexicon: Lexicon,
	effort: Effort,
): Candidates {
	const lookUp = (channel: Channel, steps: number, limit: number) =>
		lookUpWith(token, lexicon, channel, { hyphenFollows, steps, effort, window: WINDOW, limit });
	const narrow = lookUp(narrowChannel, 1500, WINDOW + 0.8 * token.length);
	const known = isKnown(token, narrow);
	const plain = narrow.some((candidate) => candidate.misread < 1.3 + 0.25 * token.length);
	const odd = token.length < SHORT && priorCost(token) > ODD && casingOf(token) === 'small';
	if ((known && !odd) || (plain && token.length > SHORT)) return { known, all: narrow };
	const wide = lookUp(wideChannel, 3000, limitFor(token));
	const all = merge(narrow, wide);
	if (all.length || token.length < 7) return { known, all };
	return { known, all: lookUp(openChannel, 6000, limitFor(token)) };
}

/** A word of the list, or a compound that nothing fits better: "Linsstyrelsen" can be put together, but is Länsstyrelsen. */
function isKnown(token: string, candidates: readonly Candidate[]): boolean {
	const asIs = candidates.find((candidate) => candidate.text === token);
	return asIs !== undefined && (asIs.parts === 1 || asIs === candidates[0]);
}

/** A long word may hide more misreadings than a short one. */
const limitFor = (token: string) => Math.min(13, 3.4 + 0.55 * token.length);

function lookUpWith(token: string, lexicon: Lexicon, channel: Channel, options: ReadingOptions): Candidate[] {
	const read = (text: string) => readingsOf(text, lexicon.graph, channel, options);
	switch (casingOf(token)) {
		case 'small':
			return ranked(read(token), (word) => word);
		case 'odd':
			return ranked(read(token), (word) => word);
		case 'first-large':
			return merge(
				ranked(read(token), (word) => word, lowering(token)),
				ranked(read(withSmallFirst(token)), withLargeFirst),
			);
		case 'large':
			return merge(
				ranked(read(token.toLowerCase()), (word) => word.toUpperCase()),
				ranked(read(withLargeFirst(token.toLowerCase())), (word) => word.toUpperCase()),
			);
	}
}

/** "Oversikt" may be översikt, but Översikt is likelier; "Sver" can only be över. */
const lowering = (token: string) => (/^[AO]/.test(token) ? LOWERED : 0);

function ranked(readings: readonly Reading[], write: (word: string) => string, lowered = 0): Candidate[] {
	return readings
		.filter(({ word }) => !NO_WORD.test(word))
		.map(({ word, cost, parts, lastPart }) => {
			const name = word !== word.toLowerCase();
			const rareness = parts > 1 ? compoundCost(word, lastPart) : priorCost(word);
			return {
				text: write(word),
				misread: cost,
				cost: cost + rareness + (name ? 0 : lowered),
				parts,
				lastPart,
				name,
			};
		})
		.sort((a, b) => a.cost - b.cost);
}

/** "avfallskärl" is likelier than "avfallskarl": its last part is a common word. */
function compoundCost(word: string, lastPart: number): number {
	const last = word.slice(-lastPart);
	const first = word.slice(0, -lastPart).replace(/s$/u, '');
	return (
		COMPOUND -
		(isCommon(first) ? COMMON_FIRST_PART : 0) +
		(SELDOM[last] ?? 0) -
		(priorCost(last) < COMPOUND - COMMON_LAST_PART ? COMMON_LAST_PART : 0)
	);
}

/** Both lists, each text once with its lowest cost. */
function merge(a: readonly Candidate[], b: readonly Candidate[]): Candidate[] {
	const best = new Map<string, Candidate>();
	for (const candidate of [...a, ...b]) {
		const known = best.get(candidate.text);
		if (!known || candidate.cost < known.cost) best.set(candidate.text, candidate);
	}
	return [...best.values()].sort((x, y) => x.cost - y.cost);
}
