import { CARDINALS } from '../lexicon/numbers.ts';
import { POSTS } from '../lexicon/posts.ts';
import { firstMatch } from '../text/may-match.ts';
import { anyOf } from '../text/words.ts';
import { piece, wordings } from '../text/wordings.ts';

/** "två", "ytterligare 0,5": source of a pattern. */
export const COUNT = piece`
	(?:(?:(?:ytterligare|ännu|sammanlagt|totalt|motsvarande|drygt|cirka|ca|högst|minst|upp till) )?
	(?:\d{1,3}(?:,\d{1,2})?|${anyOf(Object.keys(CARDINALS))})|ytterligare)
`;

/** "två sjuksköterskor", "en extra halvtidstjänst", "0,5 årsarbetare": source of a pattern. */
export const COUNTED_POSTS = `${COUNT} (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]*(?:${anyOf(POSTS)})`;

/** "tre politiska sekreterare", "ny biträdande rektor", "vikarier": with or without a number; source of a pattern. */
export const ANY_POST = piece`
	(?:(?:\d{1,3}|${anyOf(Object.keys(CARDINALS))}|ny|vakant|tillförordnad|[\p{L}-]{2,30}(?:a|ande|re|
	iga)) ){0,3}[\p{L}-]*(?:${anyOf(POSTS)})
`;

const HIRES = wordings`
	"anställa två lotsar"
	^(?:anställa|tillsätta|rekrytera)\>
	"Hamnen får anställa en lots."
	\<får anställa\>
	"Två lotsar anställs."
	\<(?:tjänst(?:er)?|befattning(?:ar)?|årsarbetare|(?:två|tre|fyra|fem|sex|en|\d{1,2}) [\p{L}-]{4,40})
	\ (?:anställs|tillsätts|inrättas|rekryteras)\>
`;

/**
 * "Två kuratorer anställs under förutsättning att bidraget beviljas.": the sentence is about the posts, and what it
 * rests on comes after, as with a task.
 */
export const hiresBefore = (words: string, rests: RegExp): boolean => {
	const found = firstMatch(rests, words);
	return found !== null && HIRES.test(words.slice(0, found.index));
};
