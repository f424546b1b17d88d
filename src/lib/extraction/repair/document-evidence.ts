import type { Candidate, Candidates } from './candidates.ts';
import { DOTTED } from './confusions.ts';
import { withoutDots } from './names.ts';

/** Words that a document shows beyond doubt, and how its reader treats å, ä and ö. */
export interface DocumentEvidence {
	/** What the rest of the document says about a word: 0, or less when it speaks for it. */
	wordCost(candidate: Candidate): number;
	/** Stands beyond doubt somewhere in the document. */
	shows(word: string): boolean;
	/** The name that stands clean elsewhere in the document and would read so without rings and dots. */
	shownName(token: string): string | null;
	/** How much dearer or cheaper the misreading is than in general, going by the habits of this document's reader. */
	habitCost(token: string, candidate: Candidate): number;
}

const SAME_WORD = -2;
const SAME_STEM = -0.7;
const STEM_LETTERS = 4;
/** The general rates weigh as much as this many letters of the document. */
const INERTIA = 15;

/** `sightings`: every token of the damaged pages with its candidates, and the words of the clean ones. */
export function gatherEvidence(
	sightings: Iterable<{ token: string; candidates: Candidates }>,
	cleanWords: Iterable<string>,
): DocumentEvidence {
	const words = new Set<string>();
	const stems = new Set<string>();
	const rates = new Map<string, Map<string, number>>();
	const names = new Map<string, string>();
	const learn = (word: string) => {
		const small = word.toLowerCase();
		words.add(small);
		for (let length = STEM_LETTERS; length <= small.length; length++) stems.add(small.slice(0, length));
	};
	for (const word of cleanWords) {
		if (word.length >= STEM_LETTERS) learn(word);
		if (/^\p{Lu}/u.test(word) && /[åäö]/iu.test(word)) names.set(withoutDots(word), word);
	}
	for (const { token, candidates } of sightings) {
		const word = beyondDoubt(token, candidates);
		if (word === null) continue;
		if (word.length >= STEM_LETTERS) learn(word);
		for (const [right, read] of dottedPairs(token, word)) count(rates, right, read);
	}
	return {
		wordCost({ text }) {
			const small = text.toLowerCase();
			return words.has(small) ? SAME_WORD : stems.has(small) ? SAME_STEM : 0;
		},
		shows: (word) => words.has(word.toLowerCase()),
		shownName: (token) => (/^\p{Lu}/u.test(token) ? (names.get(withoutDots(token)) ?? null) : null),
		habitCost(token, { text }) {
			let cost = 0;
			for (const [right, read] of dottedPairs(token, text)) cost += shift(rates.get(right), right, read);
			return cost;
		},
	};
}

/** What is read worse than this proves nothing. */
export const BEYOND_DOUBT = 3.2;

/** No word as it stands, and one reading far ahead of the next. */
function beyondDoubt(token: string, { known, all }: Candidates): string | null {
	const [best, next] = all;
	if (known || !best || token.length < 5 || best.misread > BEYOND_DOUBT) return null;
	return !next || next.cost - best.cost > 2 ? best.text : null;
}

/** å, ä, ö of the word with what was read in their place, letter by letter; nothing when the lengths differ. */
function* dottedPairs(token: string, word: string): Iterable<[right: string, read: string]> {
	if (token.length !== word.length) return;
	for (let i = 0; i < word.length; i++) if ('åäö'.includes(word[i]!)) yield [word[i]!, token[i]!];
}

function count(rates: Map<string, Map<string, number>>, right: string, read: string) {
	const own = rates.get(right);
	if (own) own.set(read, (own.get(read) ?? 0) + 1);
	else rates.set(right, new Map([[read, 1]]));
}

const generalCosts = new Map(DOTTED.map(({ right, read, cost }) => [right + read, cost]));

/** How much cheaper or dearer this misreading is in this document than in general. */
function shift(own: Map<string, number> | undefined, right: string, read: string): number {
	const general = generalCosts.get(right + read);
	// Large letters stand for a raised first letter: too few to count.
	if (!own || general === undefined || read !== read.toLowerCase()) return 0;
	const all = [...own.values()].reduce((sum, n) => sum + n, 0);
	const rate = ((own.get(read) ?? 0) + INERTIA * Math.exp(-general)) / (all + INERTIA);
	return -Math.log(rate) - general;
}
