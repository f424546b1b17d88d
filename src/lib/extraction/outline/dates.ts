import { plainDate, type PlainDate } from '../../domain/plain-date.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { latin } from '../text/latin.ts';
import { allMatches } from '../text/pattern.ts';

const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const ORDER = MONTHS.split('|');

const DATE = latin(
	`(?<!\\d)(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\s+(${MONTHS})\\s+(\\d{4}))(?!\\d)`,
	'gi',
);

export interface FoundDate {
	readonly date: PlainDate;
	readonly span: SourceSpan;
}

/** Every full calendar day in a stretch, "2023-10-03" or "3 oktober 2023"; days that do not exist are left out. */
export function datesIn(text: string, [from, to]: SourceSpan): FoundDate[] {
	const found: FoundDate[] = [];
	for (const match of allMatches(DATE, text.slice(from, to))) {
		const [whole, year, month, day, dayWord, monthWord, yearWord] = match;
		const date = year
			? plainDate(Number(year), Number(month), Number(day))
			: plainDate(Number(yearWord), ORDER.indexOf(monthWord!.toLowerCase()) + 1, Number(dayWord));
		if (date) found.push({ date, span: [from + match.index, from + match.index + whole.length] });
	}
	return found;
}
