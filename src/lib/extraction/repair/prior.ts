import { ADMINISTRATIVE_WORDS } from './vocabulary/administrative-words.ts';
import { FUNCTION_WORDS } from './vocabulary/function-words.ts';
import { LOOK_ALIKES } from './vocabulary/look-alikes.ts';

/** About −ln of how often a word stands in such a text, compared with the most frequent ones. */
const FUNCTION_WORD = 0;
const ADMINISTRATIVE_WORD = 3;
const INFLECTED = 0.5;
/** "ett kravs" hardly occurs: "kravs" is krävs. */
const INDEFINITE_GENITIVE = 5.5;
const OTHER = 7;

const LOOK_ALIKE = 4;

const functionWords = wordsOf(FUNCTION_WORDS);
const administrativeWords = wordsOf(ADMINISTRATIVE_WORDS);
const lookAlikes = wordsOf(LOOK_ALIKES);

/** How unlikely a word is before the text has been looked at. Large first letters count as small. */
export function priorCost(word: string): number {
	const small = word.toLowerCase();
	if (functionWords.has(small)) return FUNCTION_WORD;
	if (administrativeWords.has(small)) return ADMINISTRATIVE_WORD;
	const bases = baseForms(small);
	if (bases.some((base) => administrativeWords.has(base))) return ADMINISTRATIVE_WORD + INFLECTED;
	if (lookAlikes.has(small)) return LOOK_ALIKE;
	if (bases.some((base) => lookAlikes.has(base))) return LOOK_ALIKE + INFLECTED;
	return small.endsWith('s') && administrativeWords.has(small.slice(0, -1)) ? INDEFINITE_GENITIVE : OTHER;
}

/** A word of the lists, in any form. */
export const isCommon = (word: string) => priorCost(word) < INDEFINITE_GENITIVE;

export const isFunctionWord = (word: string) => functionWords.has(word.toLowerCase());

/** Endings and what stands in their place in the base form: åtgärderna → åtgärd, gäller → gälla, ökade → öka. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
	...endings(
		'',
		`n t en et ens ets ns ts ar er arna erna ers ars r rna na d de a e as des st rnas arnas ernas rs nde ndes
		nden ndet dd are ast aste`,
	),
	...endings('a', 'er as es s te t ts d da or orna an ornas ning ningen ningar tes ade ats'),
	...endings('e', 'et'),
	...endings('are', 'arens'),
	...endings('ra', 'r'),
	...endings('d', 't'),
	...endings('lig', 'liga ligt'),
];

function endings(base: string, list: string) {
	return list.split(/\s+/).map((ending) => [ending, base] as const);
}

function baseForms(word: string): string[] {
	return ENDINGS.filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= 2).map(
		([ending, base]) => word.slice(0, word.length - ending.length) + base,
	);
}

function wordsOf(kinds: Readonly<Record<string, string>>): ReadonlySet<string> {
	return new Set(Object.values(kinds).flatMap((words) => words.split(/\s+/)));
}
