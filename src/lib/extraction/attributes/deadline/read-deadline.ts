import type { ReadDeadline } from '../../../domain/reading.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';
import { pattern, patternBefore } from '../../text/pattern.ts';
import { isFarAhead, isPast, type DateContext } from './context.ts';
import { isHistory } from './history.ts';
import { leadOf, type Lead } from './lead.ts';
import { lastDay, type NamedTime } from './period.ts';
import { TIME_READERS } from './readers.ts';
import { sentenceAt } from '../../text/sentence-at.ts';
import { occurs } from '../../text/may-match.ts';
import { even } from '../../text/signs.ts';
import { latin } from '../../text/latin.ts';
import { piece } from '../../text/wordings.ts';

export type { DateContext } from './context.ts';

/**
 * The deadline that a sentence sets: the last day of the period that it names ("senast den 31 oktober 2023",
 * "i mars 2024", "per augusti 2023", "inom sex månader"). The strongest lead wins, then the first.
 * History ("beslutade den 13 september 2023", "den 20 maj 2025, § 33"), starts ("från och med"), years in
 * names ("budget 2024") and days that were over when the body met are none; neither is a day that does not
 * exist. `computed` when it took a rule or the meeting's date.
 */
export function readDeadline(text: string, span: SourceSpan, context: DateContext): ReadDeadline | null {
	const sentence = sentenceAt(text, span);
	const found = namedTimes(sentence)
		.map((time) => judge(sentence, time, context))
		.filter((deadline) => deadline !== null);
	const best = found.toSorted((a, b) => b.strength - a.strength || a.start - b.start)[0];
	if (!best) return null;
	return {
		date: best.date,
		precision: best.time.precision,
		basis: best.time.year === null || best.before || best.time.byRule ? 'computed' : 'stated',
		text: even(sentence.slice(best.start, best.time.end)),
		span: [span[0] + best.start, span[0] + best.time.end],
		certainty: 'stated',
	};
}

/** All times of the sentence; of those that share words, the one of the earlier reader. In order of place. */
function namedTimes(sentence: string): NamedTime[] {
	const taken: NamedTime[] = [];
	for (const read of TIME_READERS) {
		for (const time of read(sentence)) {
			if (!taken.some((other) => time.start < other.end && other.start < time.end)) taken.push(time);
		}
	}
	return taken.sort((a, b) => a.start - b.start);
}

interface Judged {
	readonly time: NamedTime;
	readonly date: string;
	readonly start: number;
	readonly strength: number;
	readonly before: boolean;
}

function judge(sentence: string, time: NamedTime, context: DateContext): Judged | null {
	const lead = leadOf(sentence, time.start);
	if (lead.starts || (time.needsLead && lead.strength < 2) || isHistory(sentence, time, lead)) return null;
	if (OF_A_SPAN.test(sentence.slice(Math.max(0, time.start - 20), time.start))) return null;
	const atEnd =
		time.year !== null &&
		SENTENCE_ENDS.test(sentence.slice(time.end)) &&
		!RANGE.test(sentence.slice(0, lead.start));
	if (lead.strength < 2 && !time.after && !atEnd && !isToCome(sentence, lead, time.end)) return null;
	if (time.precision === 'year' && !time.after && !yearCounts(sentence, time, lead)) return null;
	if (time.precision === 'year' && time.after && !isAtTheTask(sentence, time.start)) return null;
	if (time.year === null && !time.after && occurs(EVERY_YEAR, sentence)) return null;
	const before =
		lead.before &&
		!AT_ITS_END.test(sentence.slice(time.end)) &&
		!YEARS_END.test(sentence.slice(time.start, time.end)) &&
		!FOR_A_MEETING.test(sentence.slice(lead.start, time.end));
	const date = lastDay(time, before, context);
	if (date === null || isPast(context, date)) return null;
	const loose = lead.strength < 3 && !/^till\s/iu.test(sentence.slice(lead.start));
	if (time.year === null && !time.after && loose && isFarAhead(context, date)) return null;
	return {
		time,
		date,
		start: lead.start,
		strength: time.weak ? 1 : time.after ? 3 : lead.strength,
		before: lead.before,
	};
}

/** "före |oktober| månads utgång" is in October. */
const AT_ITS_END = /^\s{0,9}(?:månads\s{1,9}|s\s{1,9})?(?:utgång|slut)/iu;

/** "inför novembernämnden": to that meeting, and it is in November. */
const FOR_A_MEETING = /^inför\s.{0,20}(?:sammanträdet?|mötet?|nämnden|fullmäktige)$/isu;

/** "avtal för perioden |1 juni 2021|–31 maj 2024": how long it goes on. */
const OF_A_SPAN = patternBefore('(?:för|under|avser|avseende) (?:perioden|tiden|avtalsperioden) (?:den )?');

/** "Ska lämnas den 3 maj": a bare day is a deadline only where something is to be done. */
const TO_COME = pattern(
	piece`
	ska|skall|sammanträdet?|mötet?|tillhanda|klart?|färdigt?|inkomma|inkommit|lämnas?|lämnar|redovisas?|
	presenteras?|avrapporterar|redovisar|rapporteras?|återrapportera|föreläggs|föreläggas|skolstarten|
	terminsstarten|inrättas|avvecklas|utförs|tas över|införs|påbörjas|påbörjar|inleds|inleder|stängs|
	öppnas|anläggs|byggs|genomförs|återkommer|återkomma|återrapporteras|uppdrag|uppdra[rs]?|svarstiden?|
	remisstiden?|sista (?:svars)?dag(?:en)?
`,
	'iu',
);
const isToCome = (sentence: string, lead: Lead, end: number) =>
	TO_COME.test(sentence.slice(0, lead.start + 1)) || THEN_MUST.test(sentence.slice(end, end + 12));
/** "Gången beläggs |våren 2025|.": a time to come that ends what is decided. */
const SENTENCE_ENDS = /^\s{0,9}[.,]?\s{0,9}$/u;
/** "15 november 2024–|28 februari 2025|" */
const RANGE = latin(/[–-]\s{0,3}$/u);
/** "|Den 3 maj 2025| ska chefen redovisa …" */
const THEN_MUST = /^\s{1,9}(?:ska|skall)\s/iu;

/** "senast den sista november varje år" is a recurrence. */
const EVERY_YEAR = pattern(
	'varje \\p{L}{0,12}år|årligen|(?:gång|gånger) (?:per år|om året)|vartannat år',
	'iu',
);

/** "att |under 2024", "ska |under 2024": what is to be done, not the money or the figures of that year. */
const AT_THE_TASK = patternBefore(
	'(?:(?:ska|skall) (?:ha|vara) \\p{L}{3,20}|att|ska|skall|får|bör|och|samt|\\p{L}{3,30}(?:as|ras|rs|ts|ds|ns))(?: snarast| senast)? ',
);
/** "ska |under året|", "|Före årets slut| ska"; not "förbrukas i sin helhet |under året|" */
const isAtTheTask = (sentence: string, at: number) =>
	!/^under\s{1,9}(?:hela\s{1,9})?året/iu.test(sentence.slice(at)) ||
	at < 20 ||
	AT_THE_TASK.test(sentence.slice(Math.max(0, at - 60), at));
const MONEY = pattern(
	'avsätts|tilldelas|anslås|beviljas|anvisas|tillförs|höjs|fördela|fördelas|överförs',
	'iu',
);
const PURPOSE = pattern('(?<!ansvarar |svarar |ansvar )för att|i syfte att|avseende|gällande', 'iu');

/** "utvärderas |2027|", "första gången |2027|" */
const BARE_AFTER_DEED = /(?:s (?:över |fram |upp )?|första gången (?:är )?)$/u;

/** "till |2026 års utgång|" */
const AFTER_MARK = latin(/[,:;–]\s{0,9}$/u);
/** "placeras ut |under 2025| inom befintlig budget", "räkna bojarna |under 2026| och redovisa dem" */
const ENDS = latin(
	/^\s{0,9}(?:[.;,)]|$|(?:inom|till en kostnad|för en kostnad|som|där|samt|i syfte att|och(?=\s\p{Ll}{3,20}a\s))\s)/u,
);
/** "förvaltningen |under 2024| genomför en översyn" */
const THEN_DEED = latin(/^\s{1,9}(?:genomför|inför|gör|\p{Ll}{2,20}[ae]r)\s(?!till\s)/u);
const YEARS_END = /års\s{1,20}(?:utgång|slut)$/iu;

function yearCounts(sentence: string, time: NamedTime, lead: Lead): boolean {
	if (lead.strength === 3 || YEARS_END.test(sentence.slice(time.start, time.end))) return true;
	if (BARE_AFTER_DEED.test(sentence.slice(lead.start, time.start))) return true;
	if (!lead.during || !/^(?:senare\s{1,9})?(?:under|i\s)/iu.test(sentence.slice(lead.start))) return false;
	const before = sentence.slice(0, lead.start);
	if (!before.trim() || AFTER_MARK.test(before) || AT_THE_TASK.test(before.slice(-60))) return true;
	if (THEN_DEED.test(sentence.slice(time.end))) return true;
	const ends = ENDS.test(sentence.slice(time.end));
	return ends && !MONEY.test(before) && !PURPOSE.test(before.slice(-90));
}
