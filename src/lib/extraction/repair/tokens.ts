/** A run of letters and digits, with the signs that a misread å leaves inside a word: `tv&`, `&ldre`. */
export interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** The hyphen of "vård- och" or of a line end follows. */
	readonly hyphenFollows: boolean;
	/** No repair may touch it: a number, a case number, an address, an abbreviation with its dot. */
	readonly fixed: boolean;
}

/** Bounded: a file may be one run of millions of letters, and the engine keeps a place for each. */
const TOKEN = /[\p{L}\p{N}&]{1,1000}/gu;
/** Longer than any Swedish word that a meeting writes; what is longer is no word. */
const LONGEST = 60;

export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(TOKEN)) {
		const start = match.index;
		const end = start + match[0].length;
		const hyphenFollows = text[end] === '-';
		tokens.push({ text: match[0], start, end, hyphenFollows, fixed: isFixed(match[0], text, start, end) });
	}
	return tokens;
}

function isFixed(token: string, text: string, start: number, end: number): boolean {
	if (token.length > LONGEST || !/\p{L}/u.test(token)) return true;
	const before = text[start - 1] ?? ' ';
	const after = text[end] ?? ' ';
	if (/\p{N}/u.test(token) && !isMisreadLetter(token, before, after, text[end + 1] ?? ' ')) return true;
	if (before === '@' || after === '@') return true;
	if (!'./'.includes(before) && !'./'.includes(after)) return false;
	return isAddress(text, start, end);
}

/** Ks2021, 4B, E4, 2b, 4:e are figures. A single 6, 4, 1 or 0 among letters is a letter: f6r, 4r, G6teborg, 1amna. */
function isMisreadLetter(token: string, before: string, after: string, next: string): boolean {
	const digits = token.replace(/[^\p{N}]/gu, '').length;
	if (digits > 2 || digits * 2 > token.length || before === '/' || after === '/') return false;
	if (after === ':' && /[\p{L}\p{N}]/u.test(next)) return false;
	return (
		/^(?:[46]\p{Ll}|1\p{Ll}{4}|\p{L}\p{N}*\p{L}\p{L}|&|\p{L}+6(?:\p{Ll}\p{L}*)?$)/u.test(token) &&
		!/[^46&\p{L}]$/u.test(token)
	);
}

/** Looks at the unbroken run around a token: `www.`, `http`, `.se`, `.pdf`. */
function isAddress(text: string, start: number, end: number): boolean {
	const left =
		text
			.slice(Math.max(0, start - 40), start)
			.split(/\s/)
			.at(-1) ?? '';
	const right = text.slice(end, end + 40).split(/\s/)[0] ?? '';
	const run = (left + text.slice(start, end) + right).replace(/[.,;:)]+$/u, '');
	return /www\.|https?:|\.(?:se|com|nu|org|eu|pdf|docx?)$/iu.test(run);
}
