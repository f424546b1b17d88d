import { softened, SOFT_HYPHEN } from '../../../domain/softened.ts';

/**
 * A text in which the words that do not fit on a line have soft hyphens: at the joints of a compound ('Räddnings|tjänsten'),
 * and else where Svenska skrivregler let a word be divided whose parts are not known ('kon|to|ret'). A case number or an
 * address may also be divided after its signs, without a hyphen ('KS-2014/|742.912'). The other words stay whole.
 */
export const softWords = (text: string, fits: (word: string) => boolean): string =>
	text
		.split(' ')
		.map((word) => {
			if (fits(word)) return word;
			const pieces = word.replace(SIGN, `$&${ZERO_WIDTH_SPACE}`).split(ZERO_WIDTH_SPACE);
			return pieces.map((piece) => (fits(piece) ? piece : divided(piece, fits))).join(ZERO_WIDTH_SPACE);
		})
		.join(' ');

/** A line may end here, and nothing is seen. */
export const ZERO_WIDTH_SPACE = '\u200b';

/** Within what is no word: 'KS-|2014/|742.912', 'https://|exempel.|se/|sida'. */
const SIGN = /(?<=[\p{L}\d]{2})(?:[-:/_]+(?=[\p{L}\d]{2})|\.(?=\p{L}{2}))/gu;

function divided(word: string, fits: (word: string) => boolean): string {
	const parts = softened(word).replace(JOINT, SOFT_HYPHEN).split(SOFT_HYPHEN);
	return parts.map((part) => (fits(part) ? part : part.replace(SYLLABLE, SOFT_HYPHEN))).join(SOFT_HYPHEN);
}

/** After the s that joins ('ledningsgrupp', 'verksamhetsplan'), and before words that often stand last. */
const JOINT =
	/(?<=\p{L}{2}(?:ing|het|nad|tet|skap|ion|ment|dag)s)(?=\p{L}{4})|(?<=\p{L}{4})(?=kontor|tjänst|verksamhet|område|skrivelse|arbete|ställning|kommelse|säkerhet)/giu;

/**
 * Before the last consonant that comes before a vowel, two letters into the word or later. The signs of one sound stay
 * together ('mång-', 'rock-'), and those that begin a word ('samman|ställ|ning').
 */
const SYLLABLE =
	/(?<=\p{L}\p{L})(?<!n(?=g))(?<!c(?=[hk]))(?<!s(?=[hjkpt]))(?<!t(?=j))(?=(?:s[kpt]r?|[st]j|[bcdfghjklmnpqrstvwxz])[aeiouyåäöé]\p{L})/giu;
