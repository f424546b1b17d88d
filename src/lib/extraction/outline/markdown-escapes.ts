/**
 * The text without the backslash that markdown sets before a mark that begins a line: "\* godkänna budgeten",
 * "\- bifalla motionen". Same length, a space for each; text with none is given back as it is.
 */
export const withoutEscapes = (text: string): string =>
	text.includes('\\') ? text.replace(ESCAPED, ' ') : text;

const ESCAPED = /(?<=(?:^|\n)[ \t]{0,20})\\(?=[*+-] )/g;
