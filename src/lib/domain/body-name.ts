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

/** 'nämnden', 'styrelsen': the body whose protocol it is. */
export const meansOwnBody = (written: string) => OWN.includes(fold(written).replace(/s$/, ''));

const OWN = ['nämnden', 'styrelsen', 'utskottet', 'arbetsutskottet', 'beredningen', 'rådet', 'direktionen'];

/** 'barn- och utbildningsnämnden' → 'bun' (and 'bon': some write the och), 'kommunstyrelsens arbetsutskott' → 'ksau'. */
function shortForms(folded: string): string[] {
	const words = folded.split(/[\s,]+/).filter(Boolean);
	const initials = (word: string) => (word === 'och' || word === 'för' ? '' : partsOf(word));
	const whole = words.map(initials).join('');
	const withOch = words.map((word) => (word === 'och' ? 'o' : initials(word))).join('');
	return [...new Set([whole, withOch])];
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
