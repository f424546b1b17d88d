import { addDays, plainDate, weekday, type PlainDate } from '../../../domain/plain-date.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import type { NamedTime } from './period.ts';

const HOLIDAY = pattern(
	'(?<name>midsommar(?:en|helgen|afton)?|jul(?:en|helgen|afton)?)(?: (?<year>20\\d\\d))?',
);

/** "före midsommar", "till jul": the eve of it, also where it is to be done before. */
export const readHolidays = (sentence: string): NamedTime[] =>
	allMatches(HOLIDAY, sentence).map((match): NamedTime => {
		const { name = '', year } = match.groups ?? {};
		const eveIn = /^jul/i.test(name) ? (of: number) => plainDate(of, 12, 24) : midsummerEve;
		return {
			start: match.index,
			end: match.index + match[0].length,
			precision: 'day',
			year: year ? Number(year) : null,
			in: (inYear) => {
				const to = eveIn(inYear);
				return to === null ? null : { from: addDays(to, 1), to };
			},
			needsLead: true,
			byRule: true,
		};
	});

/** The Friday of 19–25 June (lagen 1989:253 om allmänna helgdagar: the day after is midsommardagen). */
function midsummerEve(year: number): PlainDate | null {
	const earliest = plainDate(year, 6, 19);
	return earliest && addDays(earliest, (5 - weekday(earliest) + 7) % 7);
}
