import type { Reference } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { allMatches, patternBefore } from '../text/pattern.ts';
import { readCaseNumbers } from './case-number.ts';
import { readCalendarDates } from './deadline/calendar-date.ts';
import { namesIn, type Name } from './names.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { latin } from '../text/latin.ts';

export interface FoundReference {
	readonly reference: Reference;
	readonly span: SourceSpan;
}

/** "§ 33", "§12/2024", "§ 26 punkt 2", "§ 169/2025 KS" */
const SECTION = latin(
	/§{1,2}\s{0,3}(?<item>\d{1,4}(?:[a-z]|\s[a-h])?)(?!\p{L}|\d)(?:\/(?<year>20\d\d)(?:\s(?<code>\p{Lu}{2,6})(?!\p{L}))?)?(?:,?\s{1,9}(?:punkt|punkten|punkterna|p\.?|att-sats)\s{0,3}(?<point>\d{1,2}[a-z]?)(?!\p{L}|\d))?/gu,
);

/**
 * Pointers to earlier decisions: "Ks § 46, 2021-10-05", "den 20 maj 2025, § 33, punkt 3", "KF § 12/2024",
 * "uppdraget från kommunstyrelsen den 3 mars 2023". A § with neither date nor body nor "uppdrag" or "beslut"
 * before it points into a law or a regulation, and is none.
 */
export function readReferences(text: string, span: SourceSpan): FoundReference[] {
	const words = sentenceAt(text, span);
	const dates = datesIn(words);
	const sections = allMatches(SECTION, words);
	if (dates.length === 0 && sections.length === 0) return [];
	const names = namesIn(words, [0, words.length]);
	const used = new Set<DateInWords>();
	const found: FoundReference[] = [];
	const put = (start: number, end: number, parts: Partial<Reference>) => {
		const body = bodyBefore(words, names, start);
		const caseNumber = caseNumberAfter(words, end);
		if (parts.date == null && !parts.body && body === null && !DECISION.test(words.slice(0, start))) return;
		const from = body?.short ? body.start : start;
		found.push({
			reference: { body: body?.name ?? null, date: null, item: null, point: null, caseNumber, ...parts },
			span: [span[0] + from, span[0] + end],
		});
	};
	for (const match of sections) {
		const [start, end] = [match.index, match.index + match[0].length];
		const before = dates.find((date) => date.end <= start && BETWEEN.test(words.slice(date.end, start)));
		const after = before
			? undefined
			: dates.find((date) => date.start >= end && BETWEEN.test(words.slice(end, date.start)));
		const date = before ?? after;
		if (date) used.add(date);
		const { item = '', point = null, year, code } = match.groups ?? {};
		if (year && !date && !code && !bodyBefore(words, names, start)) continue;
		put(Math.min(start, before?.start ?? start), Math.max(end, after?.end ?? end), {
			date: date?.date ?? null,
			item: item.replace(/\s/g, ''),
			point,
			...(code ? { body: code } : {}),
		});
	}
	for (const date of dates) {
		const from = DECISION_FROM.exec(words.slice(0, date.start).slice(-120));
		if (used.has(date) || !from || TO_COME.test(from[0])) continue;
		put(date.start, date.end, { date: date.date });
	}
	return found.sort((a, b) => a.span[0] - b.span[0]);
}

interface DateInWords {
	readonly start: number;
	readonly end: number;
	readonly date: string;
}

/** Only whole dates; "den" belongs to them. */
const datesIn = (words: string): DateInWords[] =>
	readCalendarDates(words).flatMap((time) => {
		const date = time.year === null ? null : (time.in(time.year)?.to ?? null);
		if (date === null) return [];
		const den = /den\s{1,9}$/iu.exec(words.slice(Math.max(0, time.start - 14), time.start));
		return [{ start: time.start - (den?.[0].length ?? 0), end: time.end, date }];
	});

const BETWEEN = /^(?:[\s,;:(]|av den|den){0,6}$/u;
const DECISION = patternBefore('(?:uppdrag|uppdraget|beslut|beslutet|ärende|ärendet)(?: \\S{1,40}){0,3}? ');
const DECISION_FROM = patternBefore(
	'(?:uppdrag|uppdraget|beslut|beslutet|beslutade|beslutades|lämnades|gavs|gav|givet|återremitterades)(?: [^\\s.;]{1,40}){0,6}? ',
);

/** "besluten ska vara oss tillhanda |den 1 april" */
const TO_COME = latin(/(?<!\p{L})(?:ska|skall|senast|tillhanda|före|innan|inom|till|vid)(?!\p{L})/iu);

interface Body {
	readonly name: string;
	readonly start: number;
	/** Stands right before the § or the date: "Ks |§ 46". */
	readonly short: boolean;
}

const SHORT = latin(/(?<![\p{L}\p{N}])(?<code>\p{Lu}{2,6}|\p{Lu}[\p{Ll}]{1,3})[\s,:]{1,4}$/u);
const NO_BODY = /^(?:Den|Av|Se|I|På|Vid|Och|Från|Jfr|Enl|Dnr|Nr|Kap|SFS|SOU)$/u;
const REACH = 80;

/** The body that the decision is said to be of: its short form right before, or its name in the same clause. */
function bodyBefore(words: string, names: readonly Name[], at: number): Body | null {
	const left = words.slice(Math.max(0, at - 12), at);
	const short = SHORT.exec(left);
	const code = short?.groups?.['code'];
	if (short && code && !NO_BODY.test(code)) {
		return { name: code, start: at - left.length + short.index, short: true };
	}
	const name = names.findLast((other) => other.span[1] <= at && (other.kind === 'body' || other.genitive));
	if (!name || at - name.span[1] > REACH || /[.;:§]/u.test(words.slice(name.span[1], at))) return null;
	return { name: name.value, start: name.span[0], short: at - name.span[1] <= 2 };
}

/** "…, § 33 (dnr KS 2023/12)" */
function caseNumberAfter(words: string, end: number): string | null {
	const rest = /^[^.;§]{0,40}/u.exec(words.slice(end))?.[0] ?? '';
	const found = readCaseNumbers(rest, [0, rest.length])[0];
	return found &&
		/^[\s,(]{0,4}(?:med\s)?(?:dnr|diarienr|diarienummer|ärendenummer)?[\s.:]{0,3}$/iu.test(
			rest.slice(0, found.span[0]),
		)
		? found.value
		: null;
}
