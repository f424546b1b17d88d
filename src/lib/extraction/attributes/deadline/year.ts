import { allMatches, pattern } from '../../text/pattern.ts';
import { months, type NamedTime } from './period.ts';
import { latin } from '../../text/latin.ts';
import { piece } from '../../text/wordings.ts';

/** "2024", "år 2024", "2024–2026", "2024 och 2025", "planperioden 2024 till 2026", "2024 års utgång" */
const YEARS = pattern(
	piece`
	(?:år |åren |(?:mandat|plan|program|projekt|budget|strategi)?perioden )?
	(?:(?<first>20\d\d)_(?:[-–]|och|till(?: och med)?)_)?(?<year>20\d\d)(?: års (?:utgång|slut))?
`,
);

/** Followed by these it is something else: "2024 års underskott", "2024-03", "2023/24", "2024:12". */
const NOT_A_YEAR = latin(
	/^(?:\s{1,20}års(?!\p{L})|[-–/:.,]\d|\s{0,3}[-–]\s{0,3}\d|\s{0,3}%|\s{1,3}(?:kr|kronor|tkr|st|personer)(?!\p{L}))/iu,
);

/** Before it: "§ 2024", "2023/2024". */
const PART_OF_MORE = latin(/[-–/:.,§]$/u);

/** A whole year, the last of several. A year without "under", "senast", "före" … is part of a name. */
export const readYears = (sentence: string): NamedTime[] =>
	allMatches(YEARS, sentence)
		.filter((match) => !NOT_A_YEAR.test(sentence.slice(match.index + match[0].length).slice(0, 30)))
		.filter((match) => !PART_OF_MORE.test(sentence.slice(0, match.index)))
		.map((match) => ({
			start: match.index,
			end: match.index + match[0].length,
			precision: 'year',
			year: Number(match.groups?.['year']),
			in: (year) => {
				const to = months(year, 1, 12);
				const from = months(Number(match.groups?.['first'] ?? year), 1, 12);
				return from && to ? { from: from.from, to: to.to } : null;
			},
			needsLead: true,
		}));
