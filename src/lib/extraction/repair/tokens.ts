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

const TOKEN = /[\p{L}\p{N}&]+/gu;
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
	if (token.length > LONGEST || !/\p{L}/u.test(token)) return !/^&\p{L}|\p{L}&/u.test(token);
	const digits = token.replace(/[^\p{N}]/gu, '').length;
	// Ks2021, 4B, E4, 2b: a figure. A single 6, 4, 1 or 0 inside letters is a misread letter: f6r, 4r, 1 → l.
	if (digits > 2 || (digits > 0 && digits * 2 > token.length)) return true;
	if (digits > 0 && /^\p{Lu}\p{N}|^[^46&\p{L}]|[^46&\p{L}]$/u.test(token)) return true;
	// bun@example.se, www.example.se, A/12, 4:e
	const before = text[start - 1] ?? ' ';
	const after = text[end] ?? ' ';
	if (before === '@' || after === '@') return true;
	if ((before === '.' || before === '/') && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ') && isAddress(text, start)) return true;
	if ((after === '.' || after === '/') && isAddress(text, end)) return true;
	return digits > 0 && (after === ':' || before === '/' || after === '/');
}

/** Looks at the unbroken run around a dot or slash: `www.`, `http`, `.se`, `.pdf`. */
function isAddress(text: string, at: number): boolean {
	const from = Math.max(0, at - 40);
	const around = text.slice(from, at + 40);
	const left = around.slice(0, at - from).split(/\s/).at(-1) ?? '';
	const right = around.slice(at - from).split(/\s/)[0] ?? '';
	return /www\.|https?:|\.(?:se|com|nu|org|eu|pdf|docx?)$/iu.test((left + right).replace(/[.,;:)]+$/u, ''));
}
