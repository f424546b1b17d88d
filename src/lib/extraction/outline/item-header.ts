import type { SourceSpan } from '../../domain/source-span.ts';
import { readCaseNumbers } from '../attributes/case-number.ts';
import { headerOfColumns } from './columns.ts';
import { frontPageTitle } from './front-page.ts';
import {
	caseAtEnd,
	caseInColumn,
	nameAfterCase,
	labelledAtEnd,
	labelledCase,
	wholeCase,
} from './header-cases.ts';
import type { FoundItem } from './items.ts';
import { afterLetterhead } from './letterhead.ts';
import { officersIn } from './officers.ts';
import type { OutlineLine } from './outline.ts';
import { headerOfRow } from './row-header.ts';
import { BEFORE, plainTitle } from './plain-title.ts';
import { isMetaLine, isSectionHeading, type FoundSection } from './sections.ts';
import { casesIn, headerCase, mayListCases, readStrayFacts } from './stray-facts.ts';
import { goesOn, isLastOfTitle, mayBeTitle } from './title-lines.ts';
import { latin } from '../text/latin.ts';
import { even } from '../text/signs.ts';
import { sameCase } from '../text/wordings.ts';

export interface ItemHeader {
	readonly title: string;
	readonly caseNumbers: readonly string[];
	readonly officers: readonly string[];
	/** Index of the first line after the header. */
	readonly bodyFrom: number;
	/** The section that opens on the line of the number itself. */
	readonly opening?: Pick<FoundSection, 'kind' | 'heading' | 'headingSpan'>;
	/** Words of the title that stand on the lines of the text, to the left of it. */
	readonly left?: readonly SourceSpan[];
}

/** Title, case numbers and handläggare: what stands between an item's number and its text. */
export function readItemHeader(text: string, lines: readonly OutlineLine[], item: FoundItem): ItemHeader {
	const front = item.row || item.rest[0] < item.rest[1] ? null : frontPageTitle(lines, item);
	if (front) return { ...front, caseNumbers: [], officers: [] };
	if (item.row?.facts) return { ...item.row.facts, bodyFrom: item.from + 1 };
	if (item.row) return headerOfRow(text, lines, item);
	return headerOfColumns(text, lines, item) ?? headerOfLines(text, lines, item);
}

function headerOfLines(text: string, lines: readonly OutlineLine[], item: FoundItem): ItemHeader {
	const caseNumbers = readCaseNumbers(text, item.rest).map((found) => found.value);
	const titles: string[] = [];
	const officers: string[] = [];
	const rest = text.slice(...item.rest);
	const alone = caseNumbers.length === 0 ? labelledCase(rest) : null;
	if (alone) caseNumbers.push(alone);
	if (caseNumbers.length === 0) {
		const found = labelledAtEnd(rest) ?? caseInColumn(rest);
		if (found) caseNumbers.push(found);
	}
	const presenter = nameAfterCase(rest, caseNumbers[0]);
	const onLine = plainTitle(presenter ? rest.slice(0, rest.lastIndexOf(presenter)) : rest, caseNumbers);
	if (/\p{L}{2}/u.test(onLine)) titles.push(onLine);
	let i = item.rest[0] < item.rest[1] || item.rest[1] > lines[item.from]!.span[0] ? item.from + 1 : item.from;
	const titleFrom = item.rest[1] > lines[item.from]!.span[0] ? i : afterLetterhead(lines, item);
	let done = item.whole === true && titles.length > 0;
	for (; i < item.to; i++) {
		const line = lines[i]!;
		if (!WORDS.test(line.text)) {
			done ||= titles.length > 0;
			continue;
		}
		if (line.noise || (i < titleFrom && !isMetaLine(line.text))) continue;
		if (isMetaLine(line.text)) {
			done = done || titles.length > 0;
			const value = valueOf(lines, i, item.to);
			if (OFFICER.test(line.text)) officers.push(...officersIn(lines, i, value.text));
			else if (!NOT_A_CASE.test(line.text)) {
				const several = value.last === i && mayListCases(value.text) ? casesIn(text, line) : [];
				// The label is read too: some numbers are known by it alone.
				const numbers = readCaseNumbers(text, [line.span[0], value.span[1]]).map((one) => one.value);
				const found = several.length > 1 ? several : numbers;
				const written = [value.text].filter((one) => WHOLE.test(one) && one.length < 30);
				caseNumbers.push(...(found.length ? found : written));
				const after = plainTitle(value.text, found.length ? found : written);
				if (titles.length === 0 && after.length > 12) titles.push(after);
			}
			i = value.last;
			continue;
		}
		if (line.text.includes('§') && line.text.replace(BEFORE, '') === '') continue;
		if (titles.length === 0 && DATE_ALONE.test(line.text)) continue;
		if (titles.length > 0 && ORGANS_NEXT.test(line.text)) continue;
		const lone = onlyCaseNumbers(text, line);
		// "…, KS-" and "2025-00630" under it: the title ends with another's number, broken in two.
		if (lone.length > 0 && !titles.at(-1)?.endsWith('-')) {
			caseNumbers.push(...lone);
			continue;
		}
		if (done || (isSectionHeading(line.text) && !mayBeTitle(line.text, titles.at(-1)))) break;
		if (titles.length > 0 && !goesOn(titles.at(-1)!, lines, i) && !isLastOfTitle(lines, i)) break;
		const atEnd = caseNumbers.length === 0 ? caseAtEnd(text, line) : null;
		if (atEnd) caseNumbers.push(atEnd.value);
		titles.push(atEnd ? atEnd.before : line.text);
	}
	const named = even(titles.join('\n').replace(HYPHENATED, '$1').replace(BROKEN_NUMBER, '-'))
		.replace(DOTS, '')
		.replace(/(?<![\s,])[\s,]+$/, '')
		.trim();
	const last = caseNumbers.length === 0 ? LAST_OF_TITLE.exec(named) : null;
	const ofTitle = last ? (last[3] ?? wholeCase(last[1] ?? last[2]!)) : null;
	if (ofTitle) caseNumbers.push(ofTitle);
	const title = ofTitle ? named.slice(0, last!.index) : named;
	const stray =
		caseNumbers.length === 0 || officers.length === 0 ? readStrayFacts(text, lines, item, i) : null;
	if (stray && caseNumbers.length === 0) caseNumbers.push(...stray.caseNumbers);
	if (caseNumbers.length === 0) caseNumbers.push(...item.listed);
	if (officers.length === 0) officers.push(...(stray?.officers.length ? stray.officers : item.handledBy));
	return { title, caseNumbers: [...new Set(caseNumbers)], officers: [...new Set(officers)], bodyFrom: i };
}

/** The case numbers of a line that holds nothing else: "KSN-2023-01234". */
function onlyCaseNumbers(text: string, line: OutlineLine): string[] {
	if (line.text.length > 40 || !/\d/.test(line.text)) return [];
	const found = readCaseNumbers(text, line.span).map((one) => one.value);
	if (found.length === 0) return [headerCase(line.text)].filter((one) => one !== null);
	return CLASS_CODE.test(plainTitle(line.text, found)) ? found : [];
}

/** No blank line, and no ruled one. */
const WORDS = latin(/[\p{L}\d]/u);

/** "KS, KF" under a title: where the matter goes next. */
const ORGANS_NEXT =
	/^(?:(?:KS|KF|RS|RF|LS|LF|(?:KS|RS)?AU|[A-ZÅÄÖ]{1,4}N(?:AU)?)(?:[,/ -]{1,3}(?=[A-ZÅÄÖ])|$)){1,4}$/;

/** "Tn/2020:588  024": the class that the archive gives it; or nothing. */
const CLASS_CODE = /^(?:\d{2,4}(?:[.-]\d{1,3})?)?$/;

/** "2014/" has lost its number. */
const WHOLE = /\d[^/]*$/;

const OFFICER = /^Handl/i;
/** "Ny bro (BoU 2021/12)", "Ny bro (von/2016:8)", "Ny bro, KS 2021/45", "Ny bro / 2021/45"; "Motion (2021:12)" has a number of its own. */
const LAST_OF_TITLE = latin(
	/\s\((\p{L}[^()]{4,26})\)$|,\s(\p{L}[^(),]{4,26})$|\s\/\s((?:19|20)\d\d\/\d{1,5})$/u,
);
const NOT_A_CASE = /^(?:Föredrag|Diariekod)/i;

/** "regiondirektö-|ren": broken over two lines; "kultur- och" is not. */
const HYPHENATED = latin(/(\p{Ll}{3})-\n(?!och |eller |samt |respektive )(?=\p{Ll}{3})/gu);

/** The date of the meeting, of a page's head to the right of the number. */
const DATE_ALONE = /^(?:Sammanträdesdatum\s{1,9})?20\d\d-\d\d-\d\d$/i;

/** "KS-|2025-00630", "åren 2025-|2027". */
const BROKEN_NUMBER = /(?<=\S)-\n(?=\d)/g;

/** The leader dots and page number of a list of contents, or "Sid 1 av 3". */
const DOTS = /(?<!\s)\s*(?<!\.)\.{4,}\s*\d*$|\sSid(?:a|an)? \d+ av \d+$/;

/** A label's value: after the colon, on the next line, or over several lines while a list of names goes on. */
function valueOf(lines: readonly OutlineLine[], at: number, to: number) {
	const line = lines[at]!;
	const label = LABEL.exec(line.text)![0];
	let last = at;
	let from = line.span[0] + label.length;
	let text = line.text.slice(label.length);
	if (text === '' && lines[at + 1] && !lines[at + 1]!.noise && at + 1 < to) {
		last = at + 1;
		from = lines[last]!.span[0];
		text = lines[last]!.text;
	}
	while (/,$/.test(text) && last + 1 < to && lines[last + 1]!.text !== '' && !lines[last + 1]!.noise)
		text += ` ${lines[++last]!.text}`;
	// "HN-2024-" and "00285" under it
	const rest = /\d-$/.test(text) && last + 1 < to ? /^\d{2,6}/.exec(lines[last + 1]!.text)?.[0] : null;
	if (rest) [text, last] = [text + rest, last + 1];
	return { text, span: [from, lines[last]!.span[1]] as SourceSpan, last };
}

const LABEL = sameCase`
	^(?:Ärende \d{1,3} |\p{Lu}\p{L}{1,5}\s{1,20}(?=Dnr|Diarien))?[\p{L}.]{3,14}(?:\s(?:nr|tjänsteperson|
	av))?\s*[:.]?\s*
`;
