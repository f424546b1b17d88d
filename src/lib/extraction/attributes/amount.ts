import type { Amount } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { even } from '../text/signs.ts';
import { piece } from '../text/wordings.ts';

/** "27,5 mnkr", "450 000 kr", "10 898 000 kronor", "1,2 miljoner kronor", "520 tkr", "1.250.000 kronor" */
const SUM = pattern(
	piece`
	(?<figure>\d{1,3}(?:[\s.]\d{3}){1,4}|\d{1,12})(?:,(?<part>\d{1,4}))?_(?<unit>mnkr|mkr|msek|tkr|tsek|
	ksek|kkr|kr|kronor|sek|(?:miljoner|miljon|miljarder|miljard|tusen)(?: (?:svenska )?(?:kronor|kr))?)
`,
);

const WORTH: readonly (readonly [RegExp, number])[] = [
	[/^miljard/iu, 1e9],
	[/^(?:mnkr|mkr|msek|miljon)/iu, 1e6],
	[/^(?:tkr|tsek|ksek|kkr|tusen)/iu, 1e3],
];

/**
 * The sum of money in kronor: "27,5 mnkr" → 27 500 000. Of several, one that is said to be the whole
 * ("totalt", "uppgående till"), else the first. Several with none of that are several sums, not one: null.
 */
export function readAmount(text: string, span: SourceSpan): Amount | null {
	const sentence = sentenceAt(text, span);
	const found = allMatches(SUM, sentence)
		.map((match) => ({
			sek: worth(match.groups ?? {}),
			text: even(match[0]),
			whole: WHOLE.test(sentence.slice(Math.max(0, match.index - 30), match.index)),
		}))
		.filter(({ sek }) => sek > 0);
	const whole =
		found.find((sum) => sum.whole) ??
		(new Set(found.map(({ sek }) => sek)).size === 1 ? found[0] : undefined);
	return whole ? { sek: whole.sek, text: whole.text } : null;
}

const WHOLE =
	/(?:totalt|sammanlagt|uppgående\s{1,9}till|högst|maximalt|max|summan)\s{1,9}(?:om\s{1,9}|på\s{1,9}|cirka\s{1,9})?$/iu;

function worth({ figure = '', part, unit = '' }: Readonly<Record<string, string | undefined>>): number {
	const number = Number(`${figure.replace(/[\s.]/g, '')}.${part ?? '0'}`);
	const factor = WORTH.find(([shape]) => shape.test(unit))?.[1] ?? 1;
	return Math.round(number * factor);
}
