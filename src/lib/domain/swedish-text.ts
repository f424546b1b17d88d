import type { PlainDate } from './plain-date.ts';

/**
 * Text as search compares it: one form of each letter, lower case, single blanks, nothing invisible. å, ä and ö are
 * letters of their own and stay. The database cannot do this: its `lower` knows only a–z.
 */
export const fold = (text: string) =>
	text.replace(INVISIBLE, '').toLocaleLowerCase('sv').normalize('NFC').replace(/\s+/g, ' ').trim();

/** 'nämnden' → 'Nämnden'; the rest is as it was. */
export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** The separate words of a search, folded; all of them must be found. At most ten. */
export const searchWords = (text: string) => fold(text).split(' ').filter(Boolean).slice(0, 10);

/** A key that sorts as Swedish does when compared letter by letter: å, ä, ö after z; é as e. */
export const sortKey = (text: string) =>
	[...fold(text)].map((letter) => SORTED_AFTER_Z[letter] ?? withoutAccent(letter)).join('');

/** For addresses: 'Barn- och ungdomsnämnden' → 'barn-och-ungdomsnamnden'. Empty when no letter or digit is left. */
export const slug = (text: string) =>
	[...fold(text)]
		.map(withoutAccent)
		.join('')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 80);

/** '31 oktober 2023'. */
export const dayInWords = (date: PlainDate) =>
	`${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

/** 'oktober' for 10. */
export const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** 'a, b och c'. */
export const listed = (words: readonly string[]) =>
	words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

// '{' follows 'z' in the order of codes, so 'z{1' follows every word in z.
const SORTED_AFTER_Z: Readonly<Record<string, string>> = {
	å: 'z{1',
	ä: 'z{2',
	æ: 'z{2',
	ö: 'z{3',
	ø: 'z{3',
};

const withoutAccent = (letter: string) => letter.normalize('NFD').replace(/\p{M}+/gu, '');

/** In lower case, as Swedish writes them; January first. */
export const MONTHS = [
	'januari',
	'februari',
	'mars',
	'april',
	'maj',
	'juni',
	'juli',
	'augusti',
	'september',
	'oktober',
	'november',
	'december',
];
