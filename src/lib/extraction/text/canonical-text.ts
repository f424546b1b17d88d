/**
 * The text that every span points into: NFC, `\n` line ends, `\f` between pages, ordinary spaces.
 * What nobody can see (NUL, zero width, bidi controls, soft hyphens) is gone, ligatures are letters.
 * Clean text comes out unchanged; running it twice changes nothing more.
 */
export function canonicalText(source: string): string {
	if (!ODD.test(source)) return source;
	let text = source.normalize('NFC');
	if (BREAKS.test(text)) text = text.replace(BREAK, '\n');
	text = text.replace(HYPHENATED, '').replace(INVISIBLE, '').replace(SPACE, ' ');
	if (LIGATURES.test(text)) text = text.replace(LIGATURE, (sign) => LETTERS[sign] ?? sign);
	return text === source ? source : text.normalize('NFC');
}

const BREAKS = /[\r\v\u0085\u2028\u2029]/;
const BREAK = /\r\n?|[\v\u0085\u2028\u2029]/g;

/** Looked for first: few documents have any sign that is altered here, or that NFC would alter. */
const ODD =
	/[^\t\n\f\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2212\u2500-\u25ff\ue000-\uf8ff]/;

/** A soft hyphen at the end of a line joins the two halves of a word. */
const HYPHENATED = /\u00ad[ \t]{0,9}\n[ \t]{0,99}(?=\p{Ll})/gu;

const INVISIBLE =
	/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** One space for one space, so that nothing moves. Patterns then need to know only one kind. */
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const LIGATURES = /[\ufb00-\ufb06]/;
const LIGATURE = /[\ufb00-\ufb06]/g;
const LETTERS: Readonly<Record<string, string>> = {
	'\ufb00': 'ff',
	'\ufb01': 'fi',
	'\ufb02': 'fl',
	'\ufb03': 'ffi',
	'\ufb04': 'ffl',
	'\ufb05': 'st',
	'\ufb06': 'st',
};
