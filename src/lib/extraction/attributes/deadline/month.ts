import { MONTHS, MONTH_WORDS, monthNumber } from '../../lexicon/months.ts';
import { anyOf } from '../../text/words.ts';
import { allMatches, pattern, patternAfter, patternBefore } from '../../text/pattern.ts';
import { months, type NamedTime } from './period.ts';
import { latin } from '../../text/latin.ts';
import { yearOf } from '../../../domain/plain-date.ts';
import { piece } from '../../text/wordings.ts';

const NAME = anyOf(MONTH_WORDS);

/** "mars 2024", "mars nästa år", "mars månad", "mars–april 2024", "månadsskiftet mars/april 2024" */
const NAMED = pattern(
	piece`
	(?<turn>månadsskiftet )?(?:(?<first>${NAME})_(?:[-–/]|och|eller)_)?(?<month>${NAME})\.?(?: månad)?
	(?:(?:,? (?:år )?(?<year>20\d\d))|(?<next> (?:nästa|nästkommande|kommande) år))?
`,
);

/** "marssammanträdet 2024", "oktobernämnden" */
const MEETING = pattern(
	piece`
	(?<month>${anyOf(MONTHS.map(([name]) => name ?? ''))})(?:s|-| )?
	(?:sammanträdet?|mötet?|nämnden|fullmäktige)(?: (?<year>20\d\d))?
`,
);

/** "2024-03" */
const FIGURES = pattern('(?<year>20\\d\\d)-(?<month>0[1-9]|1[0-2])(?![-–/.]?\\d)');

const SHORT = new Set(MONTHS.flatMap(([, ...short]) => short));

/** Tertials end in these months: "per augusti 2023" speaks of the tertial. */
const TERTIAL_ENDS = [4, 8, 12];
const PER = latin(/(?<!\p{L})per(?:\s{1,20}den\s{1,20}sista)?\s{1,20}$/iu);

/** "per februari, maj och oktober": time after time, and no day. */
const AFTER_MONTH = patternBefore(`(?:${NAME}), `);
const BEFORE_MONTHS = patternAfter(`_, (?:${NAME})(?:,| och)`);
const isOneOfMany = (before: string, after: string) =>
	AFTER_MONTH.test(before.slice(-30)) || BEFORE_MONTHS.test(after.slice(0, 40));

/** A month; the last of several. "Per augusti" is the tertial that ends there. */
export function readMonths(sentence: string): NamedTime[] {
	const found: NamedTime[] = [];
	for (const shape of [FIGURES, MEETING, NAMED]) {
		for (const match of allMatches(shape, sentence)) {
			const { turn, first, month = '', year, next } = match.groups ?? {};
			// "Jan-Erik", "Maj Svensson": without its year a short form may be anybody.
			if (
				!year &&
				(SHORT.has(month.toLowerCase()) || /^-?\p{Lu}/u.test(sentence.slice(match.index + match[0].length)))
			)
				continue;
			const before = sentence.slice(0, match.index);
			if (!year && isOneOfMany(before, sentence.slice(match.index + match[0].length))) continue;
			const last = Number(month) || monthNumber(month);
			const from = first ? monthNumber(first) : last;
			const end = turn && first ? from : last;
			const tertial = TERTIAL_ENDS.includes(end) && PER.test(before.slice(-30));
			found.push({
				start: match.index,
				end: match.index + match[0].replace(/\.$/, '').length,
				precision: tertial ? 'tertial' : 'month',
				year: year ? Number(year) : null,
				in: (inYear) => (end < from ? months(inYear - 1, from, end + 12) : months(inYear, from, end)),
				...(next && { after: (meeting) => months(yearOf(meeting) + 1, from, end) }),
				needsLead: shape === NAMED,
			});
		}
	}
	return found;
}
