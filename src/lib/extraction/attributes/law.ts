import { LAW_CODES, LAW_ENDINGS } from '../lexicon/laws.ts';
import { anyOf } from '../text/words.ts';
import { anyCase } from '../text/wordings.ts';

/** "5 kap. |§ 35", "kommunallagen (2017:725) |§ 4", "enligt 11 |§ 2 st", "PBL |§ 31", "reglementets |§ 5" */
const BEFORE = anyCase`
	(?:\<kap(?:itel|itlet)?\.?|(?:${anyOf(LAW_ENDINGS)})(?: \(\d{4}:\d{1,4}\))?|
	\<(?:${anyOf(LAW_CODES)})|(?:^|[\s(,])\d{1,3}(?: ?[a-h])?)[\s,]{0,3}$
`;

/** "§ 12| första stycket", "§ 35| kommunallagen", "§ 4| i reglementet", "§ 7| AB 04" */
const AFTER = anyCase`
	^[\s,]{1,3}(?:kap\>|st(?:ycket)?\>|(?:första|andra|tredje) (?:stycket|meningen)|mom(?:ent)?\>|
	(?:i |enligt )?\p{L}*(?:${anyOf(LAW_ENDINGS)})\>|(?:${anyOf(LAW_CODES)})\>)
`;

/** Does the § that stands from `start` to `end` count the parts of a law, and no decisions? */
export const isOfLaw = (words: string, start: number, end: number) =>
	BEFORE.test(words.slice(Math.max(0, start - 60), start)) || AFTER.test(words.slice(end, end + 60));
