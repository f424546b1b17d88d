import { yearOf, type PlainDate } from '../../domain/plain-date.ts';
import type { Reference } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { everyMatch, patternBefore } from '../text/pattern.ts';
import { readCaseNumbers } from './case-number.ts';
import { readCalendarDates } from './deadline/calendar-date.ts';
import type { NamedTime } from './deadline/period.ts';
import { isOfLaw } from './law.ts';
import { namesIn, type Name } from './names.ts';
import { bodyAfter, bodyBefore, type BodyInWords } from './reference-body.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { latin } from '../text/latin.ts';
import { piece } from '../text/wordings.ts';

export interface FoundReference {
	readonly reference: Reference;
	readonly span: SourceSpan;
}

/** "§ 33", "§12/2024", "§ 26 punkt 2", "§ 169/2025 KS", "§§ 12, 14 och 17–19" */
const SECTION = latin(
	piece`
	(?<sign>§{1,2})\s{0,3}(?<item>20\d\d:\d{1,3}|\d{1,4}(?:[a-z]|\s[a-h])?)(?!\p{L}|\d)
	(?:\/(?<year>20\d\d)(?:\s(?<code>\p{Lu}{2,6})\>)?)?
	(?:,?\s{1,9}(?:punkt|punkten|punkterna|p\.?|att-sats)\s{0,3}(?<point>\d{1,2}[a-z]?)(?!\p{L}|\d))?
`,
	'gu',
);

/**
 * Pointers to earlier decisions: "Ks § 46, 2021-10-05", "den 20 maj 2025, § 33, punkt 3", "KF § 12/2024",
 * "uppdraget från kommunstyrelsen den 3 mars 2023". A § with neither date, year nor body nor "uppdrag" or "beslut"
 * before it points into a law or a regulation, and is none. `meeting` is the day of the meeting, for days without a year.
 */
export function readReferences(
	text: string,
	span: SourceSpan,
	meeting: PlainDate | null = null,
): FoundReference[] {
	const words = sentenceAt(text, span);
	const sections = sectionsIn(words);
	const dates = datesIn(words, meeting);
	if (dates.length === 0 && sections.length === 0) return [];
	let known: readonly Name[] | null = null;
	const names = () => (known ??= namesIn(words, [0, words.length]));
	const used = new Set<DateInWords>();
	const found: FoundReference[] = [];
	const put = (start: number, end: number, parts: Partial<Reference>) => {
		const body = parts.body ? null : (bodyBefore(words, names, start) ?? bodyOfList(start));
		const told = parts.date != null || parts.body || parts.year || body !== null;
		if (!told && !DECISION.test(words.slice(0, start))) return;
		const reference = { body: body?.name ?? null, date: null, item: null, point: null, ...parts };
		found.push({
			reference: { ...reference, caseNumber: caseNumberAfter(words, end) },
			span: [span[0] + (body?.short ? body.start : start), span[0] + end],
		});
	};
	/** "KF 2023-05-15 § 88 och |2023-06-12 § 102": the body stands once. */
	const bodyOfList = (start: number): BodyInWords | null => {
		const last = found.at(-1);
		const between = last ? words.slice(last.span[1] - span[0], start) : '';
		const name = /^[\s,]{0,3}(?:och|samt)?\s{1,3}$/u.test(between) ? last?.reference.body : null;
		return name ? { name, start, short: false } : null;
	};
	for (const section of sections) {
		const when = whenOf(words, names, dates, section);
		if (when) used.add(when.date);
		const start = Math.min(section.start, when?.date.start ?? section.start);
		const end = Math.max(section.end, when?.date.end ?? section.end);
		const { items, point, year, code } = section;
		const body = code ?? when?.body ?? null;
		for (const item of items) {
			put(start, end, {
				...{ date: when?.date.date ?? null, item, point: items.length > 1 ? null : point },
				...(body ? { body } : {}),
				...(year && !when ? { year } : {}),
			});
		}
	}
	for (const date of dates) {
		const from = DECISION_FROM.exec(words.slice(0, date.start).slice(-120));
		if (used.has(date) || date.impliedYear || !from || TO_COME.test(from[0])) continue;
		put(date.start, date.end, { date: date.date });
	}
	return found.sort((a, b) => a.span[0] - b.span[0]);
}

interface SectionInWords {
	readonly start: number;
	readonly end: number;
	/** One, or those of a list. */
	readonly items: readonly string[];
	readonly point: string | null;
	readonly year: number | null;
	/** Of the body, where it stands after the year. */
	readonly code: string | null;
}

/** Those that number decisions. */
const sectionsIn = (words: string): SectionInWords[] =>
	words.includes('§')
		? everyMatch(SECTION, words).flatMap((match) => {
				const { item = '', point = null, year, code = null, sign } = match.groups ?? {};
				const rest = words.slice(match.index + match[0].length);
				const listed = sign === '§§' ? (LISTED.exec(rest)?.[0] ?? '') : '';
				const [start, end] = [match.index, match.index + match[0].length + listed.length];
				if (isOfLaw(words, start, end)) return [];
				const items = [item.replace(/\s/g, ''), ...numbersIn(listed, Number.parseInt(item, 10))];
				return [{ start, end, items, point, year: year ? Number(year) : null, code }];
			})
		: [];

/** "§§ 12|, 14 och 17–19"; a year or a date is no § */
const LISTED = latin(/^(?:\s?(?:,|och|samt|[-–])\s{0,2}\d{1,3}(?![\d\-./:]|\s(?:kap|st|%)|\s?§)){1,20}/u);
const ONE_MORE = latin(/(,|och|samt|[-–])\s{0,2}(\d{1,3})/gu);
const REACHES = latin(/[-–]/);
const MOST_IN_A_ROW = 30;

function numbersIn(listed: string, first: number): string[] {
	const numbers: number[] = [];
	for (const [, sign, digits] of listed.matchAll(ONE_MORE)) {
		const [number, last] = [Number(digits), numbers.at(-1) ?? first];
		const reach = REACHES.test(sign ?? '') && number > last && number - last <= MOST_IN_A_ROW;
		for (let one = reach ? last + 1 : number; one <= number; one++) numbers.push(one);
	}
	return numbers.map(String);
}

interface DateInWords {
	readonly start: number;
	readonly end: number;
	readonly date: string;
	/** The words tell no year: the last such day up to the meeting. Only beside a §. */
	readonly impliedYear: boolean;
}

/** The day beside a §, before it or after, and the body that stands between them: "§ 88, |KF| 2023-05-15". */
function whenOf(
	words: string,
	names: () => readonly Name[],
	dates: readonly DateInWords[],
	{ start, end }: SectionInWords,
): { readonly date: DateInWords; readonly body: string | null } | null {
	const before = dates.find((date) => date.end <= start && BETWEEN.test(words.slice(date.end, start)));
	if (before) return { date: before, body: null };
	const after = dates.find((date) => date.start >= end);
	if (!after) return null;
	if (BETWEEN.test(words.slice(end, after.start))) return { date: after, body: null };
	// "Protokollsutdrag § 40, |KS 2021-10-05 § 46": that day belongs to the § after it.
	if (/^[\s,;:(]{0,4}§/u.test(words.slice(after.end))) return null;
	const body = bodyAfter(words, names, end, after.start);
	return body === null ? null : { date: after, body };
}

/** "den" belongs to the date. */
const datesIn = (words: string, meeting: PlainDate | null): DateInWords[] =>
	readCalendarDates(words)
		.flatMap((time) => {
			const date = time.year === null ? lastBefore(time, meeting) : (time.in(time.year)?.to ?? null);
			if (date === null) return [];
			const den = DEN.exec(words.slice(Math.max(0, time.start - 14), time.start));
			const start = time.start - (den?.[0].length ?? 0);
			return [{ start, end: time.end, date, impliedYear: time.year === null }];
		})
		.sort((a, b) => a.start - b.start);

/** Not the end of "nämnden". */
const DEN = latin(/(?<!\p{L})den\s{1,9}$/iu);

function lastBefore(time: NamedTime, meeting: PlainDate | null): PlainDate | null {
	if (meeting === null) return null;
	const year = yearOf(meeting);
	const [same, before] = [time.in(year)?.to ?? null, time.in(year - 1)?.to ?? null];
	return same !== null && same <= meeting ? same : before;
}

const BETWEEN = /^(?:[\s,;:(]|av den|den){0,6}$/u;
const DECISION = patternBefore('(?:uppdrag|uppdraget|beslut|beslutet|ärende|ärendet)(?: \\S{1,40}){0,3}? ');
const DECISION_FROM = patternBefore(
	'(?:uppdrag|uppdraget|beslut|beslutet|beslutade|beslutades|lämnades|gavs|gav|givet|återremitterades)(?: [^\\s.;]{1,40}){0,6}? ',
);

/** "besluten ska vara oss tillhanda |den 1 april" */
const TO_COME = latin(/(?<!\p{L})(?:ska|skall|senast|tillhanda|före|innan|inom|till|vid)(?!\p{L})/iu);

/** "…, § 33 (dnr KS 2023/12)" */
function caseNumberAfter(words: string, end: number): string | null {
	const rest = /^(?:[^.;§]|\.(?=\d)){0,40}/u.exec(words.slice(end))?.[0] ?? '';
	const found = readCaseNumbers(rest, [0, rest.length])[0];
	return found &&
		/^[\s,(]{0,4}(?:med\s)?(?:dnr|diarienr|diarienummer|ärendenummer)?[\s.:]{0,3}$/iu.test(
			rest.slice(0, found.span[0]),
		)
		? found.value
		: null;
}
