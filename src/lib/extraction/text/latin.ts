/**
 * A pattern for Swedish text, with the letters that such text has: `\p{L}` of all the world's scripts costs
 * milliseconds to compile and doubles the time of each search. `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` mean
 * Latin letters (to U+024F) and the figures 0-9. The pattern is otherwise the one that was given.
 */
export function latin(shape: RegExp | string, flags = ''): RegExp {
	const [source, wanted] = typeof shape === 'string' ? [shape, flags] : [shape.source, shape.flags];
	return new RegExp(withLatinLetters(source), wanted.replace('u', ''));
}

function withLatinLetters(source: string): string {
	let inClass = false;
	let out = '';
	for (let at = 0; at < source.length; at++) {
		const sign = source[at]!;
		if (sign === '\\') {
			const name = /^\\p\{(L|Lu|Ll|N)\}/.exec(source.slice(at, at + 6))?.[1];
			if (name) {
				out += inClass ? RANGES[name] : `[${RANGES[name]}]`;
				at += name.length + 3;
			} else out += sign + (source[++at] ?? '');
			continue;
		}
		if (sign === '[') inClass = true;
		if (sign === ']') inClass = false;
		out += sign;
	}
	return out;
}

const LAST = 0x24f;

/** The code points up to `LAST` that a Unicode class has, as ranges of a character class. */
function rangesOf(shape: RegExp): string {
	let ranges = '';
	for (let code = 0; code <= LAST; code++) {
		if (!shape.test(String.fromCharCode(code))) continue;
		const from = code;
		while (code < LAST && shape.test(String.fromCharCode(code + 1))) code++;
		ranges += `${String.fromCharCode(from)}-${String.fromCharCode(code)}`;
	}
	return ranges;
}

const RANGES: Readonly<Record<string, string>> = {
	L: rangesOf(/\p{L}/u),
	Lu: rangesOf(/\p{Lu}/u),
	Ll: rangesOf(/\p{Ll}/u),
	N: '0-9',
};
