import type { NameKind } from '../../lexicon/name-kind.ts';
import { NAME_ENDINGS, NAME_WORDS, NOT_NAMES } from '../../lexicon/name-heads.ts';

/** The word that makes a name a name. */
export interface Head {
	readonly kind: NameKind;
	/** "nämnden" of "socialnämnden". */
	readonly ending: string;
	/** The word is nothing but the ending: it needs "tekniska" before it or "för kultur" after it. */
	readonly bare: boolean;
	readonly genitive: boolean;
}

/** The head in a word, given in small letters; null when it is none. Words come again and again. */
export function headOf(lower: string): Head | null {
	if (ENDS_AS_HEAD[endOf(lower)] !== 1) return null;
	const known = KNOWN.get(lower);
	if (known !== undefined) return known;
	if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
	const head = readHead(lower);
	KNOWN.set(lower, head);
	return head;
}

/** By its last two letters: most words are none by these alone, and are not looked up. */
const endOf = (word: string) =>
	((word.charCodeAt(word.length - 2) & 63) << 6) | (word.charCodeAt(word.length - 1) & 63);

const KNOWN = new Map<string, Head | null>();
const MOST_KNOWN = 20_000;

function readHead(lower: string): Head | null {
	for (const genitive of [false, true]) {
		const word = genitive ? withoutGenitive(lower) : lower;
		if (word === null || NONE.has(word)) continue;
		const exact = WORDS.get(word);
		if (exact) return { kind: exact, ending: word, bare: true, genitive };
		for (let length = Math.min(LONGEST, word.length); length >= SHORTEST; length--) {
			const ending = word.slice(-length);
			const kind = ENDINGS.get(ending);
			if (kind) return { kind, ending, bare: length === word.length, genitive };
		}
	}
	return null;
}

/** "nämndens" → "nämnden", "AB:s" → "AB"; null when the word is no genitive. */
export const withoutGenitive = (word: string) =>
	/:s$/iu.test(word) ? word.slice(0, -2) : /[^s]s$/iu.test(word) ? word.slice(0, -1) : null;

const byWord = (lists: Readonly<Record<NameKind, readonly string[]>>) =>
	new Map(
		Object.entries(lists).flatMap(([kind, words]) => words.map((word) => [word, kind as NameKind] as const)),
	);

const ENDINGS = byWord(NAME_ENDINGS);
const WORDS = byWord(NAME_WORDS);
const NONE = new Set(NOT_NAMES);
const LENGTHS = [...ENDINGS.keys()].map((ending) => ending.length);
const LONGEST = Math.max(...LENGTHS);
const SHORTEST = Math.min(...LENGTHS);

const ENDS_AS_HEAD = new Uint8Array(1 << 12);
for (const word of [...ENDINGS.keys(), ...WORDS.keys()])
	for (const form of [word, `${word}s`, `${word}:s`]) ENDS_AS_HEAD[endOf(form)] = 1;
