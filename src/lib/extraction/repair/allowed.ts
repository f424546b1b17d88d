import { SLIP } from './confusions.ts';
import { casingOf } from './casing.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Neighbours } from './context.ts';
import { BEYOND_DOUBT } from './document-evidence.ts';
import type { DocumentEvidence } from './document-evidence.ts';
import { isListedName } from './names.ts';
import { JOINT } from './word-search.ts';
import { isCommon, isFunctionWord, priorCost } from './prior.ts';

/** Where a token stands, as far as it matters for what it can be. */
export interface Place extends Neighbours {
	/** A large first letter is not explained by the place: no line, sentence or list begins here. */
	readonly midSentence: 'in-line' | 'at-line-start' | null;
	/** A word with a large first letter stands next to it, with nothing but a space between. */
	readonly besideName: boolean;
}

/** Words that no list has cost more than this. */
const RARE = 6;

/** "Sj6vaIla" where the document has "Sjövalla" elsewhere: more may have gone wrong than otherwise. */
export function isShown(
	token: string,
	{ text, misread }: Candidate,
	{ known }: Candidates,
	evidence: DocumentEvidence,
) {
	return !known && token.length > 5 && misread > BEYOND_DOUBT && misread < 2 * SLIP && evidence.shows(text);
}

/** Whether a candidate may stand for the token at all, whatever it costs: what is never changed is kept out here. */
export function isAllowed(token: string, candidate: Candidate, known: boolean, place: Place): boolean {
	if (candidate.text === token) return true;
	const casing = casingOf(token);
	const rare = priorCost(candidate.text) > RARE;
	const dots = dotsIn(candidate.text);
	if (casing === 'large') return token.length >= 5 && candidate.misread <= 2.6 && candidate.parts <= 3;
	if (token.length <= 3 && rare && !(candidate.name && dots && candidate.misread < 1)) return false;
	if (known) return isFitForKnown(token, candidate, rare, place);
	// A slip and a joint together fit nearly anything: "kollektivtrafikhubb" is no -näbb.
	if (candidate.parts > 1 && hasSlip(candidate) && !endsInLongCommonWord(candidate)) return false;
	// "prognosticerar" is spelled so: without a lost ring or dot, only a common word is put in its place.
	if (!dots && ((rare && !hasLargeInside(token)) || candidate.misread >= SLIP)) return false;
	if (casing !== 'first-large') return true;
	return isFitForLarge(token, candidate, rare, dots, place);
}

/** Another word for one that is a word already: no compounds, no change of case, nothing far-fetched. */
function isFitForKnown(token: string, candidate: Candidate, rare: boolean, place: Place): boolean {
	if (candidate.text.toLowerCase() === token.toLowerCase()) return false;
	// "Mats Berg": a word that is a name stays one.
	if (place.besideName && casingOf(token) === 'first-large' && !candidate.name) return false;
	if (casingOf(token) === 'first-large' && candidate.misread > 1.3) {
		// "brottsligheten och / Ska tryggheten": öka
		const raised =
			place.midSentence !== null && isFunctionWord(token) && casingOf(candidate.text) === 'small';
		return raised ? !rare : isFunctionWord(candidate.text);
	}
	if (candidate.name) return candidate.misread < 1 && place.besideName;
	// "ven" is även: a word that hardly any text means
	if (token.length > 2 && isFunctionWord(candidate.text) && priorCost(token) > RARE)
		return candidate.misread < 4.6;
	return candidate.parts === 1 && candidate.misread <= 3.2 && !(rare && candidate.misread > 1.3);
}

function mayBeOtherName(token: string, candidate: Candidate, dots: number, rare: boolean): boolean {
	if ((candidate.name && !isListedName(candidate.text)) || (dots === 0 && rare)) return true;
	if (candidate.parts > 1) return !endsInLongCommonWord(candidate);
	return token.length < 5 && !isFunctionWord(candidate.text);
}

/** "tilldeIningarna": no word is written so. */
const hasLargeInside = (token: string) => /^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(token);
const hasSlip = ({ misread, parts }: Candidate) => misread >= SLIP + JOINT * (parts - 1);
const endsInLongCommonWord = ({ text, lastPart }: Candidate) =>
	lastPart >= 8 && isCommon(text.slice(-lastPart));

/** A large letter may begin a name, and a name is never made into another. */
function isFitForLarge(
	token: string,
	candidate: Candidate,
	rare: boolean,
	dots: number,
	place: Place,
): boolean {
	if (token.length <= 2)
		return isFunctionWord(candidate.text) && (candidate.misread < 1 || candidate.text[0] === token[0]);
	if (casingOf(candidate.text) === 'small') return !rare && dots > 0;
	if (candidate.name && candidate.text.length !== token.length && !token.includes('&')) return false;
	// "Hans Arby", "Grand Hotel": beside a name stands a name, and what only the word list knows may be another.
	if (place.besideName && !/[é6&]\p{Ll}/u.test(token) && mayBeOtherName(token, candidate, dots, rare))
		return false;
	if (dots > 0 && candidate.parts === 1 && candidate.misread / dots <= 3.2) return true;
	if (token.length < 9) return !place.besideName && !rare && !place.midSentence && candidate.misread < 5;
	return true;
}

const dotsIn = (text: string) => text.replace(/[^åäöÅÄÖ]/gu, '').length;
