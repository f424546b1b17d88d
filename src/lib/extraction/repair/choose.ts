import { casingOf } from './casing.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { contextCost } from './context.ts';
import type { Neighbours } from './context.ts';
import { isFunctionWord, priorCost } from './prior.ts';
import { ABBREVIATIONS } from './vocabulary/abbreviations.ts';

/** Where a token stands, as far as it matters for what it can be. */
export interface Place extends Neighbours {
	/** A large first letter is not explained by the place: no line, sentence or list begins here. */
	readonly midSentence: boolean;
}

/** A word that is one as it stands is not taken for rarer than this. */
const KNOWN_AT_MOST = 4.5;
const LARGE_FUNCTION_WORD = 6;
const LARGE_OTHER = 1.5;
/** How much better another word must fit than the one that stands there. */
const MARGIN = 0.4;

/**
 * The word that a token of a damaged page most likely was, or null when it is best left alone.
 * `bonus` tells what the rest of the document says about a word (0 or less).
 */
export function choose(
	token: string,
	candidates: Candidates,
	place: Place,
	bonus: (candidate: Candidate) => number,
): string | null {
	if (ABBREVIATIONS.has(token.toLowerCase())) return null;
	const allowed = candidates.all.filter((candidate) => isAllowed(token, candidate, candidates.known, place));
	let best: Candidate | null = null;
	let lowest = Infinity;
	for (const candidate of allowed) {
		const stands = candidate.text === token;
		const cost =
			(stands ? candidate.misread + Math.min(candidate.cost - candidate.misread, KNOWN_AT_MOST) - MARGIN : candidate.cost) +
			contextCost(candidate.text, place) +
			casingCost(candidate.text, place) +
			bonus(candidate);
		if (cost >= lowest) continue;
		best = candidate;
		lowest = cost;
	}
	return best && best.text !== token ? best.text : null;
}

/** "att minska brottsligheten och / Ska tryggheten": a small word with a large letter in mid sentence was another word. */
function casingCost(text: string, { midSentence }: Place): number {
	if (!midSentence || casingOf(text) !== 'first-large') return 0;
	return isFunctionWord(text) ? LARGE_FUNCTION_WORD : LARGE_OTHER;
}

function isAllowed(token: string, candidate: Candidate, known: boolean, place: Place): boolean {
	if (candidate.text === token) return true;
	const casing = casingOf(token);
	const rare = priorCost(candidate.text) > KNOWN_AT_MOST;
	if (casing === 'large') return token.length >= 5 && candidate.misread <= 2.6 && candidate.parts <= 3;
	if (token.length <= 3 && rare) return false;
	if (known) return candidate.parts === 1 && candidate.misread <= 3.2 && !(rare && candidate.misread > 1.3);
	if (casing === 'small' || casing === 'odd') return true;
	// A large letter may begin a name, and a name is never made into another.
	if (token.length <= 2) return !rare && isFunctionWord(candidate.text);
	if (casingOf(candidate.text) === 'small') return !rare;
	const perDot = candidate.misread / Math.max(1, dotsIn(candidate.text));
	if (perDot <= 2.6 && dotsIn(candidate.text) > 0 && candidate.parts === 1) return true;
	if (token.length < 9) return !rare && !place.midSentence && candidate.misread < 5;
	return true;
}

const dotsIn = (text: string) => text.replace(/[^åäöÅÄÖ]/gu, '').length;
