import { fold } from './swedish-text.ts';

/**
 * Does a document that writes `written` mean the body called `name`? The whole name in any case, with or without a
 * genitive s, or its short form: 'KS', 'Ks', 'BUN', 'KSAU', 'fullmäktige'. More than one body may fit a short form.
 */
export function meansBody(written: string, name: string): boolean {
	const [one, other] = [fold(written), fold(name)];
	if (one === other || one === `${other}s`) return true;
	if (one === 'fullmäktige') return other.endsWith('fullmäktige');
	return /^\p{L}{2,7}$/u.test(one) && !one.endsWith('en') && shortForms(other).includes(one);
}

/**
 * Which of the bodies `names` a document of the body `own` means by `written`; null and "nämnden" mean itself, and
 * "arbetsutskottet" its own utskott. More than one where a short form fits several.
 */
export function bodiesMeant(
	written: string | null,
	own: string | null,
	names: readonly string[],
): readonly string[] {
	if (written === null) return own === null ? [] : [own];
	const word = fold(written).replace(/s$/, '');
	if (own !== null && GENERIC.includes(word)) {
		if (endsWith(fold(own), word)) return [own];
		const kin = names.filter((name) => isKin(fold(name), fold(own), word));
		if (kin.length > 0) return kin;
	}
	return names.filter((name) => meansBody(written, name));
}

/** 'kommunstyrelsens arbetsutskott' is an arbetsutskottet, 'nämnden för teknik' a nämnden. */
const endsWith = (name: string, word: string) =>
	name.endsWith(word) || name.endsWith(word.replace(/et$/, '')) || name.startsWith(`${word} för `);

/** The utskott of a nämnd, or the nämnd of an utskott. */
const isKin = (name: string, own: string, word: string) =>
	endsWith(name, word) && (name.startsWith(`${own}s `) || own.startsWith(`${name}s `));

const GENERIC = [
	'nämnden',
	'styrelsen',
	'utskottet',
	'arbetsutskottet',
	'beredningen',
	'rådet',
	'direktionen',
];

/** 'barn- och utbildningsnämnden' → 'bun' and, as some write the och, 'boun', 'kommunstyrelsens arbetsutskott' → 'ksau'. */
function shortForms(folded: string): string[] {
	const words = folded.split(/[^\p{L}]+/u).filter(Boolean);
	const small = (word: string) => word === 'och' || word === 'för' || word === 'i';
	const without = words.map((word) => (small(word) ? '' : partsOf(word))).join('');
	const withAll = words.map((word) => (small(word) ? word.charAt(0) : partsOf(word))).join('');
	return [without, withAll];
}

/** The first letters of what a word is put together of: 'kommunstyrelsens' → 'ks', 'arbetsutskott' → 'au'. */
function partsOf(word: string): string {
	const head = HEADS.find((one) => word.includes(one) && word.indexOf(one) > 0);
	if (!head) return word.charAt(0);
	const before = word.slice(0, word.indexOf(head));
	const middle = MIDDLES.find((one) => before.includes(one) && before.indexOf(one) > 0);
	return word.charAt(0) + (middle ? middle.charAt(0) : '') + head.charAt(0);
}

/** What a body's name ends with, and what may stand before that: 'samhälls|byggnads|nämnden'. */
const HEADS = ['fullmäktige', 'styrelse', 'nämnd', 'utskott', 'beredning', 'direktion', 'råd'];
const MIDDLES = ['byggnad', 'utveckling', 'planering', 'skydd'];
