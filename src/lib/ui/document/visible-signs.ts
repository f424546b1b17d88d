/** A stretch of ordinary text, or one sign that cannot be seen and therefore is named. */
export type Piece =
	| { readonly kind: 'text'; readonly at: number; readonly text: string }
	| { readonly kind: 'sign'; readonly at: number; readonly text: string; readonly code: string };

/**
 * Control, zero-width and direction signs: they can hide words or turn their order ("betala" ‮→ "alateb"),
 * so a reader must see that they stand there. Line ends, tabs and page breaks are ordinary.
 */
const UNSEEN =
	/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** Splits a text at its unseen signs. `at` counts from the start of the text; put together it is the text. */
export function visiblePieces(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { 0: sign, index } of text.matchAll(UNSEEN)) {
		if (index > from) pieces.push({ kind: 'text', at: from, text: text.slice(from, index) });
		pieces.push({ kind: 'sign', at: index, text: sign, code: codePoint(sign) });
		from = index + sign.length;
	}
	if (from < text.length) pieces.push({ kind: 'text', at: from, text: text.slice(from) });
	return pieces;
}

/** The text with each unseen sign written as ‹U+202E›, for places that take plain text only. */
export const withVisibleSigns = (text: string) => text.replace(UNSEEN, (sign) => `‹${codePoint(sign)}›`);

/** 'U+202E'. */
const codePoint = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
