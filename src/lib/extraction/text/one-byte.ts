/**
 * One "–" or "”" makes the engine keep a whole text, and all that is cut from it, with two bytes a sign, and every search
 * costs a tenth more. While it is read a text has a short code for each such sign instead: one of the thirty-two
 * control signs, which no text has after `canonicalText`. Nothing moves, and patterns made by `latin` know both.
 */

/** The first has the code U+0080. */
const SIGNS = '–—−‐‑‒―‘’‚“”„†•‣…‰′″‹›€™■▪○●◦─│\uf0b7';
const FIRST_CODE = 0x80;

export const TYPOGRAPHIC = new RegExp(`[${SIGNS}]`, 'g');

/** The code of one of the signs, as a sign. */
export const codeOf = (sign: string) => CODES.get(sign)!;

const CODES = new Map([...SIGNS].map((sign, i) => [sign, String.fromCharCode(FIRST_CODE + i)]));

const WIDE = /[^\u0000-\u00ff]/g;

/** The same text in one byte a sign; as it came where that is so already, or where a sign has no code. */
export function oneByte(text: string): string {
	let known = true;
	const short = text.replace(WIDE, (sign) => {
		const code = CODES.get(sign);
		known &&= code !== undefined;
		return code ?? sign;
	});
	// What is cut from a text in two bytes, and put together again, has two bytes whatever it holds.
	return known && short !== text ? Buffer.from(short, 'latin1').toString('latin1') : text;
}

const CODE = /[\u0080-\u009f]/;
const ALL_CODES = /[\u0080-\u009f]/g;

/** What was read, with the signs themselves in all its words. Alters the objects that it is given. */
export function withSigns<T extends object>(read: T): T {
	const fields = read as Record<string, unknown>;
	for (const name in fields) {
		const value = fields[name];
		if (typeof value === 'string') fields[name] = inFull(value);
		else if (Array.isArray(value)) eachWithSigns(value);
		else if (typeof value === 'object' && value !== null) withSigns(value);
	}
	return read;
}

function eachWithSigns(values: unknown[]) {
	// Most lists are the two ends of a span.
	if (typeof values[0] === 'number') return;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (typeof value === 'string') values[i] = inFull(value);
		else if (typeof value === 'object' && value !== null) withSigns(value);
	}
}

const inFull = (words: string) => (CODE.test(words) ? words.replace(ALL_CODES, signOf) : words);
const signOf = (code: string) => SIGNS[code.charCodeAt(0) - FIRST_CODE]!;
