import { isAllowed, isShown } from './allowed.ts';
import type { Place } from './allowed.ts';
import { casingOf } from './casing.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { contextCost } from './context.ts';
import type { DocumentEvidence } from './document-evidence.ts';
import { restoredName, withLostDots } from './names.ts';
import { isFunctionWord } from './prior.ts';
import { ABBREVIATIONS } from './vocabulary/abbreviations.ts';

/** A word that is one as it stands is not taken for rarer than this. */
const KNOWN_AT_MOST = 5.5;
const LARGE_FUNCTION_WORD = 6;
const LARGE_OTHER = 1.5;
/** "förslag om Andring": the reader makes small å and ä large. */
const LARGE_DOTTED = 3.2;
/** What the document shows elsewhere counts for less where the word makes sense as it stands. */
const KNOWN_TRUST = 0.6;
/** How much better another word must fit than the one that stands there. */
const MARGIN = 0.4;

/**
 * The word that a token of a damaged page most likely was, or null when it is best left alone.
 */
export function choose(
	token: string,
	candidates: Candidates,
	place: Place,
	evidence: DocumentEvidence,
): string | null {
	if (token.length < 2 || ABBREVIATIONS.has(token.toLowerCase())) return null;
	const name =
		candidates.known && !place.besideName ? null : (evidence.shownName(token) ?? restoredName(token));
	if (name) return name;
	const allowed = candidates.all.filter(
		(candidate) =>
			isAllowed(token, candidate, candidates.known, place) || isShown(token, candidate, candidates, evidence),
	);
	const maySmall = allowed.some((candidate) => casingOf(candidate.text) === 'small');
	let best: Candidate | null = null;
	let lowest = Infinity;
	for (const candidate of allowed) {
		const stands = candidate.text === token;
		const cost =
			(stands ? costAsIs(candidate) : candidate.cost) +
			contextCost(candidate.text, place) +
			(maySmall ? casingCost(candidate.text, place) : 0) +
			evidence.habitCost(token, candidate) +
			evidence.wordCost(candidate) * (candidates.known ? KNOWN_TRUST : 1);
		if (cost >= lowest) continue;
		best = candidate;
		lowest = cost;
	}
	if (!best) return candidates.known ? null : withLostDots(token);
	return best.text !== token ? best.text : null;
}

function costAsIs({ cost, misread, parts }: Candidate): number {
	return parts > 1 ? cost - MARGIN : misread + Math.min(cost - misread, KNOWN_AT_MOST) - MARGIN;
}

/** "att minska brottsligheten och / Ska tryggheten": a small word with a large letter in mid sentence was another word. */
function casingCost(text: string, { midSentence }: Place): number {
	if (!midSentence || casingOf(text) !== 'first-large') return 0;
	if (isFunctionWord(text)) return LARGE_FUNCTION_WORD;
	if (midSentence !== 'in-line') return 0;
	return /^[ÅÄ]/u.test(text) ? LARGE_DOTTED : LARGE_OTHER;
}
