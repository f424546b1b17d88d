import {
	addDays,
	addMonths,
	addYears,
	plainDate,
	yearOf,
	type PlainDate,
} from '../../../domain/plain-date.ts';
import type { Precision } from '../../../domain/words.ts';
import { CARDINALS, numberOf } from '../../lexicon/numbers.ts';
import { monthNumber } from '../../lexicon/months.ts';
import { anyOf } from '../../text/words.ts';
import { allMatches, pattern, patternAfter } from '../../text/pattern.ts';
import { latin } from '../../text/latin.ts';
import type { NamedTime, Period } from './period.ts';
import { anyCase, piece } from '../../text/wordings.ts';

/** "inom sex månader", "inom 30 dagar", "om två år", "senast tre månader efter beslutet" */
const WITHIN = pattern(
	piece`
	(?:(?:senast (?:om|inom)|inom|om|senast) )?(?:(?:högst|maximalt|cirka|ca) )?
	(?<count>\d{1,3}|${anyOf(Object.keys(CARDINALS))}) (?<unit>månader|månad|veckor|vecka|dagar|dag|
	kalenderdagar|år|halvår)
`,
);

/** Then it is counted from another day than the meeting's … */
const FROM_ELSEWHERE = patternAfter('[\\s,]{0,3}(?:räknat )?(?:efter|från|sedan|av|innan|före)(?: \\p{L}+)?');
/** … unless that day is the meeting's own. */
const FROM_DECISION = patternAfter(
	piece`
	[\s,]{0,3}(?:räknat )?(?:efter|från) (?:detta |dagens |dagen för |datum för )?(?:\p{L}{4,40}s )?
	(?:beslut(?:et)?(?: i (?:kommun|region)?(?:fullmäktige|styrelsen)| i nämnden)?|beslutsdatum|
	beslutsdatumet|sammanträde|sammanträdet|idag|dagens datum)
`,
);

/** "återkomma |om ett år"; not "en provtid om ett år" */
const COMES_BACK =
	/(?:återkom(?:ma|mer)|redovisas?|återrapporteras?|utvärderas?|upp|över|igen|nytt|nämnden|styrelsen|senast)\s{1,20}$/iu;

/** "utvärderas efter |två år", "en utvärdering genomförs efter |sex månader" */
const DONE_AFTER = anyCase`
	\<(?:utvärdera|utvärderas|följas upp|följs upp|omprövas(?:\s{1,9}senast)?|ses över|revideras|
	utvärdering[^.;:]{0,40} (?:görs|genomförs|sker)|(?:utvärdera|följa upp)
	(?:\s{1,9}[\p{L}-]{2,30}){1,4})\s{1,9}(?<after>efter\s{1,20})$
`;

/** "ska efter |ett år| redovisa" */
const AFTER = latin(/(?<!\p{L})efter\s{1,20}$/iu);
const TOLD_NEXT = /^\s{1,9}(?:(?:åter)?(?:redovisa|rapportera)|återkomma|utvärdera)/iu;

/** Time counted from the meeting. Without the meeting's date it is none. */
export function readSpans(sentence: string): NamedTime[] {
	const found: NamedTime[] = [];
	for (const match of allMatches(WITHIN, sentence)) {
		const rest = sentence.slice(match.index + match[0].length).slice(0, 60);
		const decision = FROM_DECISION.exec(rest);
		const left = sentence.slice(0, match.index).slice(-60);
		const told = TOLD_NEXT.test(rest) ? AFTER.exec(left)?.[0] : undefined;
		const evaluated = DONE_AFTER.exec(left)?.groups?.['after'] ?? told;
		if (!/^(?:senast\s+)?(?:inom|om)\s/iu.test(match[0]) && !decision && !evaluated) continue;
		if (/^om\s/iu.test(match[0]) && !COMES_BACK.test(left)) continue;
		if (FROM_ELSEWHERE.test(rest) && !decision) continue;
		const count = numberOf(match.groups?.['count'] ?? '');
		const move = MOVES[(match.groups?.['unit'] ?? '').toLowerCase()];
		if (count === null || !move) continue;
		found.push({
			...relative(match, 'day', (meeting) => ({ from: meeting, to: move(meeting, count) })),
			start: match.index - (evaluated?.length ?? 0),
			weak: evaluated !== undefined,
			end: match.index + match[0].length + (decision?.[0].length ?? 0),
		});
	}
	return found;
}

const MOVES: Readonly<Record<string, (date: PlainDate, count: number) => PlainDate>> = {
	dag: addDays,
	dagar: addDays,
	kalenderdagar: addDays,
	vecka: (date, count) => addDays(date, 7 * count),
	veckor: (date, count) => addDays(date, 7 * count),
	månad: addMonths,
	månader: addMonths,
	halvår: (date, count) => addMonths(date, 6 * count),
	år: addYears,
};

/** "före årets slut", "under innevarande år", "nästa år", "under året" */
const THIS_YEAR = pattern(
	piece`
	(?:(?:före|innan|vid|intill|till|senast vid|senast) årets (?:slut|utgång)|(?:under|senare under)
	\ (?:innevarande år|innevarande kalenderår|året)|(?:under )?resten av året|året ut|senare i år)
`,
);
const NEXT_YEAR = pattern('(?:under |senast |i slutet av )?(?:nästa|nästkommande) år');
const NOT_ONCE = /(?:löpande|kontinuerligt|regelbundet|gånger|flera tillfällen|genom)\s{1,20}$/iu;

/** Years told from the meeting's. "Löpande under året" is no deadline. */
export function readTellingYears(sentence: string): NamedTime[] {
	const of = (shape: RegExp, later: number) =>
		allMatches(shape, sentence)
			.filter((match) => !NOT_ONCE.test(sentence.slice(0, match.index).slice(-40)))
			.filter((match) => !WEEK.test(sentence.slice(0, match.index)))
			.filter((match) => monthNumber(LAST_WORD.exec(sentence.slice(0, match.index))?.[0] ?? '') === 0)
			.map((match) => relative(match, 'year', (meeting) => wholeYear(yearOf(meeting) + later)));
	return [...of(THIS_YEAR, 0), ...of(NEXT_YEAR, 1)];
}

/** "i september |nästa år|" is read with its month, "vecka 33 |nästa år|" with its week. */
const LAST_WORD = latin(/\p{L}{3,9}(?=\s{1,9}$)/u);
const WEEK = /v(?:ecka|\.)\s?\d{1,2}\s{1,9}$/u;

const wholeYear = (year: number): Period | null => {
	const from = plainDate(year, 1, 1);
	const to = plainDate(year, 12, 31);
	return from && to ? { from, to } : null;
};

const relative = (
	match: RegExpExecArray,
	precision: Precision,
	after: (meeting: PlainDate) => Period | null,
): NamedTime => ({
	start: match.index,
	end: match.index + match[0].length,
	precision,
	year: null,
	in: () => null,
	after,
	needsLead: false,
	byRule: true,
});
