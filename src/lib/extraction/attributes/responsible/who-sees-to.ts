import { listAfter, listBefore } from '../names/groups.ts';
import { latin } from '../../text/latin.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import type { NameRule } from './name-rule.ts';

/** "|Hamnnämnden| får tillföra slussen en lots": leave that is a promise, since posts are what is told. */
const MAY_HIRE = pattern('får (?:anställa|tillföra|inrätta|rekrytera|tillsätta|utöka|återbesätta)');
export const whoMayHire: NameRule = (sentence) =>
	allMatches(MAY_HIRE, sentence.words).flatMap(({ index }) => listBefore(sentence, index));

/** "|Hamnchefen| tillser att alla lotsar räknar bojarna": whoever sees to it, not those who then do it. */
const SEES_TO = latin(
	/^[^.;:,]{0,60} (?:tillser|ser till|säkerställer|bevakar|ansvarar för|svarar för) att(?!\p{L})/u,
);
export const whoSeesTo: NameRule = (sentence) => {
	const first = sentence.names[0];
	if (!first || first.genitive || first.span[0] > 4 || !SEES_TO.test(sentence.words.slice(first.span[1])))
		return [];
	return listAfter(sentence, first.span[0]);
};
