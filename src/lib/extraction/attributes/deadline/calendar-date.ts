import { ORDINALS, ordinalOf } from '../../lexicon/numbers.ts';
import { MONTH_WORDS, monthNumber } from '../../lexicon/months.ts';
import { anyOf } from '../../text/words.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import { endOfMonth, plainDate, yearOf } from '../../../domain/plain-date.ts';
import { day, type NamedTime, type Period } from './period.ts';
import { piece } from '../../text/wordings.ts';

const MONTH = `(?<month>${anyOf(MONTH_WORDS)})\\.?`;
const LAST = 'sist[ae](?: dagen i)?';

/** "den 31 oktober 2023", "15:e mars", "den sista april nästa år", "den femtonde maj" */
const IN_WORDS = pattern(
	piece`
	(?<date>\d{1,2}(?::?[ae])?|${LAST}|${anyOf(Object.keys(ORDINALS))})
	\ ${MONTH}(?:,? (?:år )?(?<year>[12]\d{3})|(?<next> (?:nästa|nästkommande|kommande) år))?
`,
);

/** "2023-10-31"; "2023/10/31" and "20231031" as some systems print them */
const YEAR_FIRST = pattern('(?<year>(?:19|20)\\d\\d)(?<mark>[-/.–])(?<month>\\d\\d)\\k<mark>(?<date>\\d\\d)');

/** "31/10 2023", "31/10-2023", "31.10.2023" */
const DAY_FIRST = pattern('(?<date>\\d{1,2})[/.](?<month>\\d{1,2})[-–/.\\s](?<year>20\\d\\d)');

/** "senast den 31/10": only after such a word, else it may be anything. */
const NO_YEAR = pattern(
	'(?<=(?:senast|före|innan|den) )(?<date>[0-3]?\\d)/(?<month>1[0-2]|0?[1-9])(?![-–/]|\\.?\\d)',
);

/** "senast 24-10-31", "slutdatum 241031": only after such a word, else it may be anything. */
const SHORT_YEAR = pattern(
	piece`
	(?<=(?:senast|tillhanda|före|innan|till och med|slutdatum) (?:den )?)(?<short>[0-3]\d)(?<mark>-?)
	(?<month>0[1-9]|1[0-2])\k<mark>(?<date>[0-3]\d)
`,
);

/** A day by its date. One that does not exist ("30 februari") names no period. */
export function readCalendarDates(sentence: string): NamedTime[] {
	const found: NamedTime[] = [];
	for (const shape of [YEAR_FIRST, DAY_FIRST, NO_YEAR, SHORT_YEAR, IN_WORDS]) {
		for (const match of allMatches(shape, sentence)) {
			const { date = '', month = '', short } = match.groups ?? {};
			const year = short ? `20${short}` : match.groups?.['year'];
			const number = Number(month) || monthNumber(month);
			const inYear = /^sist/i.test(date) ? lastOf(number) : dateOf(number, date);
			found.push({
				start: match.index,
				end: match.index + match[0].replace(/\.$/, '').length,
				precision: 'day',
				year: year ? Number(year) : null,
				in: inYear,
				...(match.groups?.['next'] && { after: (meeting) => inYear(yearOf(meeting) + 1) }),
				needsLead: false,
			});
		}
	}
	return found;
}

const dateOf = (month: number, date: string) => (year: number) => day(year, month, ordinalOf(date) ?? 0);

const lastOf =
	(month: number) =>
	(year: number): Period | null => {
		const first = plainDate(year, month, 1);
		return first === null ? null : { from: endOfMonth(first), to: endOfMonth(first) };
	};
