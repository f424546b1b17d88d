import { codeOf, TYPOGRAPHIC } from './one-byte.ts';

/**
 * A pattern for Swedish text, with the letters that such text has: `\p{L}` of all the world's scripts costs
 * milliseconds to compile and doubles the time of each search. `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` mean
 * Latin letters (to U+024F) and the figures 0-9. "–", "”" and their like also match their short codes (`one-byte.ts`).
 * The pattern is otherwise the one that was given.
 */
export function latin(shape: RegExp | string, flags = ''): RegExp {
	const [source, wanted] = typeof shape === 'string' ? [shape, flags] : [shape.source, shape.flags];
	return new RegExp(withShortCodes(withLatinLetters(source, wanted.includes('i'))), wanted.replace('u', ''));
}

/** A class, a Unicode class by itself, or any other sign with its backslash. */
const PART = /\[(?<not>\^?)(?<members>(?:\\[^]|[^\]\\])*)\]|\\p\{(?<name>L|Lu|Ll|N)\}|\\[^]/g;
const UNICODE = /\\p\{(L|Lu|Ll|N)\}/g;

/** "–" or its code; a class that has the one has the other too. */
const withShortCodes = (source: string) =>
	source.replace(CLASS_OR_SIGN, (part) =>
		part.replace(TYPOGRAPHIC, (sign) => (part === sign ? `[${sign}${codeOf(sign)}]` : sign + codeOf(sign))),
	);

const CLASS_OR_SIGN = new RegExp(`\\[(?:\\\\[^]|[^\\]\\\\])*\\]|\\\\[^]|${TYPOGRAPHIC.source}`, 'g');

const withLatinLetters = (source: string, anyCase: boolean) =>
	source.replace(PART, (part: string, not?: string, members?: string, name?: string) => {
		if (name !== undefined) return classOf('', part, anyCase);
		return members !== undefined && members.includes('\\p{') ? classOf(not!, members, anyCase) : part;
	});

/**
 * An engine asks a class of few ranges at once and one of many by a call, for each letter. Capitals and small letters
 * take turns beyond U+00FF, and so does everything that a search in any case adds there: hence the common letters
 * first, the rare ones only where one of them stands, and a class of letters that already holds both cases as it is.
 */
function classOf(not: string, members: string, anyCase: boolean): string {
	const names = [...members.matchAll(UNICODE)].map((found) => found[1]!);
	const letters = anyCase ? ANY_CASE : COMMON;
	const common = `[${not}${members.replace(UNICODE, (_, name: string) => letters[name]!)}]`;
	if (anyCase) return names.every((name) => name === 'N') ? common : `(?-i:${common})`;
	const rare = names.includes('L') ? '' : names.map((name) => RARE[name] ?? '').join('');
	if (rare === '') return common;
	return not ? `(?:(?!${IS_RARE}[${rare}])${common})` : `(?:${common}|${IS_RARE}[${rare}])`;
}

const LAST_COMMON = 0xff;
const LAST = 0x24f;
const IS_RARE = `(?=[${String.fromCharCode(LAST_COMMON + 1)}-${String.fromCharCode(LAST)}])`;

/** The code points from `first` to `last` that a class has, as ranges of a character class. */
function rangesOf(shape: RegExp, first: number, last: number): string {
	let ranges = '';
	for (let code = first; code <= last; code++) {
		if (!shape.test(String.fromCharCode(code))) continue;
		const from = code;
		while (code < last && shape.test(String.fromCharCode(code + 1))) code++;
		ranges += `${String.fromCharCode(from)}-${String.fromCharCode(code)}`;
	}
	return ranges;
}

const ALL: Readonly<Record<string, string>> = {
	L: rangesOf(/\p{L}/u, 0, LAST),
	Lu: rangesOf(/\p{Lu}/u, 0, LAST),
	Ll: rangesOf(/\p{Ll}/u, 0, LAST),
	N: '0-9',
};

const COMMON: Readonly<Record<string, string>> = {
	...ALL,
	Lu: rangesOf(/\p{Lu}/u, 0, LAST_COMMON),
	Ll: rangesOf(/\p{Ll}/u, 0, LAST_COMMON),
};

const RARE: Readonly<Record<string, string>> = {
	Lu: rangesOf(/\p{Lu}/u, LAST_COMMON + 1, LAST),
	Ll: rangesOf(/\p{Ll}/u, LAST_COMMON + 1, LAST),
};

const ANY_CASE: Readonly<Record<string, string>> = {
	...ALL,
	Lu: rangesOf(new RegExp(`[${ALL['Lu']}]`, 'i'), 0, LAST),
	Ll: rangesOf(new RegExp(`[${ALL['Ll']}]`, 'i'), 0, LAST),
};
