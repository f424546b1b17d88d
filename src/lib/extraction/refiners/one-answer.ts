import type { Candidate, Refiner } from '../pipeline.ts';
import { latin } from '../text/latin.ts';

/** "Yttrandet skickas till samhällsbyggnadsnämnden." */
const SENDS_IT = latin(/^(?:Yttrandet|Svaret|Remissvaret|Skrivelsen|Tjänsteskrivelsen)(?!\p{L})/u);

/** One point passes the answer and the next sends it: one promise, in the words that say where it goes. */
export const oneAnswer: Refiner = {
	rule: 'ett svar',
	about: 'Att anta ett yttrande och att skicka det, i var sin punkt, är ett åtagande.',
	examples: ['1. Nämnden avger förvaltningens yttrande. 2. Yttrandet skickas till kulturnämnden.'],
	refine: (candidates) =>
		candidates.flatMap((candidate, i) => {
			const [before, after] = [candidates[i - 1], candidates[i + 1]];
			if (after && isPair(candidate, after)) return [];
			return before && isPair(before, candidate) ? [withOwner(candidate, before)] : [candidate];
		}),
};

const isPair = (first: Candidate, second: Candidate) =>
	first.kind === 'response' &&
	second.kind === 'response' &&
	first.statement.section === second.statement.section &&
	first.recipient.length === 0 &&
	!/för (?:besvarande|yttrande|svar)/.test(first.statement.text) &&
	SENDS_IT.test(second.statement.text);

const withOwner = (candidate: Candidate, before: Candidate): Candidate => ({
	...candidate,
	responsible: candidate.responsible.length > 0 ? candidate.responsible : before.responsible,
	deadline: candidate.deadline ?? before.deadline,
	trace: [...candidate.trace, oneAnswer.rule],
});
