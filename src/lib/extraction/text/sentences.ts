import type { SourceSpan } from '../../domain/source-span.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { monthNumber } from '../lexicon/months.ts';
import { latin } from './latin.ts';
import { allMatches } from '../text/pattern.ts';

/**
 * The sentences of a part of a text, in order, without the space around them. A sentence may run over
 * lines and over a page; a blank line and a new point ("1. ", "• ", "– ", "att …" after a colon) end it.
 * The mark of a point ("1.") belongs to its sentence.
 */
export function sentencesOf(text: string, span: SourceSpan): SourceSpan[] {
	const part = text.slice(span[0], span[1]);
	const found: SourceSpan[] = [];
	let start = 0;
	const close = (end: number) => {
		const words = part.slice(start, end);
		const lead = words.length - words.trimStart().length;
		if (words.trim()) found.push([span[0] + start + lead, span[0] + start + words.trimEnd().length]);
		start = end;
	};
	for (const edge of allMatches(EDGE, part)) {
		const end = edge.index + edge[0].length;
		if (end > start && endsSentence(part, start, edge.index, end)) close(end);
	}
	close(part.length);
	return found;
}

const POINT = '(?:\\d{1,2}[.)]|[a-zåäö]\\)|[•·▪●○◦‣*−–—-]|o)';

/** Where a sentence may end: a full stop with its quotes, a blank line, a page, the line before a point. */
const EDGE = latin(
	`[.!?][”"'’)\\]»]{0,3}(?=\\s)|\\n(?=[ \\t]{0,200}\\n)|\\f|\\n(?=[ \\t]{0,200}(?:${POINT}[ \\t]{1,20}\\S|att[ \\t]))`,
	'gu',
);

function endsSentence(part: string, start: number, at: number, end: number): boolean {
	if (at === start) return true;
	const sign = part[at];
	if (sign === '\f') return !runsOn(part, start, at, end);
	if (sign === '\n')
		return BLANK.test(part.slice(end, end + 201)) ? !runsOn(part, start, at, end) : startsPoint(part, at);
	const next = NEXT.exec(part.slice(end, end + 60))?.groups ?? {};
	if (!next['word'] || STARTS_SMALL.test(next['word'])) return next['word'] === undefined;
	if (sign !== '.') return true;
	return !isShortForm(part.slice(start, at), next['word']);
}

const BLANK = /^[ \t]{0,200}\n/u;
const NEXT = latin(/^\s{1,40}[”"'’(«[]{0,2}(?<word>[\p{L}\p{N}§]{1,30})/u);

/** A page ends in the middle of a sentence: no full stop before it, a small letter after it. */
function runsOn(part: string, start: number, at: number, end: number): boolean {
	const after = /^[\s\f]{0,400}(?<sign>\S)/u.exec(part.slice(end, end + 401));
	if (!part.slice(at, end + (after?.[0].length ?? 0)).includes('\f')) return false;
	const before = part.slice(Math.max(start, at - 200), at).trimEnd();
	return before !== '' && !/[.!?:;]$/u.test(before) && STARTS_SMALL.test(after?.groups?.['sign'] ?? '');
}

/** "att" on a new line is a point only after a colon or a finished point. */
function startsPoint(part: string, at: number): boolean {
	if (!/^\n[ \t]{0,200}att/u.test(part.slice(at, at + 210))) return true;
	return /[:;.]\s{0,20}$/u.test(part.slice(Math.max(0, at - 30), at));
}

/** "1.", "§ 4.", "t.ex.", "den 3. mars" and initials: their full stop ends nothing. */
function isShortForm(before: string, next: string): boolean {
	if (/^\s*(?:§{1,2}\s{0,3})?\d{1,3}[a-z]?$/u.test(before)) return true;
	if (/\d$/u.test(before)) return monthNumber(next) > 0;
	if (INITIAL.test(before) && STARTS_LARGE.test(next)) return true;
	const word = LAST_WORD.exec(before.slice(-20))?.[0] ?? '';
	// "v. 42" is a week, "(V)" a party.
	return SHORT_FORMS.has(word.length === 1 ? word : word.toLowerCase());
}

const STARTS_SMALL = latin(/^\p{Ll}/u);
const STARTS_LARGE = latin(/^\p{Lu}/u);
const INITIAL = latin(/(?:^|[\s(.])\p{Lu}$/u);
const LAST_WORD = latin(/[\p{L}.]{1,12}$/u);
const SHORT_FORMS = new Set(ABBREVIATIONS);
