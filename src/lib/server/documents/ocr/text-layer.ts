/** Letters of a text; figures and signs do not count. */
export const textLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/**
 * Whether a text layer is no text: its font does not say which letters its codes mean, so that private signs, control
 * codes and replacement signs come out. A few of them are bullets and arrows.
 */
export function isCodes(text: string): boolean {
	const signs = text.replace(/\s/gu, '');
	const codes = signs.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
	return codes > 10 && codes > 0.1 * signs.length;
}

/**
 * Whether a layer upon a picture was made by a reader that cannot Swedish, or hardly read at all: å, ä and ö are
 * missing, and many words are none. Words of three small letters and more are counted; names are not.
 */
export function isDamaged(text: string, isWord: (word: string) => boolean): boolean {
	const words = text.match(WORDS) ?? [];
	if (words.length < ENOUGH) return false;
	const swedish = words.filter((word) => /[åäö]/u.test(word)).length;
	if (swedish > SWEDISH_SHARE * words.length) return false;
	const sample = words.slice(0, 500);
	return sample.filter(isWord).length < KNOWN_SHARE * sample.length;
}

/** Runs of small letters and what readers put among them, between spaces and signs of sentences. */
const WORDS = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{N}&]{2,40}(?![\p{L}\p{N}])/gu;
const ENOUGH = 20;
/** About a quarter of Swedish words have one; the same line is drawn where text is repaired. */
const SWEDISH_SHARE = 0.06;
/** Of clean Swedish prose nine words in ten stand in the list, compounds not counted. */
const KNOWN_SHARE = 0.8;
