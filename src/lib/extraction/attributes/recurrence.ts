import type { ReadRecurrence } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import type { Interval } from '../../domain/words.ts';
import { MONTH_WORDS } from '../lexicon/months.ts';
import { CARDINALS, numberOf, ordinalOf } from '../lexicon/numbers.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { anyOf } from '../text/words.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { even } from '../text/signs.ts';
import { piece } from '../text/wordings.ts';

/**
 * How often it is to be done again. "Två gånger per år" is every half-year, four times a year every quarter.
 * "Löpande" is none; of "vart fjärde år" readCycle knows. "Var tredje månad" is every quarter.
 */
export function readRecurrence(text: string, span: SourceSpan): ReadRecurrence | null {
	const sentence = sentenceAt(text, span);
	for (const [shape, read] of SHAPES) {
		for (const match of allMatches(shape, sentence)) {
			const found = read(match.groups ?? {});
			if (!found || isAFigure(sentence, match.index, match.index + match[0].length)) continue;
			const place: SourceSpan = [span[0] + match.index, span[0] + match.index + match[0].length];
			return { ...found, text: even(match[0]), span: place };
		}
	}
	return null;
}

type Often = Pick<ReadRecurrence, 'every' | 'times'>;
type Words = Readonly<Record<string, string | undefined>>;

const COUNT = `(?<count>\\d{1,2}|${anyOf(Object.keys(CARDINALS).slice(0, 13))})`;
const AT_LEAST = '(?:(?:minst|åtminstone|högst|lägst) )?';
const UNIT =
	'(?<unit>år|kalenderår|verksamhetsår|läsår|halvår|tertial|kvartal|månad|termin|mandatperiod|vecka)(?:et|en)?';

const SHAPES: readonly (readonly [RegExp, (words: Words) => Often | null])[] = [
	// "minst en gång per år", "två gånger om året", "fyra gånger årligen", "vid två tillfällen per år"
	[
		pattern(
			piece`
	${AT_LEAST}(?:vid )?${COUNT} (?:gång|gånger|ggr|tillfälle|tillfällen)
	(?:(?:_/_| (?:per|om|varje|i|under)(?: varje)? )${UNIT}|(?<yearly> årligen))
`,
		),
		({ count = '', unit, yearly }) => timesPer(numberOf(count), yearly ? 'år' : unit),
	],
	// "vid varje sammanträde", "till varje nämndmöte", "på samtliga sammanträden"
	[
		pattern(
			piece`
	(?:vid|till|på|inför) (?:\p{L}{3,30}s )?(?:varje|samtliga|alla|vartenda) (?:ordinarie )?
	(?:\p{L}{0,30}sammanträde|\p{L}{0,30}sammanträden|\p{L}{0,30}möte|\p{L}{0,30}möten|nämnd)
`,
		),
		() => ({ every: 'meeting', times: 1 }),
	],
	// "i april och oktober varje år"
	[
		pattern(
			`(?:i|under) (?:${anyOf(MONTH_WORDS)}) (?:och|samt) (?:i )?(?:${anyOf(MONTH_WORDS)}) (?:varje år|årligen)`,
		),
		() => ({ every: 'half-year', times: 1 }),
	],
	// "årligen", "årlig återrapportering", "varje höst", "senast den sista november varje år"
	[
		pattern('senast (?:den )?(?:\\d{1,2}(?::?[ae])?|sist[ae]|siste) \\p{L}{3,9} varje år'),
		() => ({ every: 'year', times: 1 }),
	],
	[
		pattern(
			piece`
	årligen|varje (?:vår|sommar|höst|vinter|projektår|verksamhetsår)|årlig(?= \p{L}{0,12}(?:rapport|redovisning|uppföljning|
	avstämning|utvärdering|information|genomgång|översyn|revidering))
`,
		),
		() => ({ every: 'year', times: 1 }),
	],
	// "varje halvår", "en gång i kvartalet", "per tertial", "varje månad"
	[pattern(`(?:varje|vart|en gång i) ${UNIT}`), ({ unit }) => timesPer(1, unit)],
	// "per tertial", not "per tertial 2"
	[pattern('per (?<unit>tertial|kvartal|halvår)(?! ?\\d)'), ({ unit }) => timesPer(1, unit)],
	// "varje oktober", "vid varje årsbokslut", "vår och höst"
	[
		pattern(
			`varje (?:${anyOf(MONTH_WORDS)}|\\p{L}{0,12}(?:årsbokslut|årsredovisning|budgetprocess|budgetarbete|verksamhetsår))`,
		),
		() => ({ every: 'year', times: 1 }),
	],
	[pattern('(?:varje )?vår och höst'), () => ({ every: 'half-year', times: 1 })],
	// "var tredje månad", "var sjätte månad"
	[
		pattern('(?:minst )?var (?<nth>tredje|fjärde|sjätte|3:e|4:e|6:e) månad'),
		({ nth = '' }) => ({ every: MONTHS_APART[ordinalOf(nth) ?? 0] ?? 'quarter', times: 1 }),
	],
	// "halvårsvis", "tertialvis", "kvartalsvis", "månadsvis", "årsvis"
	[
		pattern(
			piece`
	(?:(?<half>halvårsvis|halvårsvisa|terminsvis)|(?<third>tertialvis|tertialsvis|tertialvisa)|
	(?<quarter>kvartalsvis|kvartalsvisa)|(?<month>månadsvis|månadsvisa|månatlig|månatligen|månatliga)|
	(?<year>årsvis))
`,
		),
		({ half, third, quarter, month }) => ({
			every: half ? 'half-year' : third ? 'tertial' : quarter ? 'quarter' : month ? 'month' : 'year',
			times: 1,
		}),
	],
	// "i samband med varje delårsbokslut", "i varje tertialrapport"
	[
		pattern(
			piece`
	(?:i|vid|med) (?:varje (?:tertialrapport|tertialuppföljning|tertialbokslut)|
	tertial(?:rapporterna|uppföljningarna|boksluten))
`,
		),
		() => ({ every: 'tertial', times: 1 }),
	],
	[
		pattern(
			piece`
	(?:i|vid|med) varje (?:kvartalsrapport|kvartalsuppföljning)|kvartals(?:rapporter|rapporterna|
	uppföljningar|uppföljningarna|redovisningar)
`,
		),
		() => ({ every: 'quarter', times: 1 }),
	],
];

/** Months between that have a name of their own. */
const MONTHS_APART: Readonly<Record<number, Interval>> = { 3: 'quarter', 4: 'tertial', 6: 'half-year' };

/** Times in a year that have a name of their own. */
const PER_YEAR: Readonly<Record<number, Interval>> = {
	1: 'year',
	2: 'half-year',
	3: 'tertial',
	4: 'quarter',
	12: 'month',
};

function timesPer(count: number | null, unit: string | undefined): Often | null {
	if (count === null || count < 1 || unit === undefined) return null;
	const word = unit.toLowerCase();
	if (word === 'mandatperiod' || word === 'vecka') return null;
	if (word.endsWith('år') && word !== 'halvår') {
		const every = PER_YEAR[count];
		return every ? { every, times: 1 } : { every: 'year', times: count };
	}
	return { every: UNITS[word] ?? 'year', times: count };
}

const UNITS: Readonly<Record<string, Interval>> = {
	halvår: 'half-year',
	termin: 'half-year',
	tertial: 'tertial',
	kvartal: 'quarter',
	månad: 'month',
};

/** "cirka fyra brukare per år", "1 200 kronor varje månad": how many, not how often. */
const FIGURE = /(?:kronor|kr|tkr|mnkr|procent|%|timmar|personer|brukare|platser)\s{1,9}$/iu;
const isAFigure = (sentence: string, start: number, end: number) =>
	end <= start || FIGURE.test(sentence.slice(Math.max(0, start - 20), start));
