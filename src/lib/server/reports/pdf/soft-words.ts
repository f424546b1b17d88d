import { softened, SOFT_HYPHEN } from '../../../domain/softened.ts';

/**
 * A text in which the words that do not fit on a line have soft hyphens: at the joints of a compound ('Räddnings|tjänsten'),
 * and else where Svenska skrivregler let a word be divided whose parts are not known ('kon|to|ret'). The other words stay
 * whole.
 */
export const softWords = (text: string, fits: (word: string) => boolean): string =>
	text
		.split(' ')
		.map((word) => {
			if (fits(word)) return word;
			const joined = softened(word).replace(JOINT, SOFT_HYPHEN);
			const parts = joined.split(SOFT_HYPHEN);
			return parts.map((part) => (fits(part) ? part : part.replace(SYLLABLE, SOFT_HYPHEN))).join(SOFT_HYPHEN);
		})
		.join(' ');

/** After the s that joins ('ledningsgrupp', 'verksamhetsplan'), and before words that often stand last. */
const JOINT =
	/(?<=\p{L}{2}(?:ing|het|nad|tet|skap|ion|ment|dag)s)(?=\p{L}{4})|(?<=\p{L}{4})(?=kontor|tjänst|verksamhet|område|skrivelse|arbete|ställning|kommelse|säkerhet)/giu;

/**
 * Before the last consonant that comes before a vowel, two letters into the word or later. The signs of one sound stay
 * together ('mång-', 'rock-'), and those that begin a word ('samman|ställ|ning').
 */
const SYLLABLE =
	/(?<=\p{L}\p{L})(?<!n(?=g))(?<!c(?=[hk]))(?<!s(?=[hjkpt]))(?<!t(?=j))(?=(?:s[kpt]r?|[st]j|[bcdfghjklmnpqrstvwxz])[aeiouyåäöé]\p{L})/giu;
