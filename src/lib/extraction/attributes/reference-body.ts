import { LAW_CODES } from '../lexicon/laws.ts';
import { latin } from '../text/latin.ts';
import type { Name } from './names.ts';

export interface BodyInWords {
	readonly name: string;
	readonly start: number;
	/** Stands right before the § or the date: "Ks |§ 46". */
	readonly short: boolean;
}

const SHORT = latin(/(?<![\p{L}\p{N}])(?<code>\p{Lu}{2,6}|\p{Lu}[\p{Ll}]{1,3}|KS(?:au|pu))[\s,:]{1,4}$/u);
const NO_BODY = /^(?:Den|Av|Se|I|På|Vid|Och|Från|Jfr|Enl|Dnr|Nr|Kap|SFS|SOU|Inkl|Samt|Med|För|Till|Om|Att)$/u;
const REACH = 80;

const GIVEN_TO = /(?:lämna[dts]\S{0,3}|ga[vt]s|getts|givits|riktats?) (?:till|åt) $/u;

/** Asked for only where no short form stands: reading names takes its time. */
type Names = () => readonly Name[];

/** The body that the decision is said to be of: its short form right before, or its name in the same clause. */
export function bodyBefore(words: string, names: Names, at: number): BodyInWords | null {
	const left = words.slice(Math.max(0, at - 12), at);
	const short = SHORT.exec(left);
	const code = short?.groups?.['code'];
	if (short && code && isCode(code)) {
		return { name: code, start: at - left.length + short.index, short: true };
	}
	const name = names().findLast((other) => other.span[1] <= at && (other.kind === 'body' || other.genitive));
	if (!name || at - name.span[1] > REACH || /[.;:§]/u.test(words.slice(name.span[1], at))) return null;
	// "som lämnades till |hamnnämnden| 2023-11-20, § 81": who got it, not who gave it.
	if (GIVEN_TO.test(words.slice(0, name.span[0]))) return null;
	return { name: name.value, start: name.span[0], short: at - name.span[1] <= 2 };
}

/** "§ 88, |KF| 2023-05-15", "§ 88 i |kommunfullmäktige| den 15 maj 2023": the body that fills the place between. */
export function bodyAfter(words: string, names: Names, from: number, to: number): string | null {
	const code = BETWEEN.exec(words.slice(from, Math.min(to, from + 40)))?.groups?.['code'];
	if (code) return isCode(code) ? code : null;
	const name = names().find(({ kind, span }) => kind === 'body' && span[0] >= from && span[1] <= to);
	return name &&
		/^[\s,;:(]{0,4}(?:(?:i|av|hos|från|vid)\s)?$/u.test(words.slice(from, name.span[0])) &&
		/^[\s,]{0,4}(?:den\s)?$/u.test(words.slice(name.span[1], to))
		? name.value
		: null;
}

const BETWEEN = latin(
	/^[\s,;:(]{0,4}(?:(?:i|av)\s)?(?<code>\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,3})[\s,]{1,3}(?:den\s)?$/u,
);

const isCode = (code: string) => !NO_BODY.test(code) && !LAWS.has(code.toUpperCase());

const LAWS = new Set(LAW_CODES);
