/** A sign of a font as pdf.js hands it over; `width` is in thousandths of the font's size as a rule. */
export interface Glyph {
	readonly unicode?: string;
	readonly width: number;
	/** The byte 32, which word spacing is added to. */
	readonly isSpace?: boolean;
}

/** What a sign is in running text: its letters, a mark over those before it, or a blank. */
export type Sign = WrittenSign | { readonly kind: 'blank' };

export interface WrittenSign {
	readonly kind: 'letters' | 'mark';
	readonly text: string;
}

/** Ligatures are taken apart. Null for a soft hyphen and its like, which say nothing. Asked for every sign. */
export function signOf({ unicode = '' }: Glyph): Sign | null {
	let sign = SIGNS.get(unicode);
	if (sign === undefined) SIGNS.set(unicode, (sign = told(unicode)));
	return sign;
}

const SIGNS = new Map<string, Sign | null>();

function told(unicode: string): Sign | null {
	if (unicode === '' || /^\p{Cf}+$/u.test(unicode)) return null;
	if (/^\s+$/.test(unicode)) return { kind: 'blank' };
	const text = unicode.replace(COMPATIBLE, (sign) => sign.normalize('NFKC'));
	return { kind: /^\p{Mn}+$/u.test(unicode) ? 'mark' : 'letters', text };
}

/** µ and Ω as units, spaces within a sign, ligatures. Source: pdf.js, normalizeUnicode. */
const COMPATIBLE = /[\u00a0\u00b5\u2000-\u200a\u202f\u2126\ufb00-\ufb06]/g;
