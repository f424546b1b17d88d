import type { LetterWidth } from './letter-widths.ts';

export interface Lines {
	readonly count: number;
	/** False when a word is longer than a line, or the font lacks a letter: then the count is what is likely. */
	readonly sure: boolean;
}

/**
 * How many lines a text fills, as most, where a line is `room` sizes of its letters wide. Typst sets the lines, and may
 * find more places to break them (Unicode 14, line breaking); it never needs more lines than this, for it knows our
 * places too.
 */
export function countLines(text: string, widthOf: LetterWidth, room: number): Lines {
	let [count, line, word, sure] = [1, 0, 0, true];
	for (let at = 0; at < text.length; at += 1) {
		const letter = text.charCodeAt(at);
		if (letter === NEW_LINE) {
			count += 1;
			line = 0;
			word = 0;
			continue;
		}
		const known = letter === ZERO_WIDTH_SPACE ? 0 : widthOf(letter);
		const width = known ?? A_WIDE_LETTER;
		word += width;
		// A blank at the end of a line takes no room.
		if (line + word > room && letter !== BLANK) {
			count += 1;
			line = 0;
			if (word > room) {
				word = width;
				sure = false;
			}
		}
		if (known === null) sure = false;
		if (mayBreakAfter(letter, text, at)) {
			line += word;
			word = 0;
		}
	}
	return { count, sure };
}

const [NEW_LINE, BLANK, HYPHEN, DASH, SOFT_HYPHEN, ZERO_WIDTH_SPACE] = [
	0x0a, 0x20, 0x2d, 0x2013, 0xad, 0x200b,
];
const A_WIDE_LETTER = 1;

/** 'om |hus', 'norra–|södra', 'kommunlednings\u00ad|förvaltningen'; not 'en ! ropar', '( sen', 'Å-2023', '1–2'. */
function mayBreakAfter(letter: number, text: string, at: number): boolean {
	switch (letter) {
		case BLANK:
			return !NOT_AFTER.has(text[at - 1]!) && !NOT_BEFORE.has(text[at + 1]!);
		case HYPHEN:
		case DASH:
			return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
		default:
			// It is seen, as wide as a hyphen, where a line ends in it; counted as if it always were.
			return letter === SOFT_HYPHEN || letter === ZERO_WIDTH_SPACE;
	}
}

const NOT_AFTER = new Set('([{');
const NOT_BEFORE = new Set(' )]}!?.,:;/»');
const LETTER = /\p{L}/u;
