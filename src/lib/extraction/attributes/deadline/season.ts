import { SEASONS } from '../../lexicon/seasons.ts';
import { anyOf } from '../../text/words.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import { addDays, plainDate } from '../../../domain/plain-date.ts';
import { months, type NamedTime, type Period } from './period.ts';
import { latin } from '../../text/latin.ts';

/** "våren 2024", "hösten", "vt 2024", "höstterminen 2024" */
const SEASON = pattern(`(?<name>${anyOf(Object.keys(SEASONS))})(?:,? (?:år )?(?<year>20\\d\\d))?`);
/** "innevarande höst", "kommande vår" */
const THIS = pattern('(?:innevarande|kommande|nästkommande) (?<name>höst|vår|sommar)(?:termin)?');
const TERM = pattern('(?<name>[vh]t)[-\\s](?<year>20\\d\\d)');

/** "årsskiftet", "årsskiftet 2023/2024", "årsskiftet 2023–24" */
const TURN = pattern('årsskiftet(?: (?<year>20\\d\\d)(?:_[/–-]_(?<next>(?:20)?\\d\\d))?)?');

/** "halvårsskiftet 2024" */
const HALF = pattern('halvårsskiftet(?: (?<year>20\\d\\d))?');

const IN = latin(/(?<!\p{L})i\s{1,3}$/iu);

/** Seasons and terms. "Vår nämnd" is no spring: short forms need their year, or "i höst". */
export function readSeasons(sentence: string): NamedTime[] {
	const found: NamedTime[] = [];
	for (const shape of [THIS, SEASON, TERM]) {
		for (const match of allMatches(shape, sentence)) {
			const { name = '', year } = match.groups ?? {};
			const [from, to] = SEASONS[name.toLowerCase()] ?? (/^v/i.test(name) ? [1, 6] : [8, 12]);
			const short = !name.toLowerCase().endsWith('en');
			if (
				shape === SEASON &&
				!year &&
				short &&
				!(IN.test(sentence.slice(0, match.index).slice(-5)) && /^(?:höst|sommar)$/i.test(name))
			)
				continue;
			found.push({
				start: match.index,
				end: match.index + match[0].length,
				precision: 'season',
				year: year ? Number(year) : null,
				in: (inYear) => months(inYear, from, to),
				needsLead: !year && shape !== THIS,
			});
		}
	}
	return found;
}

/** The turn of the year is its last day, so is "före årsskiftet"; the middle of the year likewise. */
export function readTurns(sentence: string): NamedTime[] {
	const turns = allMatches(TURN, sentence).map((match) => {
		const { year, next } = match.groups ?? {};
		// "årsskiftet 2024" alone may be the end of either year.
		const known = year && next && Number(next) % 100 === (Number(year) + 1) % 100;
		return turn(match, known ? Number(year) : null, 12, 31, !year || Boolean(known));
	});
	const halves = allMatches(HALF, sentence).map((match) =>
		turn(match, match.groups?.['year'] ? Number(match.groups['year']) : null, 6, 30, true),
	);
	return [...turns, ...halves];
}

const turn = (
	match: RegExpExecArray,
	year: number | null,
	month: number,
	date: number,
	known: boolean,
): NamedTime => ({
	start: match.index,
	end: match.index + match[0].length,
	precision: 'day',
	year,
	in: (inYear) => (known ? turnIn(inYear, month, date) : null),
	needsLead: true,
	byRule: true,
});

/** "Före årsskiftet" and "vid årsskiftet" are both the last day: the period begins on the day after. */
function turnIn(year: number, month: number, date: number): Period | null {
	const to = plainDate(year, month, date);
	return to === null ? null : { from: addDays(to, 1), to };
}
