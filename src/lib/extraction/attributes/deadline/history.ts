import { allMatches, pattern, patternAfter, patternBefore } from '../../text/pattern.ts';
import { latin } from '../../text/latin.ts';
import type { Lead } from './lead.ts';
import type { NamedTime } from './period.ts';
import { piece } from '../../text/wordings.ts';

/** "beslutade den |13 september", "yrkande från X den |19 mars", "daterad |2023-03-13" */
const WRITTEN = pattern(
	piece`
	beslut(?:ade|ades|at|ats|ad)|(?:enligt|från|genom) beslut(?:et)?|daterad[et]?|daterat|dat\.|antagen|
	antagna|antogs|antagits|antog|fastställd|fastställda|fastställdes|fastställt|inkom|inkommen|inkomna|
	inkommit|upprättad[et]?|upprättat|reviderad[et]?|reviderat|reviderades|godkänd|godkändes|godkänt|
	undertecknad[et]?|yrkande|yrkandet|tjänsteutlåtande|tjänsteutlåtandet|tjänsteskrivelse|
	tjänsteskrivelsen|skrivelse|yttrande|promemoria|pm|protokoll|remissvar|behandlat|behandlade|
	behandlades|bordlagt|bordlades|återremitterat|återremitterades|uppdraget (?:från|av|den)|givet|gavs|
	gav|fick|fått|lämnade|lämnades|lämnats|ansökan|motion|motionen|version
`,
);

/** Between such a word and the time, these say that something is still to come. */
const TO_COME = pattern(
	piece`
	ska|skall|bör|att|senast|återkom\p{L}{0,6}|redovisa[rs]?|återrapporter\p{L}{0,6}|genomförs?|
	genomföras?|klart?|färdigt?|lämnas|tillhanda
`,
);

/** "den 20 maj 2025|, § 33", "2023-01-26 |§ 26" */
const POINTED_AT = /^(?:[,;]|\s|\(){0,4}(?:§|paragraf\s|punkt\s|pkt\s|p\.\s?\d)/iu;
const POINTING = /§{1,2}\s{0,3}\d{1,4}[a-z]?(?:[,:;(]|\s){1,4}(?:den\s{1,3})?$/iu;

/** "har |under 2022", "genomfördes |våren 2023", "finansierats |under 2022" */
const WAS_BEFORE = patternBefore(
	'(?:har|hade|var|blev|gav|fick|\\p{L}{2,30}(?:ade|ades|des|(?<!pl|ins)ats|rts)) ',
);
/** "Under 2025| gav nämnden", "Under 2024 och 2025| har" */
const WAS_AFTER = patternAfter(
	' (?:och 20\\d\\d )?(?:har|hade|var|blev|gav|fick|\\p{L}{2,30}(?:ade|ades|des))',
);

/** "de räkningar som kommit in |före den 1 mars": which they are, not when anything is due. */
const WHICH_CAME = patternBefore(
	'som (?:har |hade )?(?:in)?(?:kommit|lämnats|anmälts|beslutats|betalats|skickats|registrerats)(?: in)? ',
);

/** "Uppdraget ska ha genomförts |sex månader efter beslutet": what shall have been is still to come. */
const SHALL_HAVE = patternBefore('(?:ska|skall|bör|måste) (?:ha|vara) \\p{L}{2,30} ');

/** "inför mandatperioden 2027–2030": a term that begins is no day. */
const TERM = /^(?:mandat|plan|program)?period/i;

/** True for a time that tells what has been, or which document is meant. */
export function isHistory(sentence: string, time: NamedTime, lead: Lead): boolean {
	const before = sentence.slice(Math.max(0, lead.start - 90), lead.start);
	const after = sentence.slice(time.end, time.end + 50);
	if (POINTED_AT.test(after) || POINTING.test(sentence.slice(Math.max(0, time.start - 30), time.start)))
		return true;
	if (lead.before && TERM.test(sentence.slice(time.start, time.end))) return true;
	if (before.includes('som ') && WHICH_CAME.test(before)) return true;
	if (lead.strength === 3) return false;
	if ((WAS_BEFORE.test(before) && !SHALL_HAVE.test(before)) || (lead.during && WAS_AFTER.test(after)))
		return true;
	const written = allMatches(WRITTEN, before).at(-1);
	if (written === undefined || SHALL_HAVE.test(before)) return false;
	const rest = before.slice(written.index + written[0].length);
	return !hasToCome(rest) && !describes(before.slice(0, written.index), written[0], rest);
}

/** "ska redovisa |beslutade| åtgärder vid sammanträdet i maj": what such measures there are, not when that was. */
const describes = (before: string, written: string, rest: string) =>
	DESCRIBING.test(written) && NOUN_NEXT.test(rest) && hasToCome(before) && !WHICH.test(before);

const DESCRIBING =
	/^(?:besluta[dt]e?|antag(?:na|en)|fastställ[dt]a?|reviderade?|godkän[dt]a?|upprättade?|inkom(?:na|men)|givet)$/iu;
const NOUN_NEXT = latin(/^\s{1,9}(?!(?:den|i|vid|på|av|under|om)\s)\p{Ll}{3}/u);
const WHICH = patternBefore('(?:som|vilka|vilket)(?: \\p{L}{2,40}){0,2} ');

const hasToCome = (words: string) => words.search(TO_COME) >= 0;
