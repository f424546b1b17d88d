import type { Name } from '../names.ts';
import { latin } from '../../text/latin.ts';
import { allMatches } from '../../text/pattern.ts';
import { even } from '../../text/signs.ts';
import { anyOf } from '../../text/words.ts';
import { AREAS } from '../../lexicon/name-words.ts';
import { PLAIN_UNITS } from '../../lexicon/plain-units.ts';
import { anyCase } from '../../text/wordings.ts';

/** Begins a sentence without being its subject. */
const NOT_SUBJECT = anyCase`
	^(?:att|därmed|därför|vidare|samtidigt|under|i|inom|enligt|om|när|då|för|vid|med|det|den|detta|som|
	härmed|nu|dessutom|beslut|förslag|ärendet)\>
`;
const MARK = latin(/^(?:\s{0,20}(?:\d{1,2}[.)]|[•·▪–-]|att|Att|Åt|åt|Till)\s{1,20})?/u);
const MOST_WORDS = 8;

/** "|Forum Torget| får i uppdrag": what stands before the verb, when no head word tells that it is a name. */
export function plainSubject(words: string, at: number, known = false): Name[] {
	const start = Math.max(
		0,
		...['. ', '; ', ': ', '.\n', '\n\n'].map((sign) => endOf(words.lastIndexOf(sign, at - 1), sign)),
	);
	const lead = MARK.exec(words.slice(start, at))?.[0].length ?? 0;
	return nameAt(words, start + lead, at, known);
}

/** "uppdrar åt |Forum Torget| att": what stands between the verb and "att". */
export function plainObject(words: string, at: number): Name[] {
	const after =
		/^(?<name>[^.;:]{3,90}?)(?=\s{1,20}(?:att|i\s{1,9}uppdrag|uppdrag|vid\s{1,9}vite)(?!\p{L}))/u.exec(
			words.slice(at, at + 130),
		);
	if (!after) return [];
	const known = ONE_NOUN.test(after[0]) || BY_TRADE.test(after[0]) || OFFICE.test(after[0]);
	return nameAt(words, at, at + after[0].length, known);
}

/** "uppdrar åt |hjälpmedelscentralen| att": one noun in its definite form needs no capital. */
const ONE_NOUN = latin(/^\s{1,9}\p{L}{4,40}(?:en|et|an|na|chefen|arna|erna)$/u);

/** "uppdrar åt |kultur och fritid| att", "ger |område äldre| i uppdrag": a part of the house by its trade. */
const TRADE = `(?:${anyOf([...PLAIN_UNITS, ...AREAS])})`;
const BY_TRADE = anyCase`
	^\s{1,9}(?:${TRADE}(?:(?:,| och| &| samt) ${TRADE}){0,2}|(?:område|avdelning|enhet|verksamhet)
	\ \p{L}{3,20}(?: och \p{L}{3,20})?)$
`;
const OFFICE = /^\s{1,9}medicinskt ansvarig(?: för)? [a-zåäö]{6,20}$/iu;

/** The words between two places as a name; `known`: something else tells that they are one. */
export function nameAt(words: string, from: number, to: number, known = false): Name[] {
	const raw = words.slice(from, to);
	const text = raw.trim();
	const count = text.split(/\s+/).length;
	if (text.length < 2 || count > MOST_WORDS || NOT_SUBJECT.test(text) || /[,;:]$/u.test(text)) return [];
	if (!known && !/\p{Lu}/u.test(text)) return [];
	const start = from + raw.indexOf(text);
	if (LETTERS_LIST.test(text))
		return allMatches(LETTERS, text).map(({ 0: value, index }) => ({
			value,
			span: [start + index, start + index + value.length] as const,
			kind: 'outside' as const,
			genitive: false,
		}));
	return [
		{
			value: even(text),
			span: [start, start + text.length],
			kind: 'outside',
			genitive: false,
		},
	];
}

/** "|KFN| och |BUN|": organs by their letters. */
const LETTERS_LIST = latin(/^\p{Lu}{2,8}(?:(?:,| och| samt) \p{Lu}{2,8})+$/u);
const LETTERS = latin(/\p{Lu}{2,8}/gu);

const endOf = (index: number, sign: string) => (index < 0 ? 0 : index + sign.length);
