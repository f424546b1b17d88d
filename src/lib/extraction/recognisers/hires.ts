import { latin } from '../text/latin.ts';
import { firstMatch } from '../text/may-match.ts';

const HIRES = latin(
	/^(?:anställa|tillsätta|rekrytera)(?!\p{L})|(?<!\p{L})får anställa(?!\p{L})|(?<!\p{L})(?:tjänst(?:er)?|befattning(?:ar)?|årsarbetare|(?:två|tre|fyra|fem|sex|en|\d{1,2}) [\p{L}-]{4,40}) (?:anställs|tillsätts|inrättas|rekryteras)(?!\p{L})/iu,
);

/**
 * "Två kuratorer anställs under förutsättning att bidraget beviljas.": the sentence is about the posts, and what it
 * rests on comes after, as with a task.
 */
export const hiresBefore = (words: string, rests: RegExp): boolean => {
	const found = firstMatch(rests, words);
	return found !== null && HIRES.test(words.slice(0, found.index));
};
