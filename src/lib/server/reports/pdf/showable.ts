import type { LetterWidth } from './letter-widths.ts';

/**
 * A text in the letters that the paper has. Both standards refuse a file with a sign that no font can show, and a
 * document or a line may hold any: '👍', or the point of a list that Word has taken from a font of symbols. Such a point
 * becomes '•', what is invisible goes, and another sign stands as '□'.
 */
export const showable = (text: string, fonts: readonly LetterWidth[]): string =>
	text.replace(UNUSUAL, (sign) => {
		if (INVISIBLE.test(sign)) return '';
		const isKnown = sign.length === 1 && fonts.some((widthOf) => widthOf(sign.charCodeAt(0)) !== null);
		if (isKnown) return sign;
		if (POINTS.has(sign)) return '•';
		return CONTROL.test(sign) ? ' ' : '□';
	});

/** All but what the fonts are known to have: Latin letters, the signs of a keyboard, dashes, quotation marks. */
const UNUSUAL = /[^\n -~\u00a0-\u017f\u2010-\u2014\u2018-\u201d\u2022\u2026]/gu;

/** In the private letters of Symbol and Wingdings. */
const POINTS = new Set('\uf0b7\uf0a7\uf076\uf0fc\uf0d8');
const CONTROL = /\p{Cc}/u;
/** Joiners and marks of direction; variants and tints of pictures. */
const INVISIBLE = /[\p{Cf}\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
