import { LAW_CODES, LAW_ENDINGS } from '../lexicon/laws.ts';
import { anyOf } from '../text/words.ts';
import { latin } from '../text/latin.ts';

/** "5 kap. |§ 35", "kommunallagen (2017:725) |§ 4", "enligt 11 |§ 2 st", "PBL |§ 31", "reglementets |§ 5" */
const BEFORE = latin(
	`(?:(?<!\\p{L})kap(?:itel|itlet)?\\.?|(?:${anyOf(LAW_ENDINGS)})(?: \\(\\d{4}:\\d{1,4}\\))?|(?<!\\p{L})(?:${anyOf(LAW_CODES)})|(?:^|[\\s(,])\\d{1,3}(?: ?[a-h])?)[\\s,]{0,3}$`,
	'iu',
);

/** "§ 12| första stycket", "§ 35| kommunallagen", "§ 4| i reglementet", "§ 7| AB 04" */
const AFTER = latin(
	`^[\\s,]{1,3}(?:kap(?!\\p{L})|st(?:ycket)?(?!\\p{L})|(?:första|andra|tredje) (?:stycket|meningen)|mom(?:ent)?(?!\\p{L})|(?:i |enligt )?\\p{L}*(?:${anyOf(LAW_ENDINGS)})(?!\\p{L})|(?:${anyOf(LAW_CODES)})(?!\\p{L}))`,
	'iu',
);

/** Does the § that stands from `start` to `end` count the parts of a law, and no decisions? */
export const isOfLaw = (words: string, start: number, end: number) =>
	BEFORE.test(words.slice(Math.max(0, start - 60), start)) || AFTER.test(words.slice(end, end + 60));
