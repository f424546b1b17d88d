import type { ReadCycle } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import type { Interval } from '../../domain/words.ts';
import { CARDINALS, numberOf, ORDINALS, ordinalOf } from '../lexicon/numbers.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { anyOf } from '../text/words.ts';
import { even } from '../text/signs.ts';
import { piece } from '../text/wordings.ts';

/** Municipal elections come every fourth year. */
const YEARS_IN_TERM = 4;

const AT_LEAST = '(?:(?:minst|åtminstone|högst|lägst|normalt) )?(?:en gång )?';
const COUNT = `(?<count>\\d{1,2}|${anyOf(Object.keys(CARDINALS).slice(0, 12))})`;
const NTH = `(?<nth>\\d{1,2}(?::?[ae])?|${anyOf(Object.keys(ORDINALS).slice(0, 12))})`;
const UNIT = '(?<unit>år|månad|vecka|sammanträde|möte)(?:et|en)?';

const SHAPES: readonly RegExp[] = [
	// "minst vart fjärde år", "var tredje månad", "var 4:e år", "en gång vart femte år"
	pattern(`${AT_LEAST}(?:vart|var) ${NTH} ${UNIT}`),
	// "vartannat år", "varannan månad", "vartannat sammanträde"
	pattern(`${AT_LEAST}(?<second>vartannat|varannan) ${UNIT}`),
	// "en gång per mandatperiod", "varje mandatperiod", "minst en gång under mandatperioden"
	pattern(
		piece`
	(?:(?:minst|åtminstone|högst) )?(?:${COUNT} (?:gång|gånger) (?:per|varje|i|under)(?: varje)?|
	(?:i början av |under |inför )?varje) (?<term>mandatperiod|mandatperioden)
`,
	),
	// "med fyra års mellanrum", "med tre års intervall"
	pattern(`med (?:högst )?${COUNT} års (?:mellanrum|intervall)`),
];

const UNITS: Readonly<Record<string, Interval>> = {
	år: 'year',
	månad: 'month',
	sammanträde: 'meeting',
	möte: 'meeting',
};

/** What comes again with more than one interval between: every fourth year, every other meeting. */
export function readCycle(text: string, span: SourceSpan): ReadCycle | null {
	const sentence = sentenceAt(text, span);
	for (const shape of SHAPES)
		for (const match of allMatches(shape, sentence)) {
			const found = often(match.groups ?? {});
			if (!found) continue;
			const from = span[0] + match.index;
			return { ...found, text: even(match[0]), span: [from, from + match[0].length] };
		}
	return null;
}

function often({
	nth,
	second,
	count,
	term,
	unit = 'år',
}: Readonly<Record<string, string | undefined>>): Pick<ReadCycle, 'every' | 'apart'> | null {
	const every = UNITS[unit.toLowerCase()];
	if (!every) return null;
	const times = count === undefined ? 1 : (numberOf(count) ?? 0);
	if (term) return times === 1 || times === 2 ? { every, apart: YEARS_IN_TERM / times } : null;
	const apart = second ? 2 : nth ? (ordinalOf(nth) ?? 0) : times;
	return apart > 1 ? { every, apart } : null;
}
