import { addDays, endOfWeek, isoWeek, yearOf } from '../../../domain/plain-date.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import type { NamedTime, Period } from './period.ts';

/** "vecka 42", "v. 42 2023", "veckorna 40–42", "vecka 42, 2024", "vecka 42 nästa år" */
const WEEK = pattern(
	'(?:vecka|veckan|veckorna|v\\.|v)_(?:\\d{1,2}_[-–]_)?(?<week>\\d{1,2})(?:,?_(?:år )?(?<year>20\\d\\d)|(?<next> nästa år))?',
);

/** An ISO week, to its Sunday; week 53 only in years that have one. */
export const readWeeks = (sentence: string): NamedTime[] =>
	allMatches(WEEK, sentence).map((match): NamedTime => {
		const week = Number(match.groups?.['week']);
		const year = match.groups?.['year'];
		const inYear = (of: number): Period | null => {
			if (week < 1 || week > 53) return null;
			const sunday = endOfWeek(of, week);
			return isoWeek(sunday) === week ? { from: addDays(sunday, -6), to: sunday } : null;
		};
		return {
			start: match.index,
			end: match.index + match[0].length,
			precision: 'week',
			year: year ? Number(year) : null,
			in: inYear,
			...(match.groups?.['next'] && { after: (meeting) => inYear(yearOf(meeting) + 1) }),
			needsLead: false,
		};
	});
